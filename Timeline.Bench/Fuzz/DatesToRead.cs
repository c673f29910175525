namespace Timeline.Bench.Fuzz;

/// <summary>Dates in EDTF and in words, whole and harmed.</summary>
static class DatesToRead
{
    static readonly string[] Whole =
    [
        "2016", "2016-03", "2016-03-25", "2016-03-25T14:05:00Z", "2016-03-25T14:05:00+02:00", "-0043-03-15", "Y170000002", "Y-17E7", "Y3388E2S3", "1950S2", "2016-21", "2016-34", "201X", "20XX", "2016-XX-25", "156X-12-2X", "2016~", "2016-03?", "2016-?03-25%",
        "2015-05-20/2015-05-21", "2016/..", "../2016", "/2016", "2016/", "[2015-05-20,2015-05-21]", "{1667,1668,1670..1672}", "[..1760-12-03]", "[1760-12..]", "2016-02-29", "0000", "9999-12-31",
    ];

    static readonly string[] Signs = ["-", "/", "..", "[", "]", "{", "}", ",", "?", "~", "%", "X", "Y", "E", "S", "T", "Z", "+", ":", "0", "1", "9", "13", "29", "32", "2016", "99999999999999999999", " ", "٣", "−"];

    static readonly string[] Phrases =
    [
        "25 March 2016", "March 25, 2016", "early March 2016", "20 or 21 May 2015", "some day in March 2016", "before 3 May", "after 2015", "spring 2016", "the 1990s", "late 2015 to early 2016", "between 3 and 5 May 2015", "Friday", "last Friday", "two weeks ago",
        "about 300 BC", "mid-May", "3/4/2016", "25.3.2016", "2016-03-25", "the night of 3 to 4 May", "the 19th century", "May", "noon on 3 May 2016", "Sunday morning", "3 May – 5 June 2016", "unknown", "from Monday to Friday", "the day before", "29 February 2015", "second quarter of 2016", "circa 1850", "the first week of May",
    ];

    static readonly string[] Joints = [" ", ", ", " or ", " and ", " to ", "–", "/", " until ", "\n", ". ", " of ", "", " before "];

    public static string Edtf(Random random)
    {
        if (random.Next(3) == 0) return string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => random.Pick(Signs)));
        var date = random.Pick(Whole);
        for (var left = random.Next(4); left > 0; left--)
        {
            date = random.Next(4) switch
            {
                0 => $"{date}{random.Pick(["/", ",", "..", ""])}{random.Pick(Whole)}",
                1 => $"[{string.Join(',', Enumerable.Repeat(date, HostileText.Length(random) / (date.Length + 1)))}]",
                _ => date.Insert(random.Next(date.Length + 1), random.Pick(Signs)),
            };
        }
        return random.Next(4) == 0 ? HostileText.Harm(random, date) : date;
    }

    public static string Words(Random random)
    {
        var words = random.Pick(Phrases);
        for (var left = random.Next(6); left > 0; left--) words += random.Pick(Joints) + (random.Next(3) == 0 ? TextsToRead.Sentence(random) : random.Next(3) == 0 ? TextsToRead.Day(random) : random.Pick(Phrases));
        if (random.Next(12) == 0) words = HostileText.Run(random, words + random.Pick(Joints));
        return random.Next(2) == 0 ? HostileText.Harm(random, words) : words;
    }
}
