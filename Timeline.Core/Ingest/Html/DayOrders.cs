namespace Timeline.Core.Ingest.Html;

/// <summary>Which number of a numeric date is the month, by where a page comes from and its language.</summary>
static class DayOrders
{
    static readonly HashSet<string> MonthFirstRegions = ["us", "ph", "fm", "pw", "pr"];

    // Endings of addresses that stand for no country, or are used everywhere.
    static readonly HashSet<string> Everywhere = ["com", "org", "net", "info", "biz", "edu", "int", "io", "co", "me", "tv", "ai", "fm", "cc", "ws", "to", "ly", "eu"];

    /// <param name="address">Of the page, or null.</param>
    /// <param name="languages">What the page says of its language, the most trusted first (<c>en-US</c>, <c>de</c>).</param>
    public static DayOrder Of(string? address, IReadOnlyList<string> languages)
    {
        var host = Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri.Host : "";
        var ending = host[(host.LastIndexOf('.') + 1)..];
        if (ending is "us" or "gov" or "mil" or "ph") return DayOrder.MonthFirst;
        if (ending.Length == 2 && !Everywhere.Contains(ending) && ending.All(char.IsAsciiLetterLower)) return DayOrder.DayFirst;
        foreach (var language in languages)
        {
            var parts = language.ToLowerInvariant().Split('-', '_');
            if (parts is [_, .., { Length: 2 } region]) return MonthFirstRegions.Contains(region) ? DayOrder.MonthFirst : DayOrder.DayFirst;
            if (parts[0] is { Length: 2 } plain && plain != "en") return DayOrder.DayFirst;
        }

        return DayOrder.Unknown;
    }
}
