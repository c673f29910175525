using FsCheck;
using FsCheck.Fluent;

namespace Timeline.Tests.Ingest;

public class CoverageTests
{
    static readonly string[] Lines =
    [
        "Home > World", "10:18 20 June", "Saturday, March 26, 2016, 17:47", "By Jane Doe", "A flood in the hills", "HILLS (AP) - Water came down the valley on Friday and took the mill, the bridge and the road with it.",
        "Water came down the valley on Friday and took the mill, the bridge and the road with it.", "A mill under water in this undated picture. (Jane Doe/AP)", "(Reuters)", "Comments", "Related stories", "Latest News",
        "© 2016 The Daily Hill", "- A heading -", "   ", "\t•\u00a0", "Nobody was hurt.", "(Reporting by Jane Doe; Editing by John Roe)", "FILE PHOTO: A mill", "REUTERS/Jane Doe", "By submitting a comment, you accept our house rules and our moderators.",
        "Hill-AFP. The mayor said that the road would be open again by the end of the week, the Hill reports quoting AFP.", "e\u0301 \ud83d\udea9 ((", ") - : |", "BC-Hill-Flood, 1st Ld-Writethru, 0312", "^UPDATE 3-A flood in the hills^", "^", "^<", "UPDATE 3-", "(Adds details)", "(Adds details) ", "Take 2", "MORE", "ENDS", "AFP 271200 GMT MAR 16", "js/kl", "-----Original Message-----", "From: Desk", "Subject: Fwd: UPDATE 1-A flood", "Subject:", "Date: Wed, 30 Mar 2016", "Menu Home Login Search | Weather | 12°C",
    ];

    [Fact]
    public void Every_word_of_a_page_is_either_body_or_dropped()
    {
        var pages = Gen.Elements(Lines).ListOf().Select(lines => string.Join('\n', lines));
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(7, 13), Prop.ForAll(pages.ToArbitrary(), page => Drafts.Of(page).HoldsTogether()));
    }

    [Fact]
    public void Every_word_of_any_text_is_either_body_or_dropped()
    {
        var letters = Gen.Elements("aB.,:;-–—()[]|>»/'\"“” \n\n\t1920-AP Reuters By March Friday ° é漢🚩".EnumerateRunes().Select(rune => rune.ToString()).ToArray());
        var texts = letters.ListOf().Select(runes => string.Concat(runes));
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(11, 17), Prop.ForAll(texts.ToArbitrary(), text => Drafts.Of(text).HoldsTogether()));
    }

    [Fact]
    public void A_page_of_one_endless_line_is_read() => Drafts.Of(string.Concat(Enumerable.Repeat("Water came (AP) - by Friday 3 June, ", 20_000))).HoldsTogether();

    [Fact]
    public void A_page_of_very_many_lines_that_are_set_aside_is_read() => Drafts.Of(string.Concat(Enumerable.Repeat("or\n2\nNews\n1\n", 10_000))).HoldsTogether();
}
