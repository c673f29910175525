using System.Globalization;

namespace Timeline.Core.Dates.Running;

/// <summary>Tells four digits that count, price or name something from a year: 1500 troops · Rs 2014 · flight AF 1980.</summary>
sealed class NumberedThings(DateText text)
{
    /// <summary>Words behind a number that make it a count of them.</summary>
    static readonly HashSet<string> Counted = new(StringComparer.OrdinalIgnoreCase) { "people", "men", "women", "children", "feet", "percent", "per", "dead", "km", "kg", "sq", "square", "cubic", "troops", "million", "billion", "thousand" };

    /// <summary>Words before a number that make it the name of one of many: “flight 1815”, “Agenda 2030”.</summary>
    static readonly HashSet<string> Numbered = new(StringComparer.OrdinalIgnoreCase)
    {
        "agenda", "apartment", "article", "autobahn", "box", "building", "bus", "case", "channel", "chapter", "expressway", "file", "flight", "flights", "form", "freeway", "gate", "highway", "interstate", "line", "lot", "model", "motorway",
        "number", "order", "page", "pier", "platform", "point", "protocol", "resolution", "road", "room", "route", "section", "service", "suite", "track", "train", "turnpike", "unit", "ward", "windows", "zone",
    };

    /// <summary>What of these has a code between it and its number: “flight KLM 1980”.</summary>
    static readonly HashSet<string> Coded = new(StringComparer.OrdinalIgnoreCase) { "flight", "flights", "highway", "interstate", "route", "train", "road" };

    /// <summary>Two capitals that are no code: states, cities and bodies by whose name a year stands, and numerals of popes and wars.</summary>
    static readonly HashSet<string> Names = ["AU", "DC", "EU", "IS", "LA", "NY", "NZ", "SA", "TV", "UK", "UN", "WW", "II", "IV", "VI", "IX", "XI", "XV", "XX"];

    static readonly HashSet<string> CurrencyCodes = [.. Currency("code")];

    static readonly HashSet<string> CurrencyNouns = [.. Currency("noun")];

    static IEnumerable<string> Currency(string kind) => WordTable.Shipped("CurrencyWords").Where(row => row[0] == kind).SelectMany(row => row[1].Split('|', StringSplitOptions.TrimEntries));

    /// <param name="at">The number.</param>
    /// <param name="isDated">A word before it makes it a year, if it is none of them for sure: “in 1939 troops landed”.</param>
    public bool Has(int at, bool isDated) => IsCounted(at, isDated) || IsNumbered(at) || IsPriced(at, isDated);

    bool IsCounted(int at, bool isDated)
    {
        if (text[at + 1].Kind != DateTextTokenKind.Word) return false;
        var behind = text.Word(at + 1);
        if (Counted.Contains(behind.ToString()) || text.Is(at + 1, DateWordKind.Unit)) return true;
        return !isDated && !text.IsUpper(at + 1) && behind.Length > 3 && behind[^1] == 's' && behind[^2] is not ('s' or 'i' or 'u');
    }

    bool IsNumbered(int at)
    {
        if (text[at - 1].Kind == DateTextTokenKind.Word && Numbered.Contains(text.Word(at - 1).ToString())) return true;
        if (text.IsWord(at - 1, "No") || text.IsWord(at - 1, "nearly") || text.IsWord(at - 1, "almost") || text.IsWord(at - 1, "some")) return true;
        // "I-1999", "MH-1945"
        if (text.IsDash(at - 1) && text.IsGlued(at - 1) && text.IsGlued(at)) return IsCode(at - 2, 1, 3);
        return (Coded.Contains(text.Word(at - 2).ToString()) || text.IsWord(at + 1, "flight")) && IsCode(at - 1, 1, 3) || IsCode(at - 1, 2, 2) && !Names.Contains(text.Word(at - 1).ToString()) && IsAlone(at);
    }

    /// <summary>Capitals that are no word of a date.</summary>
    bool IsCode(int at, int least, int most) => text[at] is { Kind: DateTextTokenKind.Word, Meanings: null } token && token.Length >= least && token.Length <= most && IsCapital(at);

    bool IsCapital(int at) => !text.Word(at).ContainsAnyExceptInRange('A', 'Z');

    /// <summary>Whether a code and its number stand as a noun: “the UN 2015 report” has one behind, “Boston, MA 1998” is a place and its year, and among capitals any word may look like a code.</summary>
    bool IsAlone(int at)
    {
        var isNoun = text[at - 2].Kind == DateTextTokenKind.Word && (text.IsWord(at - 2, "the") || text.IsWord(at - 2, "a") || text.IsWord(at - 2, "an") || text.Length(at - 2) > 1 && IsCapital(at - 2)) || text.IsSign(at - 2, ',');
        var isVerb = text[at + 1].Kind == DateTextTokenKind.Word && text.Word(at + 1) is [.., 'e', 'd'];
        return !isNoun && (isVerb || DateNeighbours.EndsDate(text, at + 1));
    }

    bool IsPriced(int at, bool isDated)
    {
        // "Rs. 2014"
        var before = text.IsSign(at - 1, '.') && text.IsGlued(at - 1) ? at - 2 : at - 1;
        if (text[before].Kind == DateTextTokenKind.Word ? CurrencyCodes.Contains(text.Word(before).ToString()) : text[before].Kind == DateTextTokenKind.Sign && text.Length(before) == 1 && char.GetUnicodeCategory(text.Word(before)[0]) == UnicodeCategory.CurrencySymbol) return true;
        return !isDated && text[at + 1].Kind == DateTextTokenKind.Word && text.Word(at + 1).ToString() is var behind && (CurrencyNouns.Contains(behind) || CurrencyCodes.Contains(behind));
    }
}
