using System.Globalization;
using Timeline.Core.Dates;
using Timeline.Core.Ingest;
using Timeline.Core.Sources;
using Timeline.Core.Texts;
using Timeline.Web.Ingest.Formats;

namespace Timeline.Web.Ingest;

/// <summary>What the form of the import page holds beside its files.</summary>
sealed record PastedArticle(string Text, string Address, string Outlet, string Published)
{
    public static readonly PastedArticle Nothing = new("", "", "", "");

    /// <summary>Why the date cannot be taken; null where it can, and where none is given.</summary>
    public string? DateProblem => string.IsNullOrWhiteSpace(Published) ? null : DateWords.Read(Published).Refusal?.Reason;

    /// <inheritdoc cref="DateProblem"/>
    public string? AddressProblem => string.IsNullOrWhiteSpace(Address) || WebAddress.Read(Address) is not null ? null : string.Format(CultureInfo.CurrentCulture, IngestPageWords.NoAddress, Address);

    public static PastedArticle Of(IFormCollection form) => new(form["text"].ToString(), form["address"].ToString(), form["outlet"].ToString(), form["published"].ToString());
}

/// <summary>What the form says of articles on the web.</summary>
/// <param name="Typed">Addresses, one a line.</param>
/// <param name="IgnoreRobots">Whether they are to be fetched whatever robots.txt asks.</param>
sealed record AskedAddresses(string Typed, bool IgnoreRobots)
{
    public static readonly AskedAddresses Nothing = new("", false);

    public IReadOnlyList<string> Lines => [.. Typed.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct()];

    public static AskedAddresses Of(IFormCollection form) => new(form["addresses"].ToString(), form["ignore-robots"].Count > 0);

    /// <summary>What is left to ask for, as it was asked for.</summary>
    public AskedAddresses But(IEnumerable<string> failed) => this with { Typed = string.Join('\n', failed) };
}

/// <param name="Source">The name of the file, the address; for what was pasted, how the page calls it.</param>
/// <param name="Reason">Cause and remedy, one line.</param>
public sealed record RefusedInput(string Source, string Reason);

/// <summary>What came with a form: the texts that can be read, the addresses to fetch, and a line for each that is not taken.</summary>
/// <param name="IsPasteRefused">Whether what was pasted must be typed otherwise; then the form keeps it.</param>
/// <param name="AreAddressesRefused">The same of the addresses, all of them.</param>
sealed record ReceivedArticles(IReadOnlyList<ArticleToImport> Articles, AskedAddresses Asked, IReadOnlyList<RefusedInput> Refused, bool IsPasteRefused, bool AreAddressesRefused)
{
    public static async Task<ReceivedArticles> OfAsync(IFormCollection form, CancellationToken cancel)
    {
        var (articles, refused) = (new List<ArticleToImport>(), new List<RefusedInput>());
        var pasted = PastedArticle.Of(form);
        var reasons = Pasted(pasted, articles).ToList();
        refused.AddRange(reasons.Select(reason => new RefusedInput(IngestPageWords.Pasted, reason)));
        foreach (var file in form.Files)
        {
            var name = NameOf(file);
            // A form without a chosen file sends one of no name and no length.
            if (name.Length == 0 && file.Length == 0) continue;
            await using var stream = file.OpenReadStream();
            await foreach (var input in ArticleFiles.ReadAsync(name, stream, cancel))
            {
                if (input.Text is { } text) articles.Add(new ArticleToImport(text));
                else refused.Add(new RefusedInput(input.Path, input.Problem!));
            }
        }
        var asked = AskedAddresses.Of(form);
        var areTooMany = asked.Lines.Count > ImportLimitsAttribute.Addresses;
        if (areTooMany)
        {
            refused.Add(new RefusedInput("", string.Format(CultureInfo.CurrentCulture, IngestPageWords.TooManyAddresses, asked.Lines.Count, ImportLimitsAttribute.Addresses)));
            asked = AskedAddresses.Nothing;
        }
        return new ReceivedArticles(articles, asked, refused, reasons.Count > 0, areTooMany);
    }

    /// <returns>What is the matter with it; nothing where it was added, or where nothing was pasted.</returns>
    static IEnumerable<string> Pasted(PastedArticle pasted, List<ArticleToImport> articles)
    {
        if (string.IsNullOrWhiteSpace(pasted.Text)) yield break;
        if (pasted.Text.Length > ImportLimitsAttribute.PastedCharacters)
        {
            yield return string.Format(CultureInfo.CurrentCulture, IngestPageWords.PastedTooLong, pasted.Text.Length, ImportLimitsAttribute.PastedCharacters, ImportLimitsAttribute.MegabytesPerFile);
            yield break;
        }
        string?[] problems = [pasted.Text.Contains('\0') ? IngestPageWords.PastedBinary : null, pasted.AddressProblem, pasted.DateProblem];
        foreach (var problem in problems.OfType<string>()) yield return problem;
        if (problems.Any(problem => problem is not null)) yield break;

        var text = new ArticleText(IngestPageWords.Pasted, SourceText.From(pasted.Text)) { Published = string.IsNullOrWhiteSpace(pasted.Published) ? null : DateWords.Read(pasted.Published).Date };
        articles.Add(new ArticleToImport(text) { Address = WebAddress.Read(pasted.Address), Outlet = pasted.Outlet.Trim() is { Length: > 0 } outlet ? outlet : null });
    }

    /// <summary>The last part of what the browser calls the file: some send a path, and a hostile one anything.</summary>
    static string NameOf(IFormFile file)
    {
        const int longest = 120;
        var name = new string([.. file.FileName[(file.FileName.LastIndexOfAny(['/', '\\']) + 1)..].Where(sign => !char.IsControl(sign) && CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.Format)]).Trim();
        return name.Length <= longest ? name : name[..longest] + "…";
    }
}
