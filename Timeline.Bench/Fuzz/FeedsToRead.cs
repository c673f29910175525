using System.Security;
using System.Text;

namespace Timeline.Bench.Fuzz;

/// <summary>Feeds, whole and harmed.</summary>
static class FeedsToRead
{
    static readonly string[] Doctypes =
    [
        "<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]>", "<!DOCTYPE rss [<!ENTITY a SYSTEM \"file:///dev/zero\">]>", "<!DOCTYPE rss SYSTEM \"http://127.0.0.1:1/a.dtd\">", "<!DOCTYPE rss [<!ENTITY % a \"<!ENTITY b 'c'>\">%a;]>",
    ];

    static readonly string[] Names = ["title", "description", "link", "pubDate", "author", "content:encoded", "dc:date", "dc:creator", "guid", "source", "summary", "updated", "published", "media:content", "content"];

    public static FuzzInput Feed(Random random)
    {
        var isAtom = random.Next(3) == 0;
        var feed = new StringBuilder($"<?xml version=\"1.0\" encoding=\"{random.Pick(["utf-8", "utf-8", "utf-16", "windows-1252", "x-none"])}\"?>");
        if (random.Next(5) == 0) feed.Append(random.Pick(Doctypes));
        feed.Append(isAtom ? "<feed xmlns=\"http://www.w3.org/2005/Atom\"" : "<rss version=\"2.0\"").Append(" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:media=\"urn:m\">").Append(isAtom ? "" : "<channel>").Append("<title>Lissan Post</title>");
        for (var left = random.Next(20); left > 0; left--) feed.Append(Entry(random, isAtom ? "entry" : "item"));
        feed.Append(isAtom ? "</feed>" : "</channel></rss>");
        var text = random.Next(2) == 0 ? feed.ToString() : HostileText.Harm(random, feed.ToString());
        if (random.Next(60) == 0) return new FuzzInput("a.rss.gz", HostileBytes.Gzip([.. Encoding.UTF8.GetBytes(text), .. HostileBytes.Bulk(random)]));
        return new FuzzInput("a.rss", HostileBytes.Harm(random, HostileBytes.Encoded(random, text), oneIn: 4));
    }

    static string Entry(Random random, string name) => $"<{name}>{string.Concat(Enumerable.Range(0, random.Next(8)).Select(_ => Field(random)))}</{name}>";

    static string Field(Random random)
    {
        var name = random.Pick(Names);
        return $"<{name}{(random.Next(5) == 0 ? " href=\"http://[\" rel=\"alternate\"" : "")}>{Words(random)}</{name}>";
    }

    static string Words(Random random) => random.Next(10) switch
    {
        0 => $"<![CDATA[{PagesToRead.Page(random)}]]>",
        1 => SecurityElement.Escape(PagesToRead.Page(random)),
        2 => "&a;&d;&#1;&#xD800;",
        3 => Nested(random),
        4 => HostileText.Some(random),
        5 => TextsToRead.Day(random),
        6 => random.Pick(["Tue, 04 Jun 2019 14:05:00 GMT", "Tue, 99 Jun 99999 25:61:61 +9999", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00"]),
        _ => SecurityElement.Escape(TextsToRead.Article(random)),
    };

    static string Nested(Random random)
    {
        var (name, depth) = (random.Pick(["div", "name", "title", "item", "entry", "a"]), HostileText.Length(random));
        return string.Concat(Enumerable.Repeat($"<{name}>", depth)) + TextsToRead.Sentence(random) + string.Concat(Enumerable.Repeat($"</{name}>", depth));
    }
}
