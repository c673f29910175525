using System.Globalization;
using System.Text;

namespace Timeline.Bench.Fuzz;

/// <summary>Made articles as agencies and papers send them.</summary>
static class TextsToRead
{
    static readonly string[] Towns = ["Lissan", "Ostrel", "Bad Varn", "Port Adele", "Sorek", "Tell Mirra"];

    static readonly string[] Names = ["Ada Brandt", "Colonel Ivo Marr", "Dr. Lene O’Hara", "Omar al-Karim", "J. P. van der Wiel", "a spokesman for the army"];

    static readonly string[] Agencies = ["AP", "Reuters", "AFP", "dpa"];

    static readonly string[] Days = ["Monday", "on Tuesday night", "last week", "on 4 June 2019", "in early May", "on June 3, 2019", "yesterday", "between 1 and 3 May", "3/4/2019", "in the spring of 2018", "an hour later", "since Friday morning"];

    static readonly string[] Deeds =
    [
        "A bridge fell at {0} {1}, and {2} people were killed, {3} said.", "“We saw nothing of it,” {3} told {4} {1}. “At least {2} are missing.”", "Troops took {0} back {1}, {3} said by telephone; more than {2} fled.",
        "The museum of {0} lost {2} statues {1}.", "According to {3}, nobody was hurt {1} ({4}).", "{3} denied that {2} soldiers had left {0} {1}.", "Nearly {2} houses burned {1} in {0}, up from dozens the day before.",
    ];

    static readonly string[] Furniture =
    [
        "Photo: {3}/{4}", "Read more: A ferry turns back at {0}", "Advertisement", "Share this", "Copyright 2019 {4}. All rights reserved.", "Reporting by {3}; editing by {3}", "Home | World | {0}", "Published {1}", "Updated: 4 June 2019 14:05 GMT", "2 comments", "MORE FROM {0}", "(Photo by {3})", "From: {3}", "Eds: adds details from {0}",
        "BC-{0}-Bridge, {2}nd Ld-Writethru", "UPDATE {2}-Bridge falls at {0}", "^Bridge falls at {0}^", "(Adds {3})", "(Corrects {0})", "Take {2}", "(MORE)", "-{2}-", "ENDS", "{4} 041205 GMT JUN 19", "js/kl/{2}", "Subject: Fw: {0}", "Date: {1}", "-----Original Message-----", "EMBARGOED UNTIL {1}",
    ];

    public static string Article(Random random)
    {
        var text = new StringBuilder();
        text.Append(Line(random, "Bridge falls at {0}, {2} dead\n"));
        if (random.Next(2) == 0) text.Append(Line(random, "By {3}\n"));
        if (random.Next(3) == 0) text.Append(Line(random, "Published {1}\n"));
        text.Append('\n').Append(Line(random, random.Next(2) == 0 ? "{5} ({4}) — " : "{0}, June 4 ({4}) - "));
        for (var left = random.Next(2, 30); left > 0; left--) text.Append(Line(random, random.Pick(random.Next(5) == 0 ? Furniture : Deeds))).Append(random.Pick([" ", " ", "\n", "\n\n"]));
        return text.ToString();
    }

    public static string Sentence(Random random) => Line(random, random.Pick(Deeds));

    public static string Day(Random random) => random.Pick(Days);

    static string Line(Random random, string form)
    {
        var town = random.Pick(Towns);
        return string.Format(CultureInfo.InvariantCulture, form, town, random.Pick(Days), random.Next(2000), random.Pick(Names), random.Pick(Agencies), town.ToUpperInvariant());
    }
}
