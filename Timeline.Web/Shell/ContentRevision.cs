using System.Globalization;
using Timeline.Core.Storage;

namespace Timeline.Web.Shell;

/// <summary>Names the state of everything that readers see: another after every write.</summary>
/// <remarks>It also names this start of the program: a new program may draw the same content in another way.</remarks>
sealed class ContentRevision(SingleWriter writer, TimeProvider clock)
{
    readonly string start = clock.GetUtcNow().ToUnixTimeMilliseconds().ToString("x", CultureInfo.InvariantCulture);

    public string Stamp => $"{start}-{writer.Commits:x}";
}
