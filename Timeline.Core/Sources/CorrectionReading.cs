using System.Globalization;
using System.Text.RegularExpressions;
using Timeline.Core.Dates;
using Timeline.Core.Ingest;
using Timeline.Core.Storage;

namespace Timeline.Core.Sources;

/// <param name="Name">As evidence names it.</param>
/// <param name="Before">What stood there; empty for nothing.</param>
sealed record CorrectedField(string Name, string Before);

/// <summary>What of a form differs from the article, and what of it cannot be taken.</summary>
sealed partial class CorrectionReading
{
    const int MostSigns = 2000;

    [GeneratedRegex(@"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}$", RegexOptions.CultureInvariant)]
    static partial Regex LanguageTag { get; }

    static readonly HashSet<string> Reasons = [.. Enum.GetNames<DropReason>().Select(name => name.ToLowerInvariant())];

    readonly List<CorrectedField> fields = [];
    readonly List<FieldProblem> problems = [];

    public IReadOnlyList<CorrectedField> Fields => fields;

    public IReadOnlyList<FieldProblem> Problems => problems;

    /// <summary>The date typed; null for none.</summary>
    public EdtfDate? Published { get; private set; }

    public bool Has(string field) => fields.Exists(one => one.Name == field);

    public static CorrectionReading Of(TypedArticle typed, TypedArticle before)
    {
        var reading = new CorrectionReading();
        if (reading.Differs(Ingest.Fields.Title, nameof(typed.Title), typed.Title, before.Title, Column.TitleLength) && typed.Title.Trim().Length == 0) reading.Tell(nameof(typed.Title), ArticleWords.TitleMissing);
        reading.Differs(Ingest.Fields.Outlet, nameof(typed.Outlet), typed.Outlet, before.Outlet, Column.NameLength);
        reading.Differs(Ingest.Fields.Agency, nameof(typed.Agency), typed.Agency, before.Agency, Column.NameLength);
        reading.Differs(Ingest.Fields.Byline, nameof(typed.Byline), typed.Byline, before.Byline, MostSigns);
        reading.Differs(Ingest.Fields.Dateline, nameof(typed.Dateline), typed.Dateline, before.Dateline, MostSigns);
        if (reading.Differs(Ingest.Fields.Published, nameof(typed.Published), typed.Published, before.Published, Column.EdtfLength)) reading.ReadDate(typed.Published);
        if (reading.Differs(Ingest.Fields.Language, nameof(typed.Language), typed.Language, before.Language, MostSigns) && !LanguageTag.IsMatch(typed.Language.Trim())) reading.Tell(nameof(typed.Language), ArticleWords.NoLanguage, typed.Language);
        if (reading.Differs("address", nameof(typed.Address), typed.Address, before.Address, MostSigns) && typed.Address.Trim().Length > 0 && WebAddress.Read(typed.Address) is null) reading.Tell(nameof(typed.Address), ArticleWords.NoAddress, typed.Address);
        if (typed.Display != before.Display) reading.fields.Add(new CorrectedField("display", before.Display.ToString()));
        reading.ReadParts(typed.Parts, before.Parts);
        return reading;
    }

    bool Differs(string name, string field, string typed, string before, int most)
    {
        if (typed.Trim() == before) return false;
        fields.Add(new CorrectedField(name, before));
        if (typed.Length > most) Tell(field, ArticleWords.TooLong, typed.Length, most);
        return typed.Length <= most;
    }

    void ReadDate(string typed)
    {
        if (typed.Trim().Length == 0) return;
        var reading = DateWords.Read(typed);
        if (reading.IsDate) Published = reading.Date;
        else Tell(nameof(TypedArticle.Published), reading.Refusal.Reason);
    }

    void ReadParts(IReadOnlyList<TextPart> typed, IReadOnlyList<TextPart> before)
    {
        var known = before.ToDictionary(part => part.Span, part => part.Reason);
        var moved = typed.Count(part => known.TryGetValue(part.Span, out var reason) && reason != part.Reason);
        if (moved > 0) fields.Add(new CorrectedField(Timeline.Core.Ingest.Fields.Parts, string.Format(CultureInfo.CurrentCulture, ArticleWords.PartsSorted, moved)));
        var isWrong = typed.Any(part => !known.ContainsKey(part.Span) || (part.Reason is { } reason && !Reasons.Contains(reason))) || typed.DistinctBy(part => part.Span).Count() != typed.Count;
        if (isWrong) Tell(nameof(TypedArticle.Parts), ArticleWords.NoSuchPart);
    }

    void Tell(string field, string words, params object[] parts) => problems.Add(new FieldProblem(field, string.Format(CultureInfo.CurrentCulture, words, parts)));
}
