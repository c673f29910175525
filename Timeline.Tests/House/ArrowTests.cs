using System.Text.RegularExpressions;

namespace Timeline.Tests.House;

/// <summary>Data flows one way: a folder of Timeline.Core uses only folders above it in this list.</summary>
public class ArrowTests
{
    static readonly string[] Order =
    [
        "Dates", "Texts", "Comparison", "Claims", "Ingest", "Suggestions", "Storage", "Accounts", "History", "Sources", "Events", "Chronologies", "Annotations", "Search", "Sharing", "Exchange",
    ];

    /// <summary>Of Texts; what stands in the folder itself all of them use.</summary>
    static readonly string[] OrderOfTexts = ["Tokens", "Quantities", "Sentences", "Names", "Reading", "Bearers", "Anchors"];

    /// <summary>Of Claims; what stands in the folder itself puts them together, and what it gives (<c>Claim</c>) all may use.</summary>
    static readonly string[] OrderOfClaims = ["Vocabulary", "Speech", "Tolls", "Values", "Reading", "Facts", "Figures", "Grouping"];

    static readonly Regex Using = new(@"Timeline\.Core\.(?<folder>\w+)");

    [Fact]
    public void A_folder_of_core_uses_only_folders_above_it()
    {
        var wrong =
            from path in Repository.Files("Timeline.Core", ".cs")
            where !path.Contains("/Migrations/") // generated: they name every entity by its full name
            let folder = path.Split('/')[1]
            from used in Using.Matches(Repository.Read(path)).Select(match => match.Groups["folder"].Value).Distinct()
            where Order.Contains(used) && Array.IndexOf(Order, used) > Array.IndexOf(Order, folder)
            select $"{path} uses {used}, which stands below {folder}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void A_folder_of_texts_uses_only_folders_above_it()
    {
        HasOrder("Texts", OrderOfTexts);
        Assert.DoesNotContain(Repository.Files("Timeline.Core/Texts", ".cs"), path => path.Split('/').Length == 3 && UsedOf("Texts", path).Any());
    }

    [Fact]
    public void A_folder_of_claims_uses_only_folders_above_it() => HasOrder("Claims", OrderOfClaims);

    static void HasOrder(string feature, string[] order)
    {
        var files = Repository.Files($"Timeline.Core/{feature}", ".cs").Select(path => (Path: path, Parts: path.Split('/'))).Where(file => file.Parts.Length > 3).ToList();
        var wrong =
            from file in files
            from used in UsedOf(feature, file.Path)
            where Array.IndexOf(order, used) > Array.IndexOf(order, file.Parts[2])
            select $"{file.Path} uses {used}, which stands below {file.Parts[2]}";
        Assert.Empty(wrong);
        Assert.Equal(order.Order(), files.Select(file => file.Parts[2]).Distinct().Order());
    }

    static IEnumerable<string> UsedOf(string feature, string path) =>
        Regex.Matches(Repository.Read(path), $@"using Timeline\.Core\.{feature}\.(?<folder>\w+);").Select(match => match.Groups["folder"].Value);

    [Fact]
    public void Core_has_no_other_folders()
    {
        var folders = Repository.Files("Timeline.Core", ".cs").Select(path => path.Split('/')[1]).Where(part => !part.EndsWith(".cs")).Distinct();
        Assert.Empty(folders.Except(Order));
    }

    [Fact]
    public void Core_knows_no_web_but_the_stores_of_identity()
    {
        var wrong =
            from path in Repository.Files("Timeline.Core", ".cs")
            from Match match in Regex.Matches(Repository.Read(path), @"Microsoft\.AspNetCore\.[\w.]+")
            where !match.Value.StartsWith("Microsoft.AspNetCore.Identity")
            select $"{path} uses {match.Value}";
        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("Dates"), InlineData("Texts"), InlineData("Comparison"), InlineData("Claims"), InlineData("Ingest"), InlineData("Suggestions")]
    public void The_engine_is_pure(string folder)
    {
        var wrong =
            from path in Directory.Exists(Path.Combine(Repository.Root, "Timeline.Core", folder)) ? Repository.Files($"Timeline.Core/{folder}", ".cs") : []
            from Match match in Regex.Matches(Repository.Read(path), @"\b(EntityFrameworkCore|System\.IO|File\.|Directory\.|HttpClient|TimeProvider)\b")
            select $"{path} uses {match.Value}";
        Assert.Empty(wrong);
    }
}
