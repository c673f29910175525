using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Timeline.Core.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class KeepNotesOnCellsAndClaims : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "CK_Note_Target",
                table: "Note");

            migrationBuilder.AddColumn<string>(
                name: "About",
                table: "Note",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "ClaimId",
                table: "Note",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "More",
                table: "Note",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddCheckConstraint(
                name: "CK_Note_Target",
                table: "Note",
                sql: "(\"ArticleId\" IS NULL) = (\"Words\" IS NULL) AND (\"Target\" = 'Claim') = (\"About\" IS NOT NULL) AND (\"Target\" = 'Claim' OR (\"Target\" = 'Event') = (\"Words\" IS NULL))");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "CK_Note_Target",
                table: "Note");

            migrationBuilder.DropColumn(
                name: "About",
                table: "Note");

            migrationBuilder.DropColumn(
                name: "ClaimId",
                table: "Note");

            migrationBuilder.DropColumn(
                name: "More",
                table: "Note");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Note_Target",
                table: "Note",
                sql: "(\"Target\" = 'Event') = (\"ArticleId\" IS NULL) AND (\"Target\" = 'Event') = (\"Words\" IS NULL)");
        }
    }
}
