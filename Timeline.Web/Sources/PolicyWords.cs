using Timeline.Core.Sources;

namespace Timeline.Web.Sources;

/// <summary>How much of a text is shown, in two or three words.</summary>
static class PolicyWords
{
    /// <summary>Of an outlet: our summaries are shown whole, whatever holds for its own words.</summary>
    public static string Say(int articles, int digests, DisplayPolicy otherwise) =>
        digests == 0 ? Say(otherwise)
        : digests == articles ? SourceWords.AsDigest
        : string.Format(System.Globalization.CultureInfo.CurrentCulture, SourceWords.SomeAsDigest, digests, Say(otherwise));

    public static string Say(DisplayPolicy policy) => policy switch
    {
        DisplayPolicy.Full => SourceWords.PolicyFull,
        DisplayPolicy.Excerpts => SourceWords.PolicyExcerpts,
        _ => SourceWords.PolicyReference,
    };
}
