namespace Timeline.Tests.Claims;

/// <summary>Whose a quotation is where somebody else spoke before.</summary>
public class QuotationTests
{
    const string Before = "The coast guard said the wall had burst.\n";

    [Theory]
    [InlineData("\"We have never seen a wave like this,\" said Governor Ilya Brandt.", "Ilya Brandt|Direct|said|\"We have never seen a wave like this,\"")]
    [InlineData("\"I do not know whom I can turn to,\" said Ilya Brandt.", "Ilya Brandt|Direct|said|\"I do not know whom I can turn to,\"")]
    [InlineData("\"That is one more thing that we are,\" said Ilya Brandt.", "Ilya Brandt|Direct|said|\"That is one more thing that we are,\"")]
    [InlineData("\"I heard it, and then, well, and\" said Ilya Brandt.", "Ilya Brandt|Direct|said|\"I heard it, and then, well, and\"")]
    [InlineData("It was, said Ilya Brandt, \"like the end of the earth\".", "Ilya Brandt|Direct|said|\"like the end of the earth\"")]
    [InlineData("It hummed, recalled Ilya Brandt, \"like a swarm of bees in a tin\".", "Ilya Brandt|Direct|recalled|\"like a swarm of bees in a tin\"")]
    [InlineData("President Ilya Brandt called it \"the worst night of our lives\".", "Ilya Brandt|Direct|called|\"the worst night of our lives\"")]
    [InlineData("Mayor Ilya Brandt described the flood as \"a night none of us will forget\".", "Ilya Brandt|Direct|described|\"a night none of us will forget\"")]
    [InlineData("Ilya Brandt branded the inquiry \"a lie from the first page on\".", "Ilya Brandt|Direct|branded|\"a lie from the first page on\"")]
    [InlineData("Ilya Brandt spoke of \"a night that nobody here will forget\".", "Ilya Brandt|Direct|spoke|\"a night that nobody here will forget\"")]
    [InlineData("For Ilya Brandt it was \"a night that nobody here will forget\".", "Ilya Brandt|Direct||\"a night that nobody here will forget\"")]
    [InlineData("In the words of Ilya Brandt, it was \"a night that nobody here will forget\".", "Ilya Brandt|Direct||\"a night that nobody here will forget\"")]
    [InlineData("Ilya Brandt wept: \"My house is gone and so is my boat.\"", "Ilya Brandt|Direct||\"My house is gone and so is my boat.\"")]
    [InlineData("Ilya Brandt explained to the paper: \"My house is gone and so is my boat.\"", "Ilya Brandt|Direct|explained|\"My house is gone and so is my boat.\"")]
    public void Goes_to_whom_its_own_sentence_names(string text, string expected)
    {
        Assert.Equal([expected], Articles.Said(text));
        Assert.Equal(["coast guard|Indirect|said|the wall had burst.", expected], Articles.Said(Before + text));
        Assert.Equal(["coast guard|Indirect|said|the wall had burst.", expected], Articles.Said(Before.Replace('\n', ' ') + text));
    }

    [Fact]
    public void Goes_to_whom_the_sentence_before_is_about_where_he_fumes() => Assert.Equal(["Ada Roe|Indirect|said|the road was dry.", "Brandt|Direct|fumed|\"We will not take this lying down again,\""],
        Articles.Said("Mayor Ada Roe said the road was dry.\nMr Brandt, 61, was having none of it. \"We will not take this lying down again,\" he fumed."));

    [Theory]
    [InlineData("A banner on the bridge read \"we will never forgive the men of Lom\".")]
    [InlineData("The letter to Ilya Brandt began with \"we will never forgive the men of Lom\".")]
    public void Goes_to_nobody_where_its_sentence_is_about_another(string text) => Assert.Equal(["coast guard|Indirect|said|the wall had burst."], Articles.Said(Before + text));

    [Fact]
    public void What_was_said_before_a_quotation_that_goes_on_stays_said() =>
        Assert.Equal(["Ilya Brandt|Indirect|said|the wall had burst.", "Ilya Brandt|Direct|said|\"It was the worst night of our lives.\""], Articles.Said("Ilya Brandt said the wall had burst. \"It was the worst night of our lives.\""));

    [Theory]
    [InlineData("The flood was called \"the worst in living memory here\"."), InlineData("The so-called \"wall that never could be broken\" broke.")]
    public void A_name_that_nobody_gives_is_no_speech(string text) => Assert.Empty(Articles.Said(text));
}
