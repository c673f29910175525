namespace Timeline.Web.Ingest.Formats;

/// <summary>What comes out of a packed stream, which may be a bomb.</summary>
static class LimitedCopy
{
    /// <returns>Null where it is damaged or more than <paramref name="most"/> bytes.</returns>
    public static byte[]? Of(Stream stream, long most)
    {
        var bytes = new GatheredBytes();
        var buffer = new byte[81_920];
        try
        {
            int read;
            while ((read = stream.Read(buffer)) > 0)
            {
                if (bytes.Length + read > most) return null;
                bytes.Add(buffer.AsSpan(0, read));
            }
            return bytes.ToArray();
        }
        catch (Exception e) when (e is InvalidDataException or InvalidOperationException or IOException)
        {
            return null;
        }
    }
}
