using Timeline.Core.Annotations;
using Timeline.Core.Events;
using Timeline.Core.Texts;
using Timeline.Web.Annotations;

namespace Timeline.Tests.Annotations;

public class NoteAddressTests
{
    public static TheoryData<string, NoteOn> Known => new()
    {
        { "", NoteOn.Event },
        { "row:dam:0-29", new NoteOn(NoteTarget.Row, "dam", new TextSpan(0, 29)) },
        { "passage:dam:0-29", new NoteOn(NoteTarget.Passage, "dam", new TextSpan(0, 29)) },
        { "cell:dam:30-67", new NoteOn(NoteTarget.Cell, "dam", new TextSpan(30, 67)) },
        { "found:dam:40-43", new NoteOn(NoteTarget.Claim, "dam", new TextSpan(40, 43)) },
        { "link:dam:0-29:board-speaks:5-9", new NoteOn(NoteTarget.Link, "dam", new TextSpan(0, 29)) { More = [new FoundPlace("board-speaks", new TextSpan(5, 9))] } },
        { "claim:12", new NoteOn(NoteTarget.Claim) { ClaimId = 12 } },
    };

    [Theory, MemberData(nameof(Known))]
    public void What_is_written_is_read(string address, NoteOn on)
    {
        Assert.Equal(address, NoteAddress.Write(on));
        var read = NoteAddress.Read(address)!;
        Assert.Equal((on.Target, on.Article, on.Span, on.ClaimId), (read.Target, read.Article, read.Span, read.ClaimId));
        Assert.Equal(on.More, read.More);
    }

    [Theory]
    [InlineData("row"), InlineData("row:dam"), InlineData("row::0-9"), InlineData("row:dam:9-0"), InlineData("row:dam:0-9:x"), InlineData("claim:x"), InlineData("claim:-1"), InlineData("word:dam:0-9"), InlineData("link:dam:0-9"), InlineData("link:dam:0-9:other:9-0")]
    public void Anything_else_is_none(string address) => Assert.Null(NoteAddress.Read(address));
}
