namespace Timeline.Web.Shell;

/// <summary>A number that grows with every write, and so names the state of everything that readers see.</summary>
/// <remarks>The stamp also names this start of the program: a new program may draw the same content in another way.</remarks>
sealed class ContentRevision(TimeProvider clock)
{
    readonly string start = clock.GetUtcNow().ToUnixTimeMilliseconds().ToString("x", System.Globalization.CultureInfo.InvariantCulture);
    long number;

    public string Stamp => $"{start}-{Interlocked.Read(ref number):x}";

    public void Advance() => Interlocked.Increment(ref number);
}
