using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Timeline.Core.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class AnswersAndRejections : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "KeptAnswer",
                columns: table => new
                {
                    Key = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Answer = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeptAnswer", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "RejectedClaim",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    EventId = table.Column<long>(type: "bigint", nullable: false),
                    About = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    Places = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RejectedClaim", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RejectedClaim_TimelineEvent_EventId",
                        column: x => x.EventId,
                        principalTable: "TimelineEvent",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_KeptAnswer_At",
                table: "KeptAnswer",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_RejectedClaim_EventId",
                table: "RejectedClaim",
                column: "EventId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "KeptAnswer");

            migrationBuilder.DropTable(
                name: "RejectedClaim");
        }
    }
}
