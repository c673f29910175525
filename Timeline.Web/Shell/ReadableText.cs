using System.Globalization;

namespace Timeline.Web.Shell;

/// <summary>Text out of an address, as a page may repeat it.</summary>
static class ReadableText
{
    /// <summary>The text with “�” for each character that is not seen but changes how the others are: controls, line ends, marks that turn the direction.</summary>
    public static string Of(string text) => string.Concat(text.Select(letter => IsSeen(letter) ? letter : '\uFFFD'));

    static bool IsSeen(char letter) =>
        char.GetUnicodeCategory(letter) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
