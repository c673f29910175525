using System.Globalization;

namespace Timeline.Web.Sources;

/// <summary>What people call the parts of a text that are not its story.</summary>
static class RecognisedPart
{
    /// <param name="reason">One of the reasons of <c>import --json</c>. One without words of its own is shown as it is.</param>
    public static string Name(string reason, int count = 1)
    {
        var words = SourceWords.ResourceManager.GetString("Part_" + reason, CultureInfo.CurrentUICulture);
        return words is null ? reason : words.Split('|')[count == 1 ? 0 : 1];
    }

    /// <summary>How it is set: pictures' words, what stands twice, and all that belongs to the page.</summary>
    public static string Style(string reason) => reason switch
    {
        "caption" or "credit" => "cap",
        "repeated" or "title" => "dup",
        _ => "chrome",
    };
}
