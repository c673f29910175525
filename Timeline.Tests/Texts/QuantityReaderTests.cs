using System.Globalization;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Quantities;

namespace Timeline.Tests.Texts;

public class QuantityReaderTests
{
    [Theory]
    [InlineData("The storm left 1,250 homes dark", "1,250", 1250)]
    [InlineData("The storm left 250 000 homes dark", "250 000", 250_000)]
    [InlineData("some 1.5m voters", "1.5m", 1_500_000)]
    [InlineData("a fund of $3.5bn", "3.5bn", 3_500_000_000)]
    [InlineData("3.5 million voters", "3.5 million", 3_500_000)]
    [InlineData("two hundred and fifty thousand voters", "two hundred and fifty thousand", 250_000)]
    [InlineData("Twenty-five miners were trapped", "Twenty-five", 25)]
    [InlineData("one million two hundred thousand ballots", "one million two hundred thousand", 1_200_000)]
    [InlineData("a quarter of a million voters", "a quarter of a million", 250_000)]
    [InlineData("half a million voters", "half a million", 500_000)]
    [InlineData("three quarters of a million voters", "three quarters of a million", 750_000)]
    [InlineData("half a dozen ferries", "half a dozen", 6)]
    [InlineData("a hundred ferries", "a hundred", 100)]
    [InlineData("8½ months", "8½", 8.5)]
    [InlineData("killed 2000 people", "2000", 2000)]
    [InlineData("On March 10 200 people left", "200", 200)]
    [InlineData("At least one sailor drowned", "one", 1)]
    [InlineData("one and a half metres", "one and a half", 1.5)]
    [InlineData("two and three quarters", "two and three quarters", 2.75)]
    [InlineData("one and a half million voters", "one and a half million", 1_500_000)]
    [InlineData("2 1/2 acres of pine", "2 1/2", 2.5)]
    [InlineData("a 3/4 inch pipe", "3/4", 0.75)]
    [InlineData("two point seven million voters", "two point seven million", 2_700_000)]
    [InlineData("six point twenty-five", "six point twenty-five", 6.25)]
    [InlineData("At one point five boats sank", "five", 5)]
    [InlineData("minus twelve degrees", "minus twelve", -12)]
    [InlineData("a low of -7°C", "-7", -7)]
    [InlineData("half million voters", "half million", 500_000)]
    [InlineData("hundred thousand voters", "hundred thousand", 100_000)]
    [InlineData("two dozens of ferries", "two dozens", 24)]
    [InlineData("3 million 200 thousand ballots", "3 million 200 thousand", 3_200_000)]
    [InlineData("a walk of one mile", "one", 1)]
    [InlineData("a hundred and fifty thousand voters", "a hundred and fifty thousand", 150_000)]
    [InlineData("a thousand and one lanterns", "a thousand and one", 1001)]
    [InlineData("5 thousand 2 hundred and 40 ballots", "5 thousand 2 hundred and 40", 5240)]
    [InlineData("3 crore voters", "3 crore", 30_000_000)]
    [InlineData("a fund of 3mln euros", "3mln", 3_000_000)]
    [InlineData("7 dozen eggs", "7 dozen", 84)]
    [InlineData("a ratio of one over four", "one over four", 0.25)]
    [InlineData("a lead of .5 seconds", ".5", 0.5)]
    [InlineData("a charge of 1.5e-3 coulombs", "1.5e-3", 0.0015)]
    [InlineData("about 2.5x10^6 stars", "2.5x10^6", 2_500_000)]
    [InlineData("a rod of 5 and 3/4 feet", "5 and 3/4", 5.75)]
    [InlineData("a grid of 2^10 cells", "2^10", 1024)]
    [InlineData("a change (-4) in rank", "-4", -4)]
    [InlineData("-4", "-4", -4)]
    [InlineData("-4 boats", "4", 4)]
    [InlineData("a nought on the door", "nought", 0)]
    public void A_number_is_one_span_with_its_value(string text, string number, double value)
    {
        var source = SourceText.From(text);
        var quantity = Assert.Single(Read(text), quantity => quantity.IsAmount);
        Assert.Equal(number, source[quantity.Number]);
        Assert.Equal((decimal)value, quantity.Value);
    }

    [Theory]
    [InlineData("One of the five cranes fell", new double[] { 1, 5 }), InlineData("one of their sailors and one of the last cranes", new double[0])]
    public void One_of_so_many_is_a_number(string text, double[] values) => Assert.Equal(values, Read(text).Select(quantity => (double)quantity.Value!));

    [Theory]
    [InlineData("half past five", 330)]
    [InlineData("a quarter to one", 45)]
    [InlineData("Twenty-five minutes past noon", 745)]
    [InlineData("ten minutes to midnight", 1430)]
    [InlineData("eleven o’clock", 660)]
    [InlineData("12:05am", 5)]
    public void A_time_of_day_is_its_minutes(string text, int minutes) => Assert.Equal(minutes, Assert.Single(Read(text), quantity => quantity.Kind == QuantityKind.ClockTime).Value);

    [Theory]
    [InlineData("more than 270 farms", "(270,∞)")]
    [InlineData("at least 12 crew", "[12,∞)")]
    [InlineData("12 or more crew", "[12,∞)")]
    [InlineData("fewer than 30 crew", "(−∞,30)")]
    [InlineData("up to 30 crew", "(−∞,30]")]
    [InlineData("nearly 200 crew", "(180,200)")]
    [InlineData("about 200 crew", "[180,220]")]
    [InlineData("some 40,000 voters", "[36000,44000]")]
    [InlineData("just over 100 voters", "(100,110)")]
    [InlineData("exactly 100 voters", "[100,100]")]
    [InlineData("100 voters", "[100,100]")]
    [InlineData("between 20 and 30 crew", "[20,30]")]
    [InlineData("20-30 crew", "[20,30]")]
    [InlineData("20 to 30 crew", "[20,30]")]
    [InlineData("two or three crew", "[2,3]")]
    [InlineData("10 to 15 million voters", "[10000000,15000000]")]
    [InlineData("dozens of homes", "[12,200)")]
    [InlineData("tens of thousands of homes", "[10000,200000)")]
    [InlineData("at least several hundred homes", "[200,∞)")]
    [InlineData("nearly a year", "(0.75,1) year")]
    [InlineData("more than an hour", "(1,∞) hour")]
    [InlineData("nearly two years", "(1.8,2) year")]
    [InlineData("half an hour", "[0.5,0.5] hour")]
    [InlineData("handed over 1.5 million", "[1500000,1500000]")]
    [InlineData("it lasted a week", "[1,1] week")]
    [InlineData("closed for a month", "[1,1] month")]
    [InlineData("at five to six quays", "[5,6]")]
    [InlineData("14.10 metres of rope", "[14.1,14.1] metre")]
    [InlineData("at 4.20 a share", "[4.2,4.2]")]
    [InlineData("10 months", "[10,10] month")]
    [InlineData("a five-week strike", "[5,5] week")]
    [InlineData("600 metres", "[600,600] metre")]
    [InlineData("a 200ft mast", "[200,200] foot")]
    [InlineData("the 100m sprint", "[100,100] metre")]
    [InlineData("12.5% of voters", "[12.5,12.5] percent")]
    [InlineData("12 per cent of voters", "[12,12] percent")]
    [InlineData("$20 a seat", "[20,20] USD")]
    [InlineData("4 million euros", "[4000000,4000000] EUR")]
    [InlineData("two-thirds of voters", "[60.03,73.37] percent")]
    [InlineData("gusts of 140 km/h", "[140,140] kilometre an hour")]
    [InlineData("three quarters voted", "[67.5,82.5] percent")]
    [InlineData("one eighth of voters", "[11.25,13.75] percent")]
    [InlineData("more than half the voters", "(50,∞) percent")]
    [InlineData("nearly a quarter", "(22.5,25) percent")]
    [InlineData("it fell by a fifth", "[18,22] percent")]
    [InlineData("three quarters of an hour", "[0.75,0.75] hour")]
    [InlineData("more than 20 but fewer than 30 crew", "(20,30)")]
    [InlineData("at least 5 and at most 8 crew", "[5,8]")]
    [InlineData("less than or equal to 40", "(−∞,40]")]
    [InlineData("≥ 30 crew", "[30,∞)")]
    [InlineData("losses exceeded 3,000", "(3000,∞)")]
    [InlineData("prices ranging from 10 to 20 euros", "[10,20] EUR")]
    [InlineData("1500-6000 crew", "[1500,6000]")]
    [InlineData("a 15m² raft", "[15,15] square metre")]
    [InlineData("waves 5 m high", "[5,5] metre")]
    [InlineData("330ml of water", "[330,330] millilitre")]
    [InlineData("₹5 crore", "[50000000,50000000] INR")]
    [InlineData("less or equal to 40", "(−∞,40]")]
    [InlineData("no larger than 40", "(−∞,40]")]
    [InlineData("5 kilometres per second", "[5,5] kilometre a second")]
    [InlineData("1/2 cup of rice", "[0.5,0.5] cup")]
    [InlineData("20%–25% of voters", "[20,25] percent")]
    [InlineData("30 sq. miles of pine", "[30,30] square mile")]
    [InlineData("gusts of 80 m.p.h.", "[80,80] mile an hour")]
    [InlineData("three twenty-fifths of voters", "[10.8,13.2] percent")]
    [InlineData("80 GB of files", "[80,80] gigabyte")]
    [InlineData("a 29-year-old", "[29,29] year")]
    [InlineData("six months old", "[6,6] month")]
    [InlineData("a foal five weeks of age", "[5,5] week")]
    [InlineData("anyone over seventeen years old", "(17,∞) year")]
    public void A_quantity_is_the_interval_meant(string text, string range) => Assert.Equal(range, Write(Assert.Single(Read(text))));

    [Theory]
    [InlineData("ROTTERDAM, April 3 - The port", QuantityKind.Date)]
    [InlineData("It opened in 1987, he said", QuantityKind.Date)]
    [InlineData("the 2019 election", QuantityKind.Date)]
    [InlineData("a 13th century tower", QuantityKind.Date)]
    [InlineData("songs of the 1960s", QuantityKind.Date)]
    [InlineData("at 5:10 the boat sank", QuantityKind.ClockTime)]
    [InlineData("at 5.10am the boat sank", QuantityKind.ClockTime)]
    [InlineData("14.10 The harbour says", QuantityKind.ClockTime)]
    [InlineData("9.05 – “The boat is gone”", QuantityKind.ClockTime)]
    [InlineData("from 04.20 the boat drifted", QuantityKind.ClockTime)]
    [InlineData("at 4.20 in the morning the boat sank", QuantityKind.ClockTime)]
    [InlineData("by 7 p.m. the boat sank", QuantityKind.ClockTime)]
    [InlineData("at half past five the boat sank", QuantityKind.ClockTime)]
    [InlineData("by nine o'clock the boat sank", QuantityKind.ClockTime)]
    [InlineData("at twenty to six this morning", QuantityKind.ClockTime)]
    [InlineData("a 2,000-year-old wall", QuantityKind.Age)]
    [InlineData("Anna Berg, 34, a nurse", QuantityKind.Age)]
    [InlineData("a boy aged 9 was found", QuantityKind.Age)]
    [InlineData("many of them under 25.", QuantityKind.Age)]
    [InlineData("Children under five account for most", QuantityKind.Age)]
    [InlineData("many people who were over 60, he said", QuantityKind.Age)]
    [InlineData("won the match 3-1 on aggregate", QuantityKind.Label)]
    [InlineData("a 52-48 vote", QuantityKind.Label)]
    [InlineData("aboard Flight 714 were", QuantityKind.Label)]
    [InlineData("near Highway 16 crews", QuantityKind.Label)]
    [InlineData("five in 10 raids", QuantityKind.Label)]
    [InlineData("a 5G mast", QuantityKind.Label)]
    [InlineData("the Group of Seven met", QuantityKind.Label)]
    [InlineData("his 3rd term", QuantityKind.Ordinal)]
    [InlineData("the 9/11 report", QuantityKind.Date)]
    public void A_number_that_counts_nothing_is_no_amount(string text, QuantityKind kind)
    {
        var quantity = Assert.Single(Read(text));
        Assert.Equal(kind, quantity.Kind);
        Assert.False(quantity.IsAmount);
    }

    [Theory]
    [InlineData("one of the officials"), InlineData("no one was hurt"), InlineData("the A40 was closed"), InlineData("an MH370 search team"), InlineData("M23 rebels"), InlineData("a third was hurt"), InlineData("the first quarter"), InlineData("half past nobody")]
    public void Words_that_only_look_like_numbers_are_none(string text) => Assert.Empty(Read(text));

    [Theory]
    [InlineData("Five were hurt and a third died"), InlineData("They won for three quarters"), InlineData("one fifth boat")]
    public void A_place_in_an_order_and_a_stretch_of_a_year_are_no_share(string text) => Assert.DoesNotContain(Read(text), quantity => quantity.Kind == QuantityKind.Percent);

    [Fact]
    public void A_change_from_one_number_to_another_is_no_range()
    {
        Assert.Equal([20m, 30m], Read("The toll rose from 20 to 30 overnight").Select(quantity => quantity.Value ?? 0));
        Assert.Equal([20m, 30m], Read("A fall in the price from $30 to $20, then up by $20 to $30".Split(',')[1]).Select(quantity => quantity.Value ?? 0));
    }

    [Fact]
    public void The_span_runs_from_the_qualifier_to_the_unit()
    {
        var text = SourceText.From("The fire burned more than 4,500 hectares of pine.");
        Assert.Equal("more than 4,500 hectares", text[Assert.Single(QuantityReader.Read(text, new(0, text.Text.Length))).Span]);
    }

    [Fact]
    public void The_same_time_written_in_two_ways_has_one_value() => Assert.Equal(Read("at 5:10 it")[0].Value, Read("at 5.10am it")[0].Value);

    [Fact]
    public void Any_text_is_read_without_overlaps_and_inside_its_bounds()
    {
        string[] parts = ["12", "-", ",", "one", "million", "a", "half", "of", "$", "5.10am", "May", "between", "and", "nearly", "year", "dozens", "½", "\n", " ", " ", " ", "°", "to", "3.", "Flight", "%"];
        var random = new Random(20160325);
        for (var round = 0; round < 400; round++)
        {
            var text = SourceText.From(string.Concat(Enumerable.Range(0, 30).Select(_ => parts[random.Next(parts.Length)])));
            var end = 0;
            foreach (var quantity in QuantityReader.Read(text, new(0, text.Text.Length)))
            {
                Assert.True(quantity.Span.Start >= end && quantity.Span.End <= text.Text.Length && quantity.Span.Contains(quantity.Number) && !quantity.Number.IsEmpty, text.Text);
                end = quantity.Span.End;
            }
        }
    }

    static IReadOnlyList<Quantity> Read(string text) => QuantityReader.Read(SourceText.From(text), new(0, text.Length));

    static string Write(Quantity quantity)
    {
        var (low, high, lowOpen, highOpen) = quantity.Range;
        var words = string.Create(CultureInfo.InvariantCulture, $"{(lowOpen ? '(' : '[')}{low?.ToString("0.##", CultureInfo.InvariantCulture) ?? "−∞"},{high?.ToString("0.##", CultureInfo.InvariantCulture) ?? "∞"}{(highOpen ? ')' : ']')}");
        return quantity.Unit is null ? words : $"{words} {quantity.Unit}";
    }
}
