using System.Globalization;
using Timeline.Core.Dates.Running;
using Timeline.Core.Ingest;
using Timeline.Core.Sources;
using Timeline.Core.Texts;

namespace Timeline.Web.Ingest;

/// <summary>Reads the form of the review page.</summary>
sealed class ReviewForm(IFormCollection form)
{
    /// <summary>Names of the fields that make a rule.</summary>
    public const string NumbersRule = "rule-numbers", LineRule = "rule-line", NameRule = "rule-name";

    public const string VersionField = "version-of";

    public const string DoField = "do";

    public const string WhyField = "why";

    const string PartPrefix = "part-";

    /// <summary>0, which no article has, where the form does not say.</summary>
    public long Version => long.TryParse(form["version"], CultureInfo.InvariantCulture, out var version) ? version : 0;

    /// <summary>What else than to save the form is sent for.</summary>
    public string Do => form[DoField].ToString();

    public string Why => form[WhyField].ToString().Trim();

    /// <summary>What is to be a rule of the outlet.</summary>
    public OutletRules Rules(ArticleDraft draft) => new(
        Enum.TryParse<NumericOrder>(form[NumbersRule], out var order) && Enum.IsDefined(order) ? order : null,
        [.. draft.Typed.Parts.Where(part => form[LineRule].Contains(NameOf(part.Span))).Select(part => draft.Text[part.Span])],
        [.. RuleOffers.Names(draft).Select(offer => offer.Name).Where(name => form[NameRule].Contains(name.Writes))]);

    /// <summary>The slug of the article of which this is to be a further version; null for none.</summary>
    public string? VersionOf => form[VersionField].ToString() is { Length: > 0 } slug ? slug : null;

    /// <summary>The name of the field that sorts a part.</summary>
    public static string NameOf(TextSpan span) => string.Create(CultureInfo.InvariantCulture, $"{PartPrefix}{span.Start}-{span.End}");

    /// <param name="before">What stands where the form says nothing.</param>
    public TypedArticle Typed(TypedArticle before) => new(
        Field(nameof(before.Title), before.Title), Field(nameof(before.Outlet), before.Outlet), Field(nameof(before.Agency), before.Agency), Field(nameof(before.Byline), before.Byline),
        Field(nameof(before.Dateline), before.Dateline), Field(nameof(before.Published), before.Published), Field(nameof(before.Language), before.Language), Field(nameof(before.Address), before.Address),
        Enum.TryParse<DisplayPolicy>(form[nameof(before.Display)], out var display) && Enum.IsDefined(display) ? display : before.Display,
        [.. before.Parts.Select(part => form.TryGetValue(NameOf(part.Span), out var reason) ? part with { Reason = reason.ToString() is { Length: > 0 } said ? said : null } : part)]);

    string Field(string name, string before) => form.TryGetValue(name, out var typed) ? typed.ToString() : before;
}
