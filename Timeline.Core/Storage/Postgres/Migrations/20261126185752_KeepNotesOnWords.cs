using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Timeline.Core.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class KeepNotesOnWords : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Note_Passage_PassageId",
                table: "Note");

            migrationBuilder.DropIndex(
                name: "IX_Note_PassageId",
                table: "Note");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Note_Target",
                table: "Note");

            migrationBuilder.DropColumn(
                name: "Anchor",
                table: "Note");

            migrationBuilder.DropColumn(
                name: "PassageId",
                table: "Note");

            migrationBuilder.DropColumn(
                name: "Row",
                table: "Note");

            migrationBuilder.AddColumn<long>(
                name: "ArticleId",
                table: "Note",
                type: "bigint",
                nullable: true,
                comment: "The article, in the version that was read, whose words it is on.");

            migrationBuilder.AddColumn<string>(
                name: "Target",
                table: "Note",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Event");

            migrationBuilder.AddColumn<string>(
                name: "Words",
                table: "Note",
                type: "text",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Note_ArticleId",
                table: "Note",
                column: "ArticleId");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Note_Target",
                table: "Note",
                sql: "(\"Target\" = 'Event') = (\"ArticleId\" IS NULL) AND (\"Target\" = 'Event') = (\"Words\" IS NULL)");

            migrationBuilder.AddForeignKey(
                name: "FK_Note_Article_ArticleId",
                table: "Note",
                column: "ArticleId",
                principalTable: "Article",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Note_Article_ArticleId",
                table: "Note");

            migrationBuilder.DropIndex(
                name: "IX_Note_ArticleId",
                table: "Note");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Note_Target",
                table: "Note");

            migrationBuilder.DropColumn(
                name: "ArticleId",
                table: "Note");

            migrationBuilder.DropColumn(
                name: "Target",
                table: "Note");

            migrationBuilder.DropColumn(
                name: "Words",
                table: "Note");

            migrationBuilder.AddColumn<string>(
                name: "Anchor",
                table: "Note",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<long>(
                name: "PassageId",
                table: "Note",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Row",
                table: "Note",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Note_PassageId",
                table: "Note",
                column: "PassageId");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Note_Target",
                table: "Note",
                sql: "\"PassageId\" IS NULL OR \"Row\" IS NULL");

            migrationBuilder.AddForeignKey(
                name: "FK_Note_Passage_PassageId",
                table: "Note",
                column: "PassageId",
                principalTable: "Passage",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }
    }
}
