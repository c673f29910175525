using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Timeline.Core.Ingest;
using Timeline.Core.Storage;

namespace Timeline.Core.Sources;

/// <summary>Makes what an editor found in an article a rule of its outlet: it holds for what is imported from then on.</summary>
public sealed class AddOutletRules(SingleWriter writer)
{
    /// <param name="outlet">Its slug.</param>
    /// <param name="added">Goes to the rules that are there; an order of numbers goes before theirs, a name’s other spelling takes its place.</param>
    public Task<Written> RunAsync(string outlet, OutletRules added, Cause cause, CancellationToken cancel = default) => writer.RunAsync(cause, async db =>
    {
        if (added.IsEmpty) return Written.Unchanged;
        if (await db.Set<Outlet>().SingleOrDefaultAsync(row => row.Slug == outlet, cancel) is not { } row) return Written.NotFound;
        if (row.Slug == SourceNames.UnnamedSlug) return Written.Refused(new FieldProblem("", ArticleWords.RulesNeedOutlet));
        var before = row.Rules ?? OutletRules.None;
        var typed = TypedRules.Of(new OutletRules(
            added.Numbers ?? before.Numbers,
            [.. before.Lines.Concat(added.Lines).DistinctBy(line => Wording.Folded(line))],
            [.. before.Names.Where(name => !added.Names.Any(other => other.For == name.For)), .. added.Names]));
        var problems = new List<FieldProblem>();
        var rules = typed.Read((field, words, parts) => problems.Add(new FieldProblem(field, string.Format(CultureInfo.CurrentCulture, words, parts))));
        if (problems.Count > 0) return Written.Refused(problems);
        row.Rules = rules;
        return db.ChangeTracker.HasChanges() ? Written.Done : Written.Unchanged;
    }, cancel);
}
