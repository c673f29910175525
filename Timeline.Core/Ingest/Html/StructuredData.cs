using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Timeline.Core.Texts;

namespace Timeline.Core.Ingest.Html;

/// <summary>What a page tells machines in JSON-LD (schema.org), as far as it can be read.</summary>
sealed partial class StructuredData
{
    const int Deepest = 24;

    const int MostNodes = 2000;

    // Taken apart, small values cost ten times what they are written with.
    const int MostCharacters = 2_000_000;

    static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    [GeneratedRegex(@"""(?<key>headline|datePublished|dateModified|dateCreated|inLanguage)""\s*:\s*""(?<value>[^""\\]{1,300})""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    static partial Regex Pair { get; }

    static readonly string[] PageTypes = ["WebPage", "ItemPage", "CollectionPage", "AboutPage", "MedicalWebPage"];

    readonly List<JsonElement> articles = [];
    readonly List<JsonElement> pages = [];

    /// <param name="scripts">The contents of the scripts of type <c>application/ld+json</c>; of one that is no JSON what stands whole in it.</param>
    public StructuredData(IEnumerable<string> scripts)
    {
        foreach (var script in scripts)
            Gather(Parse(script));
    }

    /// <summary>The words at a key of the articles, or, where there is none, of the page: text itself, or the name or address of a thing.</summary>
    public IEnumerable<string> Articles(string key) => Texts(articles, key);

    /// <inheritdoc cref="Articles"/>
    public IEnumerable<string> Pages(string key) => Texts(pages, key);

    static IEnumerable<string> Texts(IEnumerable<JsonElement> nodes, string key) => nodes.SelectMany(node => node.TryGetProperty(key, out var value) ? Texts(value, Deepest) : []);

    static IEnumerable<string> Texts(JsonElement value, int depth)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String when value.GetString() is { } text && !string.IsNullOrWhiteSpace(text):
                yield return text.Trim();
                break;
            case JsonValueKind.Number:
                yield return value.GetRawText();
                break;
            case JsonValueKind.Array when depth > 0:
                foreach (var item in value.EnumerateArray())
                    foreach (var text in Texts(item, depth - 1)) yield return text;
                break;
            case JsonValueKind.Object when depth > 0:
                foreach (var key in new[] { "name", "@id", "url", "@value" })
                {
                    if (!value.TryGetProperty(key, out var inner) || Texts(inner, depth - 1).FirstOrDefault() is not { } text) continue;
                    yield return text;
                    break;
                }

                break;
        }
    }

    void Gather(JsonElement root)
    {
        var waiting = new Queue<JsonElement>([root]);
        for (var seen = 0; seen < MostNodes && waiting.TryDequeue(out var node); seen++)
        {
            if (node.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in node.EnumerateArray()) waiting.Enqueue(item);
            }
            else if (node.ValueKind == JsonValueKind.Object)
            {
                var types = node.TryGetProperty("@type", out var type) ? Texts(type, 2).Select(name => name[(name.LastIndexOf('/') + 1)..]).ToList() : [];
                if (types.Exists(IsArticle)) articles.Add(node);
                else if (types.Exists(PageTypes.Contains)) pages.Add(node);
                foreach (var key in new[] { "@graph", "mainEntity", "mainEntityOfPage", "hasPart", "liveBlogUpdate" })
                    // What an article is made of is not the article.
                    if (node.TryGetProperty(key, out var inner) && !(types.Exists(IsArticle) && key is ("hasPart" or "liveBlogUpdate"))) waiting.Enqueue(inner);
            }
        }
    }

    static bool IsArticle(string type) => type.EndsWith("Article", StringComparison.Ordinal) || type is "BlogPosting" or "LiveBlogPosting" or "SocialMediaPosting" or "Report" or "Review" or "ClaimReview" or "DiscussionForumPosting" or "Recipe";

    static JsonElement Parse(string script)
    {
        if (script.Length > MostCharacters) return Pairs(script);
        try
        {
            using var document = JsonDocument.Parse(JsonBytes.Readable(Encoding.UTF8.GetBytes(Plain(script))), Lenient);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return Pairs(script);
        }
    }

    /// <summary>What stands whole in it, of the first article it tells of.</summary>
    static JsonElement Pairs(string script)
    {
        var whole = Pair.Matches(script).GroupBy(pair => pair.Groups["key"].Value).ToDictionary(same => same.Key, same => same.First().Groups["value"].Value);
        if (whole.Count > 0) whole["@type"] = "Article";
        return JsonSerializer.SerializeToElement(whole);
    }

    // Line ends inside strings, comment marks of HTML around the whole and a semicolon behind it are common slips.
    static string Plain(string script)
    {
        var start = script.AsSpan().IndexOfAny('{', '[');
        var end = script.AsSpan().LastIndexOfAny('}', ']');
        var text = new StringBuilder(script.Length);
        var inString = false;
        for (var i = start; i >= 0 && i <= end; i++)
        {
            var c = script[i];
            var escapes = inString && c == '\\' && i < end;
            if (c == '"') inString = !inString;
            text.Append(inString && char.IsControl(c) ? ' ' : c);
            if (escapes) text.Append(script[++i]);
        }

        return text.ToString();
    }
}
