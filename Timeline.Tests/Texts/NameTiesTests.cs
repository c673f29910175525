using Timeline.Core.Texts;
using Timeline.Core.Texts.Bearers;
using Timeline.Core.Texts.Reading;

namespace Timeline.Tests.Texts;

/// <summary>Forms of names that a person bound together or parted.</summary>
public class NameTiesTests
{
    static readonly string[] Texts =
    [
        "Forces of the Islamic State left Kabkabiya, said Minna Sulayman. ISIS fighters fled. The ISIL flag fell in Kabkabiyya.",
        "ISIS was beaten at Kabkabiya, Governor Idris Tahir said. Daesh, as he calls it, is gone. Idris Tahir thanked Minna Suleyman.",
    ];

    [Fact]
    public void Bound_forms_are_one_bearer_whatever_they_look_like()
    {
        Assert.NotEqual(BearerOf("Idris Tahir"), BearerOf("Minna Sulayman"));

        var names = Index(new Tie<string>(4, true, "Idris Tahir", "Minna Sulayman"));

        var group = names.Groups.Single(group => Forms(group).Contains("Idris Tahir"));
        Assert.Equal(["Idris Tahir", "Minna Sulayman", "Minna Suleyman"], Forms(group));
        Assert.Equal([4], group.ByHand);
    }

    [Fact]
    public void Parted_forms_are_two_bearers_even_of_one_key()
    {
        var names = Index(new Tie<string>(4, false, "Kabkabiyya", "Kabkabiya"));

        Assert.Equal(["Kabkabiya"], Forms(names.Groups.Single(group => Forms(group).Contains("Kabkabiya"))));
        Assert.All(names.Groups.Where(group => Forms(group).Exists(form => form.StartsWith("Kab"))), group => Assert.Equal([4], group.ByHand));
    }

    [Fact]
    public void A_form_parted_from_a_bearer_of_the_table_is_one_of_its_own_name()
    {
        var names = Index(new Tie<string>(4, false, "Daesh", "ISIS"));

        Assert.Equal(["ISIL", "ISIS", "Islamic State"], Forms(names.Groups.Single(group => group.Canonical == "Islamic State")));
        Assert.Equal(["Daesh"], Forms(names.Groups.Single(group => group.Canonical == "Daesh")));
        Assert.Equal(["ISIS"], Forms(Index(new Tie<string>(4, false, "Islamic State", "ISIS")).Groups.Single(group => group.Canonical == "ISIS")));
    }

    [Fact]
    public void A_newer_one_wins_and_one_about_a_form_that_nobody_writes_is_missing()
    {
        var names = Index(new(1, true, "Idris Tahir", "Minna Sulayman"), new(2, false, "Minna Sulayman", "Idris Tahir"), new(3, true, "Idris Tahir", "The Goat"));

        Assert.Equal(["1 Contradicted 2", "2 Applied ", "3 Missing "], names.ByHand.Select(one => $"{one.Correction} {one.State} {string.Join(' ', one.Against)}"));
    }

    [Fact]
    public void Order_makes_no_difference_and_what_is_applied_holds()
    {
        var random = new Random(20160326);
        string[] forms = ["Islamic State", "ISIS", "ISIL", "Daesh", "Kabkabiya", "Kabkabiyya", "Minna Sulayman", "Minna Suleyman", "Idris Tahir", "Nobody"];
        for (var round = 0; round < 60; round++)
        {
            var ties = Enumerable.Range(1, 5).Select(correction => random.GetItems(forms, 2) is [var one, var other] && one != other ? new Tie<string>(correction, random.Next(2) == 0, one, other) : default).Where(tie => tie.One is not null).ToArray();
            var names = Index(ties);
            Assert.Equal(Written(names), Written(Of([.. Numbered().Reverse()], [.. ties.Reverse()])));
            foreach (var tie in ties.Where(tie => names.ByHand.Single(one => one.Correction == tie.Correction).State == TieState.Applied))
                Assert.True(tie.IsTogether == names.Groups.Any(group => Forms(group).Contains(tie.One) && Forms(group).Contains(tie.Other)), $"{tie}\n{Written(names)}");
        }
    }

    static string Written(NameIndex index) => string.Join('\n', index.Groups.Select(group => $"{group.Canonical} {group.Kind} {string.Join(',', group.Mentions.Select(named => $"{named.Article}:{named.Mention.Span.Start}"))} {string.Join(' ', group.ByHand)}"));

    static List<string> Forms(NameGroup group) => [.. group.Mentions.Select(named => named.Mention.Text).Distinct().Order(StringComparer.Ordinal)];

    static NameGroup BearerOf(string form) => Index().Groups.Single(group => Forms(group).Contains(form));

    static NameIndex Index(params Tie<string>[] ties) => Of([.. Numbered()], ties);

    static IEnumerable<(string Id, string Text)> Numbered() => Texts.Select((text, at) => (at.ToString(), text));

    static NameIndex Of((string Id, string Text)[] texts, Tie<string>[] ties) =>
        NameIndex.Of(texts.Select(article => new NamedText(article.Id, new TextReading(SourceText.From(article.Text), null, [new(0, article.Text.Length)]))), ties);
}
