using Timeline.Bench.Readers;
using Timeline.Tests.House;

namespace Timeline.Tests.Comparison;

/// <summary>Events of our own invention, each with what a careful reader finds in it: <c>Fixtures/EVENT/expected.tsv</c>.</summary>
public class FixtureTests
{
    static readonly string Folder = Path.Combine(Repository.Root, "Timeline.Tests/Comparison/Fixtures");

    public static TheoryData<string> Events => [.. Directory.GetDirectories(Folder).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Events))]
    public void A_careful_reader_agrees(string name)
    {
        var judged = JudgedEvent.Read(Path.Combine(Folder, name));
        var found = new ComparedEvent(judged);
        var wrong = judged.Expected.Where(row => !found.Holds(row)).Select(row => string.Join(" · ", row));
        Assert.True(!wrong.Any(), string.Join('\n', wrong.Append("").Concat(found.Written())));
    }

    [Theory]
    [MemberData(nameof(Events))]
    public void Only_those_are_families_that_are_expected(string name) => Assert.Empty(new ComparedEvent(JudgedEvent.Read(Path.Combine(Folder, name))).Unexpected);
}
