using System.Globalization;

namespace Timeline.Web.Shell;

/// <summary>A number with its noun, from words such as <c>{0} event|{0} events</c>.</summary>
static class Counted
{
    public static string Say(string words, int number) => string.Format(CultureInfo.CurrentCulture, words.Split('|')[number == 1 ? 0 : 1], number);
}
