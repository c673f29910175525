using Timeline.Core.Texts;
using Timeline.Web.Annotations;

namespace Timeline.Tests.Annotations;

/// <summary>A passage is one stretch of sentences.</summary>
public class ChosenPassageTests
{
    static readonly TextSpan[] Sentences = [new(0, 10), new(11, 20), new(22, 30), new(31, 40)];

    [Fact]
    public void Sentences_that_follow_each_other_are_one_passage() => Assert.Equal(new TextSpan(11, 30), ChosenPassage.Of(Sentences, [new(22, 30), new(11, 20)]));

    [Fact]
    public void A_part_of_a_sentence_chooses_it() => Assert.Equal(new TextSpan(0, 20), ChosenPassage.Of(Sentences, [new(4, 12)]));

    [Fact]
    public void With_others_between_them_they_are_none() => Assert.Null(ChosenPassage.Of(Sentences, [new(0, 10), new(22, 30)]));

    [Fact]
    public void Nothing_chosen_is_none() => Assert.Null(ChosenPassage.Of(Sentences, [new(100, 120)]));
}
