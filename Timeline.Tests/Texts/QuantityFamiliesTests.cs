using System.Globalization;
using Timeline.Core.Texts;

namespace Timeline.Tests.Texts;

/// <summary>Numbers, shares, bounds, ages and units in the many ways in which reports write them.</summary>
public class QuantityFamiliesTests
{
    [Theory]
    [InlineData("a thousand million stars", "a thousand million", 1_000_000_000)]
    [InlineData("five hundred thousand billion cells", "five hundred thousand billion", 500_000_000_000_000)]
    [InlineData("6 hundred thousand ballots", "6 hundred thousand", 600_000)]
    [InlineData("three hundred and two dozens of eggs", "three hundred and two dozens", 3624)]
    [InlineData("4 dozens of eggs", "4 dozens", 48)]
    [InlineData("three-and-a-half acres", "three-and-a-half", 3.5)]
    [InlineData("forty - seven lanterns", "forty - seven", 47)]
    [InlineData("a fund of $200M", "200M", 200_000_000)]
    [InlineData("an economy of $3T", "3T", 3_000_000_000_000)]
    [InlineData("a fund of 30 bn euros", "30 bn", 30_000_000_000)]
    [InlineData("a crowd of 30 k", "30 k", 30_000)]
    [InlineData("3/4 million voters", "3/4 million", 750_000)]
    [InlineData("a swing of 3,5 points", "3,5", 3.5)]
    [InlineData("a field of 1'250 runners", "1'250", 1250)]
    [InlineData("It fell by point five", "point five", 0.5)]
    [InlineData("At this point five fled", "five", 5)]
    [InlineData("zero point oh two", "zero point oh two", 0.02)]
    [InlineData("one thousand three hundred and twelve point four", "one thousand three hundred and twelve point four", 1312.4)]
    [InlineData("growth was negative three", "negative three", -3)]
    [InlineData("She tested negative two weeks ago", "two", 2)]
    [InlineData("- 4 3/8", "- 4 3/8", -4.375)]
    [InlineData("-6%", "-6", -6)]
    [InlineData("a grid of 3^+4 cells", "3^+4", 81)]
    [InlineData("-9876543210987", "-9876543210987", -9876543210987)]
    public void A_number_is_one_span_with_its_value(string text, string number, double value)
    {
        var source = SourceText.From(text);
        var quantity = Assert.Single(Read(source), quantity => quantity.IsAmount && source[quantity.Number] == number);
        Assert.Equal((decimal)value, quantity.Value);
    }

    [Theory]
    [InlineData("nine elevenths of voters", "[73.62,89.98] percent")]
    [InlineData("one thirtieth of voters", "[3,3.66] percent")]
    [InlineData("three twenty fifths of voters", "[10.8,13.2] percent")]
    [InlineData("one hundred thousandth of it", "[0,0] percent")]
    [InlineData("one one hundred fifth of it", "[0.86,1.05] percent")]
    [InlineData("thirty-two thirds", "[960.03,1173.37] percent")]
    [InlineData("three - eighths of voters", "[33.75,41.25] percent")]
    [InlineData("2 thirds of voters", "[60.03,73.37] percent")]
    [InlineData("a seventh", "[12.87,15.73] percent")]
    [InlineData("minus two fifths", "[-44,-36] percent")]
    [InlineData("one in five voters", "[18,22] percent")]
    [InlineData("one-in-three voters", "[29.97,36.63] percent")]
    [InlineData("seven out of ten voters", "[63,77] percent")]
    [InlineData("one in a thousand", "[0.09,0.11] percent")]
    [InlineData("half of one percent", "[0.5,0.5] percent")]
    [InlineData("two-tenths of 1 per cent", "[0.2,0.2] percent")]
    [InlineData("it rose a percent", "[1,1] percent")]
    [InlineData("half percent", "[0.5,0.5] percent")]
    [InlineData("a quarter mile of road", "[0.25,0.25] mile")]
    [InlineData("a half-hour wait", "[0.5,0.5] hour")]
    [InlineData("40 basis points", "[40,40] basis point")]
    [InlineData("12 p.c. of voters", "[12,12] percent")]
    [InlineData("a ten-per-cent rise", "[10,10] percent")]
    [InlineData("teams of from 20 to 30 crew", "[20,30]")]
    [InlineData("from 1200 to 4000 crew", "[1200,4000]")]
    [InlineData("three or four hundred crew", "[300,400]")]
    [InlineData("between 20 to 30 crew", "[20,30]")]
    [InlineData("between $10 and $20 a seat", "[10,20] USD")]
    [InlineData("a fare of £3 to £5", "[3,5] GBP")]
    [InlineData("from 10% to 15% of voters", "[10,15] percent")]
    [InlineData("between two hundred and three hundred crew", "[200,300]")]
    [InlineData("between two hundred and fifty and three hundred and fifty crew", "[250,350]")]
    [InlineData("between two thousand and three thousand crew", "[2000,3000]")]
    [InlineData("two hundred and three thousand crew", "[203000,203000]")]
    [InlineData("between a third and a half of the crew", "[33.3,50] percent")]
    [InlineData("rows 5 through 10", "[5,10]")]
    [InlineData("from 5 up to 10 crew", "[5,10]")]
    [InlineData("-5 to 5", "[-5,5]")]
    [InlineData("equal to 20 or more", "[20,∞)")]
    [InlineData("more than 50, less than 100", "(50,100)")]
    [InlineData("more than 50 less than 100", "(50,100)")]
    [InlineData("page 20-30", "(−∞,∞)")]
    [InlineData("30+ crew", "[30,∞)")]
    [InlineData("30 or larger", "[30,∞)")]
    [InlineData("a minimum 30 crew", "[30,∞)")]
    [InlineData("30 crew", "[30,30]")]
    [InlineData("not smaller than 30", "[30,∞)")]
    [InlineData("30 at the most", "(−∞,30]")]
    [InlineData("It does not exceed 30", "(−∞,30]")]
    [InlineData("north of 30", "(30,∞)")]
    [InlineData("just shy of 30 crew", "(27,30)")]
    [InlineData("more than 30 or equal to", "[30,∞)")]
    [InlineData("about 30 or more", "[30,∞)")]
    [InlineData("What about 30 crew?", "[30,30]")]
    [InlineData("equals 30", "[30,30]")]
    [InlineData("5 and a half years old", "[5.5,5.5] year")]
    [InlineData("a two and a half-year-old", "[2.5,2.5] year")]
    [InlineData("two hundred and ten years old", "[210,210] year")]
    [InlineData("barely a month old", "[1,1] month")]
    [InlineData("a boy, 12yo", "[12,12] year")]
    [InlineData("two-year-olds", "[2,2] year")]
    [InlineData("children aged five to nine", "[5,9] year")]
    [InlineData("nobody under the age of 12", "(−∞,12) year")]
    [InlineData("he turned 80 in June", "[80,80] year")]
    [InlineData("a load of 12 stone", "[12,12] stone")]
    [InlineData("12 stone walls", "[12,12]")]
    [InlineData("3 ft² of cloth", "[3,3] square foot")]
    [InlineData("3 m^3 of sand", "[3,3] cubic metre")]
    [InlineData("200 sqft of floor", "[200,200] square foot")]
    [InlineData("3 square millimeters", "[3,3] square millimetre")]
    [InlineData("9 feet per minute", "[9,9] foot a minute")]
    [InlineData("90 km/hr", "[90,90] kilometre an hour")]
    [InlineData("30 kts of wind", "[30,30] knot")]
    [InlineData("40 hectolitres", "[40,40] hectolitre")]
    [InlineData("40 kWh", "[40,40] kilowatt hour")]
    [InlineData("7 terabits", "[7,7] terabit")]
    [InlineData("30 degrees centigrade", "[30,30] degree Celsius")]
    [InlineData("3 T of sand", "[3,3]")]
    public void A_quantity_is_the_interval_meant(string text, string range) => Assert.Equal(range, Write(Assert.Single(Read(SourceText.From(text)))));

    [Fact]
    public void What_bounds_the_next_number_bounds_none_before_it() => Assert.Equal(["[20,20]", "(−∞,30)"], Read(SourceText.From("equal to 20 or less than 30")).Select(Write));

    static IReadOnlyList<Quantity> Read(SourceText text) => QuantityReader.Read(text, new(0, text.Text.Length));

    static string Write(Quantity quantity)
    {
        var (low, high, lowOpen, highOpen) = quantity.Range;
        var words = string.Create(CultureInfo.InvariantCulture, $"{(lowOpen ? '(' : '[')}{low?.ToString("0.##", CultureInfo.InvariantCulture) ?? "−∞"},{high?.ToString("0.##", CultureInfo.InvariantCulture) ?? "∞"}{(highOpen ? ')' : ']')}");
        return quantity.Unit is null ? words : $"{words} {quantity.Unit}";
    }
}
