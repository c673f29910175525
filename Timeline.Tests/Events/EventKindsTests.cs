using Timeline.Core.Events;

namespace Timeline.Tests.Events;

public sealed class EventKindsTests
{
    [Fact]
    public void Each_kind_has_words_of_its_own()
    {
        var words = Enum.GetValues<EventKind>().Select(EventKinds.InWords).ToArray();
        Assert.Equal(words.Length, words.Distinct().Count());
        Assert.Equal("Other", words[^1]);
    }

    [Theory]
    [InlineData(EventKind.Disaster, "Disaster"), InlineData(EventKind.Accident, "Accident"), InlineData(EventKind.Outbreak, "Outbreak")]
    [InlineData(EventKind.Protest, "Protest"), InlineData(EventKind.Election, "Election"), InlineData(EventKind.Trial, "Trial")]
    public void What_is_no_war_has_kinds_too(EventKind kind, string words) => Assert.Equal(words, EventKinds.InWords(kind));
}
