using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;

namespace Timeline.Core.Ingest.Html;

/// <summary>What an element is for, as its tag, role and names say.</summary>
/// <param name="Reason">Why its words are not the story; null where nothing says so.</param>
/// <param name="IsBody">Whether a name says that it holds the story.</param>
/// <param name="IsFirm">Whether what says so is seldom wrong.</param>
readonly record struct ElementPurpose(DropReason? Reason, bool IsBody, bool IsFirm);

/// <summary>Reads what elements of one page are for (<c>IngestHtmlNames.tsv</c>).</summary>
sealed class ElementNames
{
    const int MostNames = 400;

    static readonly string[] PostPrefixes = ["category-", "tag-", "status-", "format-", "has-", "no-", "with-", "type-", "is-", "js-"];

    static readonly HashSet<string> Firm = ["footer", "comment", "comments", "commentlist", "cookie", "cookies", "consent", "navigation", "breadcrumb", "breadcrumbs", "newsletter", "disqus"];

    static readonly FrozenDictionary<string, string> Kinds = WordTable.Shipped("IngestHtmlNames").ToFrozenDictionary(row => row[0], row => row[1]);

    // Pages repeat few names often.
    readonly Dictionary<string, ElementPurpose> read = [];

    public ElementPurpose Of(IElement element)
    {
        if (ByTag(element) is { } sure) return sure;
        return element.GetAttribute("itemprop") switch
        {
            "articleBody" => new ElementPurpose(null, IsBody: true, IsFirm: true),
            "author" => new ElementPurpose(DropReason.Byline, IsBody: false, IsFirm: true),
            "datePublished" or "dateModified" => new ElementPurpose(DropReason.Published, IsBody: false, IsFirm: true),
            _ => ByNames(element),
        };
    }

    static ElementPurpose? ByTag(IElement element)
    {
        var reason = element.LocalName switch
        {
            "nav" or "footer" or "button" or "dialog" or "menu" or "label" or "legend" => DropReason.Chrome,
            "aside" => DropReason.Related,
            "figcaption" or "caption" => DropReason.Caption,
            _ => element.GetAttribute("role") switch
            {
                "navigation" or "banner" or "contentinfo" or "dialog" or "alertdialog" or "search" or "menu" or "menubar" or "toolbar" or "tablist" or "button" or "alert" or "tooltip" => DropReason.Chrome,
                "complementary" => DropReason.Related,
                _ => default(DropReason?),
            },
        };
        return reason is null ? null : new ElementPurpose(reason, IsBody: false, IsFirm: true);
    }

    ElementPurpose ByNames(IElement element)
    {
        var names = $"{element.ClassName} {element.Id} {element.GetAttribute("data-component")} {element.GetAttribute("data-testid")} {element.GetAttribute("aria-label")}";
        if (names.Length > MostNames) names = names[..MostNames];
        if (!read.TryGetValue(names, out var purpose)) read[names] = purpose = Read(names);
        return purpose;
    }

    static ElementPurpose Read(string names)
    {
        DropReason? reason = null;
        var (isBody, isFirm) = (false, false);
        foreach (var name in names.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (IsOfPost(name)) continue;
            var words = Words(name);
            for (var i = 0; i < words.Count; i++)
            {
                var kind = (i + 2 < words.Count ? Kinds.GetValueOrDefault($"{words[i]} {words[i + 1]} {words[i + 2]}") : null)
                    ?? (i + 1 < words.Count ? Kinds.GetValueOrDefault($"{words[i]} {words[i + 1]}") : null)
                    ?? Kinds.GetValueOrDefault(words[i]);
                if (kind == "body") isBody = true;
                else if (kind == "kept") return new ElementPurpose(null, isBody, IsFirm: false);
                else if (kind is not null) reason ??= Enum.Parse<DropReason>(kind, ignoreCase: true);
                isFirm |= kind is not null && Firm.Contains(words[i]);
            }
        }

        return new ElementPurpose(reason, isBody, isFirm);
    }

    // What a post is about and how it is kept, which blogs write beside its names.
    static bool IsOfPost(string name) => PostPrefixes.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));

    // "articleBody", "article-body" and "article_body2" are the same two words.
    static List<string> Words(string name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            var begins = !char.IsLetter(c) || (char.IsUpper(c) && i > 0 && char.IsLower(name[i - 1]));
            if (begins && word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }

            if (char.IsLetter(c)) word.Append(char.ToLowerInvariant(c));
        }

        if (word.Length > 0) words.Add(word.ToString());
        return words;
    }
}
