using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Timeline.Core.Storage;

namespace Timeline.Core.Sources;

/// <summary>An outlet as an editor types it.</summary>
/// <param name="HouseStyle">Markdown.</param>
public sealed record TypedOutlet(string Name, string? Country, string HouseStyle, DisplayPolicy Display)
{
    public TypedRules Rules { get; init; } = TypedRules.None;

    internal static TypedOutlet Of(Outlet outlet) => new(outlet.Name, outlet.Country, outlet.HouseStyle ?? "", outlet.DisplayByDefault) { Rules = TypedRules.Of(outlet.Rules) };
}

/// <summary>An outlet as its editor needs it.</summary>
public sealed record EditedOutlet(long Id, string Slug, long Version, TypedOutlet Typed);

/// <summary>Changes what is known of an outlet. Its part of addresses stays, and so does what was settled for articles that are kept already.</summary>
public sealed class CorrectOutlet(SingleWriter writer)
{
    public const int MostName = Column.NameLength, MostHouseStyle = 8_000;

    /// <param name="version">The one that the editor saw: where it is no longer the outlet's, nothing is written.</param>
    public Task<Written> RunAsync(long id, long version, TypedOutlet typed, Cause cause, CancellationToken cancel = default) => writer.RunAsync(cause, async db =>
    {
        if (await db.Set<Outlet>().SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } outlet) return Written.NotFound;
        if (outlet.Version != version) return Written.ChangedMeanwhile;
        var name = typed.Name.Trim();
        var country = typed.Country?.Trim() ?? "";
        var style = typed.HouseStyle.ReplaceLineEndings("\n").Trim();
        var problems = new List<FieldProblem>();
        if (name.Length == 0) Tell(nameof(typed.Name), ArticleWords.OutletNameMissing);
        if (outlet.Slug == SourceNames.UnnamedSlug && name != outlet.Name) Tell(nameof(typed.Name), ArticleWords.UnnamedStays);
        foreach (var (field, text, most) in new[] { (nameof(typed.Name), name, MostName), (nameof(typed.Country), country, MostName), (nameof(typed.HouseStyle), style, MostHouseStyle) })
            if (text.Length > most) Tell(field, ArticleWords.TooLong, text.Length, most);
        if (!Enum.IsDefined(typed.Display)) Tell(nameof(typed.Display), ArticleWords.DisplayMissing);
        // An article is put with the outlet of its name: two of one name would take each other's.
        var others = await db.Set<Outlet>().Where(row => row.Id != id).Select(row => row.Name).ToListAsync(cancel);
        if (others.Exists(other => other.Equals(name, StringComparison.OrdinalIgnoreCase))) Tell(nameof(typed.Name), ArticleWords.OutletNameTaken, name);
        var rules = typed.Rules.Read((field, words, parts) => Tell(field, words, parts));
        if (rules is not null && outlet.Slug == SourceNames.UnnamedSlug) Tell("", ArticleWords.RulesNeedOutlet);
        if (problems.Count > 0) return Written.Refused(problems);

        outlet.Rules = rules;
        (outlet.Name, outlet.Country, outlet.HouseStyle, outlet.DisplayByDefault) = (name, country.Length == 0 ? null : country, style.Length == 0 ? null : style, typed.Display);
        return db.ChangeTracker.HasChanges() ? Written.Done : Written.Unchanged;

        void Tell(string field, string words, params object[] parts) => problems.Add(new FieldProblem(field, string.Format(CultureInfo.CurrentCulture, words, parts)));
    }, cancel);
}

/// <summary>Outlets for those who correct them, by name.</summary>
public sealed class ReadEditedOutlets(TimelineDbs dbs)
{
    /// <param name="id">Of one; null for all.</param>
    public async Task<IReadOnlyList<EditedOutlet>> RunAsync(long? id = null, CancellationToken cancel = default)
    {
        await using var db = dbs.For(Sight.Editors);
        var rows = await db.Set<Outlet>().Where(row => id == null || row.Id == id).ToListAsync(cancel);
        // SQLite and PostgreSQL order letters differently: sorted here, so that both agree.
        return [.. rows.OrderBy(row => row.Name, StringComparer.InvariantCultureIgnoreCase).Select(row => new EditedOutlet(row.Id, row.Slug, row.Version, TypedOutlet.Of(row)))];
    }
}
