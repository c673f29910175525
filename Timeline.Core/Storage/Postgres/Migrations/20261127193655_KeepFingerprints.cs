using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Timeline.Core.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class KeepFingerprints : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ArticleFingerprint",
                columns: table => new
                {
                    Hash = table.Column<long>(type: "bigint", nullable: false),
                    ArticleId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArticleFingerprint", x => new { x.Hash, x.ArticleId });
                    table.ForeignKey(
                        name: "FK_ArticleFingerprint_Article_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Article",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Article_CanonicalAddress",
                table: "Article",
                column: "CanonicalAddress");

            migrationBuilder.CreateIndex(
                name: "IX_ArticleFingerprint_ArticleId",
                table: "ArticleFingerprint",
                column: "ArticleId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ArticleFingerprint");

            migrationBuilder.DropIndex(
                name: "IX_Article_CanonicalAddress",
                table: "Article");
        }
    }
}
