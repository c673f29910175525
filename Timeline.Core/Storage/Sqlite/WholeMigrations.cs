using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace Timeline.Core.Storage.Sqlite;

/// <summary>Keeps each migration in one transaction, so that a process killed in the middle leaves the database as it was.</summary>
/// <remarks>
/// SQLite changes a constraint by building the table anew. EF switches foreign keys off for that, which SQLite takes only outside a transaction: the migration would fall apart in three.
/// Here the engine has them off from before a migration until after it, and what EF would do outside the transaction is left out.
/// </remarks>
sealed class WholeMigrations(MigrationsSqlGeneratorDependencies dependencies, IRelationalAnnotationProvider annotations) : SqliteMigrationsSqlGenerator(dependencies, annotations)
{
    public override IReadOnlyList<MigrationCommand> Generate(
        IReadOnlyList<MigrationOperation> operations, IModel? model = null, MigrationsSqlGenerationOptions options = MigrationsSqlGenerationOptions.Default) =>
        [.. base.Generate(operations, model, options).Where(command => !command.TransactionSuppressed)];
}
