using System.Collections.Concurrent;
using System.Globalization;

namespace Timeline.Core.Dates;

/// <summary>Uncertain dates in the words of people. The words of each language stand in the resources <c>Date…Words</c>.</summary>
public static class DateWords
{
    static readonly ConcurrentDictionary<string, DateVocabulary> Vocabularies = new();

    /// <summary>Reads what an editor types, in the language of the interface: “early March 2016”, “20 or 21 May 2015”, EDTF as it is.</summary>
    public static DateWordsReading Read(string words) =>
        DatePhraseReader.Read(words, Vocabularies.GetOrAdd(CultureInfo.CurrentUICulture.Name, name => new DateVocabulary(CultureInfo.GetCultureInfo(name))));

    /// <summary>Words that claim no more than is known: “Friday 25 March 2016”, “some day in March 2016”, “20 or 21 May 2015”.</summary>
    public static string Write(EdtfDate date, CultureInfo culture) => new DateWriter(culture, withWeekday: true).Write(date.Shape);

    /// <summary>The same without the day of the week.</summary>
    public static string WriteShort(EdtfDate date, CultureInfo culture) => new DateWriter(culture, withWeekday: false).Write(date.Shape);

    /// <summary>How much is known, in two or three words: “day certain”, “either day”, “one of 5 days”, “open end”.</summary>
    public static string WritePrecision(EdtfDate date, CultureInfo culture) => DatePrecisionWriter.Write(date, culture);

    /// <summary>A length of time for a label: under two days in hours, under two months in days, under two years in months, else in years; months and years to the nearest half.</summary>
    /// <param name="to">Not before <paramref name="from"/>.</param>
    public static string WriteDuration(Moment from, Moment to, CultureInfo culture) => DurationWriter.Write(from, to, culture);
}
