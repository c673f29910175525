using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Timeline.Core.Dates;

namespace Timeline.Tests.Dates;

/// <summary>What holds of every text: most are pieced together of what EDTF is made of, so that many are dates.</summary>
public class EdtfProperties
{
    static readonly string[] Pieces =
        ["2016", "-0043", "19XX", "156X", "Y17E7", "1950S2", "12004", "-", "-03", "-02-29", "-24", "-1X", "-XX", "~", "?", "%", "/", "..", "[", "]", "{", "}", ",", "T10:00", ":30.25", "Z", "+04:30", "0", "X", " ", "é"];

    static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Elements(Pieces).ArrayOf().Select(string.Concat),
        Gen.Elements(Pieces).Two().Select(pair => $"{pair.Item1}{pair.Item2}"),
        Gen.Elements(Pieces[..15]).Three().Select(three => $"[{three.Item1}{three.Item2}..{three.Item3}]"),
        ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""));

    static readonly string[] Words =
        ["25", "3rd", "2016", "123456789", "1990s", "0s", "19c", "0", "March", "may", "Friday", "spring", "early", "mid-", "about", "?", "between", "and", "or", "from", "to", "since", "until", "the week of", "century", "BC", "day in", "printed", ",", ";", "(", "-", "–", "/", ".", "2016-03-25", "{0}", "twenty-first", "", ", end not known", "é"];

    static readonly Gen<string> Phrases = Gen.OneOf(
        Gen.Elements(Words).ArrayOf().Select(words => string.Join(' ', words)),
        Gen.Elements(Words).ArrayOf().Select(string.Concat),
        ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""));

    static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    static readonly Config Seeded = Config.QuickThrowOnFailure.WithMaxTest(3000).WithReplay(20160325, 7);

    [Fact]
    public void A_text_is_a_date_or_has_a_fault_inside_it() => Check(text =>
    {
        var reading = EdtfDate.Read(text);
        return reading.IsDate ? reading.Level is >= 0 and <= 2 : reading.Refusal.Index >= 0 && reading.Refusal.Index <= text.Length && reading.Refusal.Reason.Length > 0;
    });

    [Fact]
    public void What_is_written_is_read_as_the_same() => Check(text =>
        EdtfDate.Read(text).Date is not { } date || EdtfDate.Read(date.Edtf) is { IsDate: true } again && again.Date == date && again.Level == date.Level && again.Date.Earliest == date.Earliest && again.Date.Latest == date.Latest);

    [Fact]
    public void The_earliest_is_not_after_the_latest() => Check(text => EdtfDate.Read(text).Date is not { Earliest: { } earliest, Latest: { } latest } || earliest <= latest);

    [Fact]
    public void Every_date_has_words() => Check(text => EdtfDate.Read(text).Date is not { } date || DateWords.Write(date, English).Length > 0 && DateWords.WritePrecision(date, English).Length > 0);

    [Fact]
    public void Any_words_are_a_date_or_have_a_fault_inside_them() => Prop.ForAll(Phrases.ToArbitrary(), phrase =>
    {
        var reading = DateWords.Read(phrase);
        return reading.IsDate || reading.Refusal.Start >= 0 && reading.Refusal.Start <= reading.Refusal.End && reading.Refusal.End <= phrase.Length && reading.Refusal.Reason.Length > 0;
    }).Check(Seeded);

    static void Check(Func<string, bool> holds) => Prop.ForAll(Texts.ToArbitrary(), holds).Check(Seeded);
}
