using Microsoft.Extensions.Time.Testing;
using Timeline.Web.Shell;

namespace Timeline.Tests.Shell;

public sealed class ProgressLineTests
{
    readonly FakeTimeProvider clock = new();
    readonly StringWriter errors = new() { NewLine = "\n" };

    [Fact]
    public void Work_that_is_soon_done_leaves_no_trace()
    {
        var line = new ProgressLine(errors, isTerminal: true, clock);
        clock.Advance(TimeSpan.FromSeconds(0.9));
        line.Show("1 of 2");
        line.End();

        Assert.Empty(errors.ToString());
    }

    [Fact]
    public void One_line_is_written_over_and_left_at_the_end()
    {
        var line = new ProgressLine(errors, isTerminal: true, clock);
        clock.Advance(TimeSpan.FromSeconds(1));
        foreach (var words in new[] { "10 of 100", "10 of 100", "all" }) line.Show(words);
        line.End();

        Assert.Equal("\r10 of 100\rall      \n", errors.ToString());
    }

    [Fact]
    public void What_is_no_terminal_gets_nothing()
    {
        var line = new ProgressLine(errors, isTerminal: false, clock);
        clock.Advance(TimeSpan.FromSeconds(5));
        line.Show("1 of 2");

        Assert.Empty(errors.ToString());
    }
}
