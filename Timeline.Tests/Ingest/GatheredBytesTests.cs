using Timeline.Web.Ingest;

namespace Timeline.Tests.Ingest;

public class GatheredBytesTests
{
    [Theory]
    [InlineData(0, 1), InlineData(1, 1), InlineData(65_536, 65_536), InlineData(65_537, 7), InlineData(200_000, 81_920), InlineData(131_072, 131_072)]
    public void What_came_in_steps_is_what_is_given(int length, int step)
    {
        var all = new byte[length];
        new Random(1).NextBytes(all);
        var bytes = new GatheredBytes();
        foreach (var part in all.Chunk(step)) bytes.Add(part);
        Assert.Equal(length, bytes.Length);
        Assert.Equal(all, bytes.ToArray());

        bytes.Clear();
        bytes.Add([1, 2, 3]);
        Assert.Equal([1, 2, 3], bytes.ToArray());
    }
}
