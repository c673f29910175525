using Timeline.Core.Claims;

namespace Timeline.Tests.Claims;

/// <summary>Figures of articles that tell so much in other words that no row holds both.</summary>
public sealed class LikeFiguresTests
{
    [Theory]
    [InlineData("The harbour board of Sarabad puts the loss at $140 million.", "Insurers reckon with a loss of $140 million, their spokesman wrote.")]
    [InlineData("The first pilot boat left the quay at 4:35am, he added.", "Nobody on the quay saw a boat before 4:35am.")]
    [InlineData("It has carried 1,480 passengers since May.", "Passengers, 1,480 of them, had bought tickets.")]
    public void One_telling_value_under_one_word_is_one_claim(string one, string other)
    {
        var claim = Assert.Single(Find(one, other), IsOfTwo);
        Assert.Equal(ClaimStatus.Agree, claim.Status);
    }

    [Theory]
    [InlineData("The harbour board sent 100 lorries to the quay.", "Sarabad's quay is used by 100 fishermen.")]
    [InlineData("Two of the cranes on the quay burned.", "The quay has been shut for two winters.")]
    [InlineData("A 34-year-old woman was seen on the quay.", "The quay is where a 34-year-old guard worked.")]
    public void A_value_that_many_things_have_is_not_enough(string one, string other) => Assert.DoesNotContain(Find(one, other), IsOfTwo);

    [Fact]
    public void An_entry_of_a_list_is_set_against_what_a_sentence_tells_of_the_same()
    {
        var claim = Assert.Single(Find("Lap 14 Berg puts her Lotus into the wall of the chicane, out of the race", "She was out of the race on lap 13, when the Lotus hit the wall of the chicane under Berg."), IsOfTwo);
        Assert.Equal(("14|13", ClaimStatus.Conflict), (string.Join('|', claim.Values.Select(value => value.Text)), claim.Status));
    }

    [Fact]
    public void Another_number_of_one_noun_is_set_against_it_where_the_words_around_are_mostly_the_same()
    {
        var claim = Assert.Single(Find("The skipper posted four photos with his daughter.", "Before that evening the town knew little. The skipper posted three photos of himself with his daughter, whom nobody had met."), IsOfTwo);
        Assert.Equal(ClaimStatus.Conflict, claim.Status);
    }

    [Theory]
    [InlineData("The owner of the mill paid a fine of 85,000 euros.", "For the smoke the court set a penalty of 58,000 euros.")]
    [InlineData("The prosecution sought nine years for him.", "Eight years had been demanded by the prosecutors.")]
    [InlineData("Police closed 35 shops.", "Traders say that 48 stores were shut.")]
    public void Another_number_is_set_against_it_where_words_of_one_sense_stand_around(string one, string other)
    {
        var claim = Assert.Single(Find($"{one} {Others}", other), IsOfTwo);
        Assert.Equal(ClaimStatus.Conflict, claim.Status);
    }

    [Theory]
    [InlineData("The owner of the mill paid a fine of 85,000 euros.", "For the smoke the court set a penalty of 20,000 euros.")]
    [InlineData("They waited 50 hours for the child.", "The child was well again in 70 hours.")]
    public void Numbers_further_apart_and_durations_of_one_word_are_of_two_things(string one, string other) => Assert.DoesNotContain(Find($"{one} {Others}", other), IsOfTwo);

    /// <summary>A word says the more of a figure, the more figures of the event do without it.</summary>
    const string Others = "The barge held 212 crates of glass and 340 bales of wool. On the quay lay 77 hides, 41 kegs of nails and 59 coils of rope. Next morning 18 carts fetched them. "
        + "In autumn 63 barges came from the lakes, 29 of these with salt. The lock keeper noted 95 rafts and 16 dredgers. Upstream 22 herons nest, and 83 storks.";

    [Theory]
    [InlineData("Some time later, shortly before ten at night, the siege was over.", "The wall fell some time later, shortly after half past nine in the evening.", false)]
    [InlineData("The siege of the mill was over before ten at night.", "The siege of the mill ended after half past nine in the evening.", true)]
    public void Words_that_tell_when_do_not_tell_what_happened_then(string one, string other, bool isOne) => Assert.Equal(isOne, Find($"{one} {Others} {More}", other).Any(IsOfTwo));

    const string More = "Two bells rang 15 times. Nine masts, 12 sails and 24 oars were sold, and 33 anchors. A storm took 47 roofs, 52 chimneys and 66 gates. Of 71 kilns 26 were cold. He owned 81 geese, 92 ducks and 44 pigs, and she 55 looms.";

    [Fact]
    public void Another_number_of_one_noun_among_other_words_is_of_something_else() =>
        Assert.DoesNotContain(Find("Each hull of the new ferry has nine engines that burn gas.", "The 27 engines of the whole fleet were made at Maran."), IsOfTwo);

    [Fact]
    public void Of_two_figures_the_one_with_more_words_in_common_is_taken()
    {
        var claims = Find("The fire brigade of Maran sent 60 volunteers to the burning mill.", "The army moved 45 volunteers to a school. Maran's fire brigade sent 75 volunteers to the mill, burning since noon.");
        var claim = Assert.Single(claims, IsOfTwo);
        Assert.Equal(["60", "75"], claim.Values.Select(value => value.Text));
    }

    static IReadOnlyList<Claim> Find(params string[] texts) => Articles.Claims(texts);

    static bool IsOfTwo(Claim claim) => claim.Values.DistinctBy(value => value.Article).Count() > 1;
}
