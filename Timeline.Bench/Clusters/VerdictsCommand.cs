using System.CommandLine;
using Timeline.Bench.Readers;
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
        var toldTwice = new ToldTwice();
        foreach (var cluster in ClusterArticles.ReadAll(folder))
        {
            var engine = Engine.Run(cluster.Articles);
            var claims = engine.Claims;
            var quantities = labels[cluster.Number].Select(label => (Label: label, Quantity: label.In(cluster))).ToList();
            judged.AddRange(quantities.Select(one => (one.Label, one.Quantity.VerdictOf(claims, out var claim), claim, one.Quantity.Apart(claims, article => article))));
            toldTwice += ToldTwice.Of(cluster.Articles, engine.Sources.Rows, quantities.Select(one => one.Quantity));
            conflicts.AddRange(claims.Where(JudgedQuantity.IsConflict).Select(claim => (cluster.Number, claim, JudgedQuantity.IsTrue(claim, quantities.Select(one => one.Quantity)))));
        }
        IReadOnlyList<(string, string)> pairs = [.. judged.Select(one => (one.Label.Verdict, one.Verdict))];
        VerdictTable.Write(Verdicts, pairs);
        VerdictTable.WriteConflicts([.. conflicts.Select(one => one.IsTrue)], pairs);
        Console.WriteLine(toldTwice);
        if (!each) return;
        foreach (var (label, verdict, claim, apart) in judged.Where(one => one.Verdict != one.Label.Verdict)) Console.WriteLine($"{label.Id} ({label.Quantity}): {label.Verdict}, engine {verdict}: {(claim is null ? apart : Words(claim))}");
        foreach (var (number, claim, isTrue) in conflicts.Where(one => one.IsTrue != true)) Console.WriteLine($"{number} {(isTrue is null ? "no label" : "false")}: {Words(claim)} — {claim.Why}");
    }

    static string Words(Claim claim) => JudgedQuantity.Words(claim, article => article);
}
