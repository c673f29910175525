using System.Globalization;

namespace Timeline.Web.Shell;

/// <summary>A number with its noun, from words such as <c>{0} event|{0} events</c>.</summary>
static class Counted
{
    public static string Say(string words, int number) => string.Format(CultureInfo.CurrentCulture, Noun(words, number), number);

    /// <summary>The noun alone, where the number stands by itself.</summary>
    public static string Noun(string words, int number) => words.Split('|')[number == 1 ? 0 : 1];
}
