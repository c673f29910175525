using Timeline.Core.Exchange;
using Timeline.Tests.House;

namespace Timeline.Tests.Exchange;

/// <summary>The files of the demonstration as they stand in the repository.</summary>
static class Demonstration
{
    public static readonly string Folder = Path.Combine(Repository.Root, "demonstration", "palmyra");

    static readonly Lazy<ChronologyFiles> Read = new(() =>
    {
        var reading = ReadChronologyFiles.From(Folder);
        Assert.Empty(reading.Problems);
        return reading.Files!;
    });

    public static ChronologyFiles Files => Read.Value;

    public static DigestEntry Digest(string slug) => Files.Digests.Single(digest => digest.Slug == slug);
}
