using System.Globalization;

namespace Timeline.Core.Dates;

/// <summary>What a word of a date means, or a sign that stands for one.</summary>
enum DateWord
{
    Month, Weekday, Season, Part, Numeral, Approximate, Uncertain, Between, And, Or, From, To, Since, Until, Week, Century, BeforeChrist, AnnoDomini, Unit, Filler, Note, Zone, DayPart, Noon,
}

/// <summary>The words of dates in one language, from its resource; <c>|</c> parts what counts, commas part words for one thing.</summary>
sealed class DateVocabulary
{
    static readonly (DateWord Word, string Resource)[] Lists =
    [
        (DateWord.Month, nameof(DateVocabularyWords.Months)), (DateWord.Weekday, nameof(DateVocabularyWords.Weekdays)), (DateWord.Season, nameof(DateVocabularyWords.Seasons)),
        (DateWord.Part, nameof(DateVocabularyWords.Parts)), (DateWord.Numeral, nameof(DateVocabularyWords.Numerals)), (DateWord.Approximate, nameof(DateVocabularyWords.Approximate)),
        (DateWord.Uncertain, nameof(DateVocabularyWords.Uncertain)), (DateWord.Between, nameof(DateVocabularyWords.Between)), (DateWord.And, nameof(DateVocabularyWords.And)),
        (DateWord.Or, nameof(DateVocabularyWords.Or)), (DateWord.From, nameof(DateVocabularyWords.From)), (DateWord.To, nameof(DateVocabularyWords.To)),
        (DateWord.Since, nameof(DateVocabularyWords.Since)), (DateWord.Until, nameof(DateVocabularyWords.Until)), (DateWord.Week, nameof(DateVocabularyWords.Week)),
        (DateWord.Century, nameof(DateVocabularyWords.Century)), (DateWord.BeforeChrist, nameof(DateVocabularyWords.BeforeChrist)), (DateWord.AnnoDomini, nameof(DateVocabularyWords.AnnoDomini)),
        (DateWord.Unit, nameof(DateVocabularyWords.Units)), (DateWord.Filler, nameof(DateVocabularyWords.Fillers)), (DateWord.Note, nameof(DateVocabularyWords.Notes)),
        (DateWord.Zone, nameof(DateVocabularyWords.Zones)), (DateWord.DayPart, nameof(DateVocabularyWords.DayParts)), (DateWord.Noon, nameof(DateVocabularyWords.Noons)),
    ];

    readonly Dictionary<(DateWord, string), int> numbers = [];
    readonly HashSet<string> ordinalEndings;
    readonly HashSet<string> decadeEndings;
    readonly HashSet<string> centuryEndings;
    readonly HashSet<string> hourSigns;
    readonly string[] halfDays;

    public DateVocabulary(CultureInfo culture)
    {
        foreach (var (word, resource) in Lists)
        {
            var meanings = Text(resource, culture).Split('|');
            for (var i = 0; i < meanings.Length; i++)
                foreach (var form in meanings[i].Split(',')) numbers.TryAdd((word, form), i + 1);
        }
        ordinalEndings = [.. Text(nameof(DateVocabularyWords.OrdinalEndings), culture).Split(',')];
        decadeEndings = [.. Text(nameof(DateVocabularyWords.DecadeEndings), culture).Split(',')];
        centuryEndings = [.. Text(nameof(DateVocabularyWords.CenturyEndings), culture).Split(',')];
        hourSigns = [.. Text(nameof(DateVocabularyWords.HourSigns), culture).Split(',')];
        halfDays = Text(nameof(DateVocabularyWords.HalfDays), culture).Split('|');
        EndNotKnown = Text(nameof(DateVocabularyWords.EndNotKnown), culture);
        BeginningNotKnown = Text(nameof(DateVocabularyWords.BeginningNotKnown), culture);
    }

    /// <summary>What stands at the end of a phrase whose other end is said not to be known.</summary>
    public string EndNotKnown { get; }

    public string BeginningNotKnown { get; }

    public bool Is(DateToken token, DateWord word) => numbers.ContainsKey((word, token.Text));

    /// <summary>Which of the things of that kind it is, from 1; 0 for none.</summary>
    public int Number(DateToken token, DateWord word) => numbers.GetValueOrDefault((word, token.Text));

    public bool IsPlain(DateToken token) => token.Ending.Length == 0 || ordinalEndings.Contains(token.Ending);

    public bool IsDecade(DateToken token) => decadeEndings.Contains(token.Ending);

    public bool IsCentury(DateToken token) => centuryEndings.Contains(token.Ending);

    /// <summary>The letter between hours and minutes: 14h05.</summary>
    public bool IsHourSign(DateToken token) => hourSigns.Contains(token.Ending);

    /// <summary>1 before noon, 2 after it, 0 for any other word.</summary>
    public int HalfDay(string word) => Array.IndexOf(halfDays, word) + 1;

    static string Text(string resource, CultureInfo culture) => DateVocabularyWords.ResourceManager.GetString(resource, culture)!;
}
