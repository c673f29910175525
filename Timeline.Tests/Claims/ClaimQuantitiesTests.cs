using Timeline.Core.Claims.Vocabulary;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Quantities;
using Timeline.Core.Texts.Reading;

namespace Timeline.Tests.Claims;

public sealed class ClaimQuantitiesTests
{
    [Theory]
    [InlineData("She got three years and six months.", "three years and six months = 3.5 year Duration")]
    [InlineData("The pole is six feet two inches long.", "six feet two inches = 6.167 foot Measure")]
    [InlineData("The pole is 12 ft 3 in long.", "12 ft 3 in = 12.25 foot Measure")]
    [InlineData("The trial took two weeks and the strike four days.", "two weeks = 2 week Duration; four days = 4 day Duration")]
    [InlineData("It is 13 feet, four metres, deep.", "13 feet = 13 foot Measure; four metres = 4 metre Measure")]
    [InlineData("A 400-pound bear came.", "400-pound = 400 pound (weight) Measure")]
    [InlineData("The rocket lifts 140,000 pounds (63,500 kg).", "140,000 pounds = 140000 pound (weight) Measure; 63,500 kg = 63500 kilogram Measure")]
    [InlineData("A 450lb bear came. It had lost 30 pounds.", "450lb = 450 pound (weight) Measure; 30 pounds = 30 pound (weight) Measure")]
    [InlineData("The 450lb bear ate food for £30, or 30 pounds.", "450lb = 450 pound (weight) Measure; £30 = 30 GBP Money; 30 pounds = 30 GBP Money")]
    [InlineData("The calf weighs almost 90 pounds.", "almost 90 pounds = 90 pound (weight) Measure")]
    [InlineData("It lifts more than any other payload - 11,900 pounds - that has flown.", "11,900 pounds = 11900 pound (weight) Measure")]
    [InlineData("They weighed the offer of 90 pounds.", "90 pounds = 90 GBP Money")]
    [InlineData("It lost by 52.3 percent to 47.7.", "52.3 percent = 52.3 percent Percent; 47.7 = 47.7 percent Percent")]
    [InlineData("It lost by 52.3 percent on day 12.", "52.3 percent = 52.3 percent Percent; 12 = 12  Count")]
    [InlineData("It lost 3 million euros and expects charges of 600 million.", "3 million euros = 3000000 EUR Money; 600 million = 600000000 EUR Money")]
    [InlineData("It lost 3 million euros, at a cost of 600 million lives.", "3 million euros = 3000000 EUR Money; 600 million = 600000000  Count")]
    [InlineData("It lost 3 million euros. Of trees there are 600 million.", "3 million euros = 3000000 EUR Money; 600 million = 600000000  Count")]
    [InlineData("It lost 3 million euros and $4 million, at a price of 600 million.", "3 million euros = 3000000 EUR Money; $4 million = 4000000 USD Money; 600 million = 600000000  Count")]
    [InlineData("He spent 28 million pounds.", "28 million pounds = 28000000 GBP Money")]
    [InlineData("The man, who was 42 and a baker, fell.", "42 = 42 year Age")]
    [InlineData("They mourn the man of 41 who drowned.", "41 = 41 year Age")]
    [InlineData("The drowned man was 41.", "41 = 41 year Age")]
    [InlineData("The woman who drowned was 41, her brother said.", "41 = 41 year Age")]
    [InlineData("They gave a party of 41 who drowned.", "41 = 41  Count")]
    public void Values_of_a_sentence(string text, string expected)
    {
        var source = SourceText.From(text);
        var read = ClaimQuantities.Of(QuantityReader.Read(source, new TextSpan(0, text.Length)), source, ClaimQuantities.Currency(new TextReading(source, null, [new TextSpan(0, text.Length)])));
        Assert.Equal(expected, string.Join("; ", read.Select(one => FormattableString.Invariant($"{text[one.Span.Start..one.Span.End]} = {decimal.Round(one.Value!.Value, 3)} {one.Unit} {one.Kind}"))));
    }
}
