using System.Text;

namespace Timeline.Bench.Fuzz;

/// <summary>Web pages, whole and harmed.</summary>
static class PagesToRead
{
    static readonly string[] Elements =
    [
        "div", "p", "span", "b", "a", "font", "table", "tr", "td", "ul", "li", "article", "section", "nav", "aside", "h1", "h2", "form", "button", "select", "option", "svg", "math", "mtext", "foreignObject", "template", "noscript", "iframe", "plaintext", "xmp", "textarea", "title", "style", "script", "blockquote", "figure", "figcaption", "time", "details", "dl", "dt", "caption", "col", "frameset", "body", "html", "head", "object", "marquee", "ruby", "rt", "nobr", "main", "footer", "header",
    ];

    static readonly string[] Pieces =
    [
        "<!--", "-->", "<![CDATA[", "]]>", "<!DOCTYPE html SYSTEM 'a'>", "<?xml version='1.0' encoding='utf-99'?>", "<meta charset=utf-16>", "<meta http-equiv=refresh content='0;url=javascript:1'>", "<base href='http://[::'>", "<link rel=canonical href='http://a:99999999/'>", "&#x110000;", "&#xd800;", "&notanentity;", "&ltlt;", "</p>", "</br>", "</body></html>", "<a href='//'>", "<img src=x alt='", "<p hidden>", "<p style='display:none", "<time datetime='99999-99-99T99:99:99+99:99'>", "<time datetime='0001-01-01T00:00:00+14:00'>", "<time datetime='9999-12-31T23:59:59-14:00'>", "<html lang=xx-yy-zz>", "<meta property='article:published_time' content='0000-00-00'>", "<meta property='og:title' content='\ud800'>",
    ];

    static readonly string[] Values = ["\"2019-06-04T14:05:00Z\"", "\"0001-01-01T00:00:00+14:00\"", "\"9999-12-31T23:59:59-14:00\"", "1e400", "-1", "null", "true", "[]", "{}", "\"\\ud800\"", "\"\\u0000\"", "99999999999999999999999", "{\"@type\":\"Person\",\"name\":[\"A\",{\"name\":7}]}", "\"Lissan Post\"", "[[[{\"a\":1}]]]", "{\"@id\":\"#a\"}", "\"http://a b/%zz\""];

    public static string Page(Random random)
    {
        var page = new StringBuilder("<!DOCTYPE html><html lang=en><head><title>Bridge falls | Lissan Post</title>");
        for (var left = random.Next(4); left > 0; left--) page.Append(Facts(random));
        page.Append("</head><body><nav><a href=/>Home</a> <a href=/world>World</a></nav><article><h1>Bridge falls</h1>");
        for (var left = random.Next(1, 30); left > 0; left--) page.Append(Part(random));
        page.Append("</article><aside>").Append(Part(random)).Append("</aside></body></html>");
        return random.Next(3) == 0 ? page.ToString() : HostileText.Harm(random, page.ToString());
    }

    static string Part(Random random) => random.Next(12) switch
    {
        < 7 => $"<p>{TextsToRead.Sentence(random)} {TextsToRead.Sentence(random)}</p>",
        7 => Nested(random),
        8 => random.Pick(Pieces),
        9 => $"<{random.Pick(Elements)} {Attributes(random)}>{TextsToRead.Sentence(random)}</{random.Pick(Elements)}>",
        10 => HostileText.Some(random),
        _ => string.Concat(Enumerable.Range(0, random.Next(1, 30)).Select(_ => $"<{(random.Next(3) == 0 ? "/" : "")}{random.Pick(Elements)}>")),
    };

    static string Nested(Random random)
    {
        var opened = string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => $"<{random.Pick(Elements)}>"));
        return HostileText.Run(random, random.Next(2) == 0 ? opened : $"{opened}{TextsToRead.Day(random)} ") + TextsToRead.Sentence(random);
    }

    static string Attributes(Random random) => random.Next(4) switch
    {
        0 => $"class=\"{HostileText.Some(random)}\"",
        1 => string.Concat(Enumerable.Range(0, Math.Min(3000, HostileText.Length(random))).Select(i => $"a{i}={i} ")),
        2 => $"datetime={random.Pick(Values)}",
        _ => $"id='{HostileText.Some(random)}",
    };

    static string Facts(Random random) => random.Next(3) switch
    {
        0 => $"<script type='application/ld+json'>{Json(random, depth: 0)}</script>",
        1 => $"<script type='application/ld+json'>{HostileText.Run(random, random.Pick(["[", "{\"@graph\":[", "{\"a\":"]))}</script>",
        _ => $"<meta {random.Pick(["name", "property", "itemprop"])}='{random.Pick(["author", "date", "og:title", "og:url", "article:published_time", "og:site_name", "pubdate"])}' content={random.Pick(Values)}>",
    };

    static string Json(Random random, int depth)
    {
        var fields = new[] { "@type", "headline", "datePublished", "dateModified", "author", "publisher", "articleBody", "mainEntityOfPage", "url", "image", "@graph", "inLanguage" }
            .Where(_ => random.Next(2) == 0).Select(name => $"\"{name}\":{(depth < 4 && random.Next(5) == 0 ? Json(random, depth + 1) : name == "@type" ? "\"NewsArticle\"" : random.Pick(Values))}");
        return $"{{{string.Join(',', fields)}}}";
    }
}
