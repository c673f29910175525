using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.Extensions.Logging;
using Timeline.Core.Storage.Search;

namespace Timeline.Core.Storage;

/// <summary>The database of one installation. It names no entity: each feature maps its own beside it, and reads with <c>Set&lt;T&gt;()</c>.</summary>
/// <remarks>A context that nobody said more about shows what readers may see and saves nothing: see <see cref="SeesDrafts"/> and <see cref="SingleWriter"/>.</remarks>
public abstract class TimelineDb(DbContextOptions options) : DbContext(options)
{
    /// <summary>Whether drafts, and what hangs on them, are among the rows. Only editors' operations set it.</summary>
    public bool SeesDrafts { get; init; }

    /// <summary>Under which cause this context writes; null in a context for reading, which refuses to save.</summary>
    internal WriteScope? Writes { get; init; }

    /// <summary>The entries with all the words of a query that holds at least one.</summary>
    internal abstract IQueryable<SearchMatch> Matches(SearchQuery query);

    /// <summary>The words around what was found, for some of the entries that match.</summary>
    internal abstract IQueryable<SearchSnippet> Snippets(SearchQuery query, long[] ids);

    /// <summary>The instant of this write, which all its revisions bear: UTC, whole microseconds.</summary>
    /// <exception cref="InvalidOperationException">The context is for reading.</exception>
    public DateTime WritesAt => Writes?.At ?? throw new InvalidOperationException("This context is for reading: it writes at no time.");

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
        optionsBuilder.ConfigureWarnings(warnings => warnings
            // The rules for readers hide both ends of a required relation together, which EF cannot know.
            .Ignore(CoreEventId.PossibleIncorrectRequiredNavigationWithQueryFilterInteractionWarning)
            .Log((RelationalEventId.CommandExecuted, LogLevel.Debug)));

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcMicroseconds>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(TimelineDb).Assembly);
        foreach (var type in modelBuilder.Model.GetEntityTypes().Where(type => type.ClrType.IsAssignableTo(typeof(Stored))))
            modelBuilder.Entity(type.ClrType).Property(nameof(Stored.Version)).IsConcurrencyToken();
        // EF puts the context of the query in the place of this one wherever an expression has its type.
        HideBy(typeof(IReadersSee<>), nameof(HideDrafts), modelBuilder);
        HideBy(typeof(IAnybodySees<>), nameof(HideThrownAway), modelBuilder);
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess) => throw new NotSupportedException("Saving waits for the disk: use SaveChangesAsync.");

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default) =>
        Writes is { } scope
            ? scope.SaveAsync(this, () => base.SaveChangesAsync(acceptAllChangesOnSuccess: true, cancellationToken), cancellationToken)
            : throw new InvalidOperationException("This context is for reading: write through SingleWriter.RunAsync.");

    void HideBy(Type kind, string method, ModelBuilder model)
    {
        var rules =
            from type in typeof(TimelineDb).Assembly.GetTypes()
            where type is { IsAbstract: false }
            from rule in type.GetInterfaces()
            where rule.IsGenericType && rule.GetGenericTypeDefinition() == kind
            select (type, entity: rule.GetGenericArguments()[0]);
        var hide = typeof(TimelineDb).GetMethod(method, BindingFlags.Instance | BindingFlags.NonPublic)!;
        foreach (var (type, entity) in rules)
            hide.MakeGenericMethod(entity).Invoke(this, [model, Activator.CreateInstance(type)]);
    }

    void HideDrafts<T>(ModelBuilder model, IReadersSee<T> rule) where T : class
    {
        var readersSee = rule.Rule(this);
        var seesDrafts = Expression.Property(Expression.Constant(this, typeof(TimelineDb)), nameof(SeesDrafts));
        EntityTypeBuilder<T> entity = model.Entity<T>();
        entity.HasQueryFilter(HiddenRows.Drafts, Expression.Lambda<Func<T, bool>>(Expression.OrElse(seesDrafts, readersSee.Body), readersSee.Parameters));
    }

    void HideThrownAway<T>(ModelBuilder model, IAnybodySees<T> rule) where T : class => model.Entity<T>().HasQueryFilter(HiddenRows.ThrownAway, rule.Rule(this));
}
