using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Timeline.Core.Search;
using Timeline.Web.Shell;

namespace Timeline.Web.Search;

/// <summary>What the address of the search page asks for.</summary>
/// <param name="Words">Null where nothing was typed.</param>
/// <param name="Kind">Null for all kinds.</param>
/// <param name="Page">From 1.</param>
sealed record SearchAddress(string? Words, FindingKind? Kind, int Page)
{
    public const string Path = "/search";

    public const int PerPage = 20;

    /// <summary>In characters; nobody types more, and the field takes no more.</summary>
    public const int LongestWords = 200;

    const int MostPages = 10_000;

    public static readonly FindingKind[] Kinds = [FindingKind.Event, FindingKind.Article, FindingKind.Note];

    public static SearchAddress Read(AddressQuery query)
    {
        var words = query.Read("q", text => text.Length <= LongestWords ? text : null, string.Format(CultureInfo.CurrentCulture, SearchWords.WordsExpected, LongestWords));
        var kind = query.Read("in", text => Kinds.Where(kind => Key(kind) == text).Select(kind => new Chosen(kind)).FirstOrDefault(), string.Join(", ", Kinds.Select(Key)));
        var page = query.Read("page", text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= MostPages ? new Numbered(number) : null,
            string.Format(CultureInfo.CurrentCulture, SearchWords.PageExpected, MostPages));
        return new SearchAddress(words, kind?.Kind, page?.Number ?? 1);
    }

    public string Href
    {
        get
        {
            var query = new QueryBuilder();
            if (Words is not null) query.Add("q", Words);
            if (Kind is { } kind) query.Add("in", Key(kind));
            if (Page > 1) query.Add("page", Page.ToString(CultureInfo.InvariantCulture));
            return Language.Keep(Path + query.ToQueryString());
        }
    }

    public static string Name(FindingKind kind) => kind switch
    {
        FindingKind.Event => SearchWords.Events,
        FindingKind.Article => SearchWords.Articles,
        _ => SearchWords.Notes,
    };

    // Part of shared addresses, so not translated.
    static string Key(FindingKind kind) => kind switch { FindingKind.Event => "events", FindingKind.Article => "articles", _ => "notes" };

    sealed record Chosen(FindingKind Kind);

    sealed record Numbered(int Number);
}
