using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Timeline.Core.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class KeepWhoseReasonItIs : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsWhyFound",
                table: "CuratedClaim",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "IsWhyFound",
                table: "CuratedClaim");
        }
    }
}
