using Timeline.Core.Texts;
using Timeline.Core.Texts.Bearers;
using Timeline.Core.Texts.Names;
using Timeline.Core.Texts.Reading;

namespace Timeline.Tests.Texts;

public class NameIndexTests
{
    static readonly string[] Siege =
    [
        "El Fasher came under fire from the Rapid Support Forces (RSF), the governor of El Fasher, Minna Sulayman, said. Minna Sulayman blamed the RSF. Sulayman left for Kabkabiya.",
        "RSF fighters entered El-Fasher, governor Minna Suleyman told the BBC. The paramilitary force shelled Kabkabiyya in the west of Sudan for days.",
        "A commander called the Goat, whom aides named as Idris Tahir — an alias for Mustafa al-Nour — died in Kabkabiya. The Horn Relief Network (HRN) said so, and HRN is neutral. Sudanese TV was silent.",
    ];

    [Fact]
    public void All_names_of_one_bearer_are_one_group()
    {
        var groups = Index(Siege);
        Assert.Equal(["RSF", "Rapid Support Forces"], Forms(groups, "Rapid Support Forces"));
        Assert.Equal(["El Fasher", "El-Fasher"], Forms(groups, "El Fasher"));
        Assert.Equal(["Idris Tahir", "Mustafa al-Nour"], Forms(groups, "Mustafa al-Nour"));
        Assert.Equal(["HRN", "Horn Relief Network"], Forms(groups, "Horn Relief Network"));
    }

    [Fact]
    public void Short_forms_and_transliterations_are_merged_and_kept_as_written()
    {
        var groups = Index(Siege);
        Assert.Equal(["Kabkabiya", "Kabkabiyya"], Forms(groups, "Kabkabiya"));
        Assert.Equal(["Minna Sulayman", "Sulayman"], Forms(Index(Siege[..1]), "Minna Sulayman"));
        Assert.Equal(NameKind.Person, groups.Groups.Single(group => group.Canonical.StartsWith("Minna")).Kind);
        Assert.Equal(NameKind.Place, groups.Groups.Single(group => group.Canonical == "Kabkabiya").Kind);
    }

    [Fact]
    public void Two_people_with_one_surname_stay_two()
    {
        var groups = Index(["Anna Holm met Karl Holm in Malmo. Holm left."]);
        Assert.Equal(["Anna Holm", "Holm", "Karl Holm", "Malmo"], groups.Groups.Select(group => group.Canonical).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_little_town_beside_a_town_is_another() =>
        Assert.Equal(["Hollen", "Little Hollen"], Index(["The ferry for Hollen left on time. Boats from Little Hollen put out."]).Groups.Select(group => group.Canonical).Order(StringComparer.Ordinal));

    [Fact]
    public void A_given_name_and_its_short_form_are_one_person()
    {
        Assert.Equal(["Ben Okoro", "Benjamin Okoro"], Index(["Minister Ben Okoro spoke.", "Minister Benjamin Okoro was heard."]).Groups.Single().Mentions.Select(mention => mention.Mention.Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_initial_is_the_only_person_whom_it_fits()
    {
        Assert.Equal(["B. Okoro", "Ben Okoro"], Index(["Minister Ben Okoro spoke.", "Minister B. Okoro was heard."]).Groups.Single().Mentions.Select(mention => mention.Mention.Text).Order(StringComparer.Ordinal));
        Assert.Equal(2, Index(["Minister Ben Okoro spoke.", "Minister J. Okoro was heard."]).Groups.Count);
        Assert.Equal(3, Index(["Minister Ben Okoro spoke to Governor Bella Okoro.", "Minister B. Okoro was heard."]).Groups.Count);
    }

    [Theory]
    [InlineData("Helen Tranter", "Helen Trantor", true)]
    [InlineData("Darren Wilkes", "Darren Wilks", true)]
    [InlineData("Ian Rafferty", "Iain Rafferty", true)]
    [InlineData("Mario Rafferty", "Maria Rafferty", false)]
    [InlineData("Helen Lane", "Helen Lang", false)]
    public void Of_two_names_one_letter_apart_one_is_a_slip(string one, string other, bool isOne)
    {
        string Text(string name) => $"The talks ended. Governor {name} spoke to the crowd, and {name} left. {name}, 51, came back.";

        Assert.Equal(isOne ? 1 : 2, Index([Text(one), Text(other)]).Groups.Count);
        Assert.Equal(2, Index([$"{Text(one)} {Text(other)}", Text(other)]).Groups.Count);
    }

    [Fact]
    public void The_order_of_the_articles_changes_nothing()
    {
        var random = new Random(7);
        var expected = Show(Index(Siege));
        for (var round = 0; round < 6; round++)
        {
            var order = Enumerable.Range(0, Siege.Length).ToArray();
            random.Shuffle(order);
            Assert.Equal(expected, Show(Of(order.Select(at => (at.ToString(), Siege[at])))));
        }
    }

    static string Show(NameIndex index) =>
        string.Join("\n", index.Groups.Select(group => $"{group.Canonical} {group.Kind} {string.Join(",", group.Mentions.Select(mention => $"{mention.Article}:{mention.Mention.Span.Start}"))}"));

    static string[] Forms(NameIndex index, string canonical) =>
        [.. index.Groups.Single(group => group.Canonical == canonical).Mentions.Select(mention => mention.Mention.Text).Distinct().Order(StringComparer.Ordinal)];

    static NameIndex Index(string[] texts) => Of(texts.Select((text, at) => (at.ToString(), text)));

    static NameIndex Of(IEnumerable<(string Id, string Text)> texts) =>
        NameIndex.Of(texts.Select(article => new NamedText(article.Id, new TextReading(SourceText.From(article.Text), null, [new(0, article.Text.Length)]))));
}
