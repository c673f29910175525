using System.CommandLine;
using Timeline.Core.Claims;

namespace Timeline.Bench.Clusters;

/// <summary><c>verdicts FOLDER</c>: the verdicts of the engine on quantities beside those of a person.</summary>
static class VerdictsCommand
{
    static readonly Argument<DirectoryInfo> Folder = new Argument<DirectoryInfo>("folder") { Description = "Of the gold data: clusters" }.AcceptExistingOnly();
    static readonly Option<bool> Each = new("--each") { Description = "List each quantity on which the two differ, and each conflict that no label judges" };
    static readonly string[] Verdicts = ["single", "family", "agree", "compatible", "superseded", "conflict"];

    public static Command Create()
    {
        var command = new Command("verdicts", "Verdicts on quantities beside those of a person: a confusion table, precision and recall of conflicts") { Folder, Each };
        command.SetAction(parsed => Run(parsed.GetValue(Folder)!, parsed.GetValue(Each)));
        return command;
    }

    static void Run(DirectoryInfo folder, bool each)
    {
        var labels = QuantityLabel.ReadAll().ToLookup(label => label.File);
        var judged = new List<(QuantityLabel Label, string Verdict, Claim? Claim, string Apart)>();
        var conflicts = new List<(string Number, Claim Claim, bool? IsTrue)>();
        foreach (var cluster in ClusterArticles.ReadAll(folder))
        {
            var claims = Engine.Run(cluster.Articles).Claims;
            judged.AddRange(labels[cluster.Number].Select(label => (label, VerdictOn(label, claims, cluster, out var claim), claim, Apart(label, claims, cluster))));
            conflicts.AddRange(claims.Where(IsConflict).Select(claim => (cluster.Number, claim, IsTrue(claim, [.. labels[cluster.Number]], cluster))));
        }
        WriteTable(judged);
        var (right, wrong, open) = (conflicts.Count(one => one.IsTrue == true), conflicts.Count(one => one.IsTrue == false), conflicts.Count(one => one.IsTrue is null));
        var (found, all) = (judged.Count(one => one.Label.Verdict == "conflict" && one.Verdict == "conflict"), judged.Count(one => one.Label.Verdict == "conflict"));
        Console.WriteLine($"conflict precision     {(double)right / Math.Max(1, right + wrong):F2} ({right} of {right + wrong} that a label judges; {open} stand on no label)");
        Console.WriteLine($"conflict recall        {(double)found / Math.Max(1, all):F2} ({found} of {all})");
        if (!each) return;
        foreach (var (label, verdict, claim, apart) in judged.Where(one => one.Verdict != one.Label.Verdict)) Console.WriteLine($"{label.Id} ({label.Quantity}): {label.Verdict}, engine {verdict}: {(claim is null ? apart : Words(claim))}");
        foreach (var (number, claim, isTrue) in conflicts.Where(one => one.IsTrue != true)) Console.WriteLine($"{number} {(isTrue is null ? "no label" : "false")}: {Words(claim)} — {claim.Why}");
    }

    /// <summary>That of the claim which holds most of the quantity's articles; single where no claim brings two of them together.</summary>
    static string VerdictOn(QuantityLabel label, IReadOnlyList<Claim> claims, ClusterArticles cluster, out Claim? claim)
    {
        var best = claims.Select(one => (Claim: one, Articles: Held(label, one, cluster).Select(mention => mention.Article).Distinct().Count())).Where(one => one.Articles > 1).OrderByDescending(one => one.Articles).FirstOrDefault();
        claim = best.Claim;
        return claim?.Status switch
        {
            null => "single",
            // Copies of one wire story, which count once.
            ClaimStatus.Single => "family",
            ClaimStatus.Suspect => "conflict",
            { } status => status.ToString().ToLowerInvariant(),
        };
    }

    /// <summary>What each mention is a value of, where no claim brings them together.</summary>
    static string Apart(QuantityLabel label, IReadOnlyList<Claim> claims, ClusterArticles cluster) => string.Join(" | ", label.Mentions.DistinctBy(mention => mention.Article).Select(mention =>
        $"{mention.Article:00} {mention.Value} = {claims.FirstOrDefault(claim => Holds(claim, mention, cluster)) switch { null => "no claim", var claim => $"{claim.Subject}, {claim.Predicate ?? "-"}, {claim.Scope}" }}"));

    /// <summary>Whether a person sees the conflict too: two values of one quantity that is labelled so stand in it. Null where no label judges it.</summary>
    static bool? IsTrue(Claim claim, IReadOnlyList<QuantityLabel> labels, ClusterArticles cluster)
    {
        var held = labels.Select(label => (label.Verdict, Mentions: Held(label, claim, cluster))).Where(one => one.Mentions.Count > 0).ToList();
        if (held.Exists(one => one.Verdict == "conflict" && one.Mentions.Select(mention => mention.Value.ToString()).Distinct().Count() > 1)) return true;
        // Two of its values belong to two quantities, or to one on which a person sees no conflict.
        return held.Sum(one => one.Mentions.Count) > 1 ? false : null;
    }

    static List<Mention> Held(QuantityLabel label, Claim claim, ClusterArticles cluster) => [.. label.Mentions.Where(mention => Holds(claim, mention, cluster))];

    static bool Holds(Claim claim, Mention mention, ClusterArticles cluster) => claim.Values.Any(value =>
        value.Article == cluster.Articles[mention.Article].Id && value.Span.Start < cluster.Offset(mention.Article) + mention.End && value.Span.End > cluster.Offset(mention.Article) + mention.Start);

    static bool IsConflict(Claim claim) => claim.Status is ClaimStatus.Conflict or ClaimStatus.Suspect;

    static string Words(Claim claim) => $"{claim.Status} {claim.About}: {string.Join(" | ", claim.Values.Select(value => $"{value.Article} {value.Text}"))}";

    static void WriteTable(IReadOnlyList<(QuantityLabel Label, string Verdict, Claim? Claim, string Apart)> judged)
    {
        Console.WriteLine($"{"person \\ engine",-16}{string.Concat(Verdicts.Select(verdict => $"{verdict,12}"))}{"all",8}");
        foreach (var row in Verdicts)
        {
            var ours = judged.Where(one => one.Label.Verdict == row).ToList();
            Console.WriteLine($"{row,-16}{string.Concat(Verdicts.Select(verdict => $"{ours.Count(one => one.Verdict == verdict),12}"))}{ours.Count,8}");
        }
    }
}
