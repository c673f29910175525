namespace Timeline.Web.Shell;

/// <summary>One JSON array that is printed item by item, however many there are. It is closed whatever happens, so that what was printed can be read.</summary>
sealed class JsonArrayOutput(TextWriter output) : IAsyncDisposable
{
    bool isBegun;

    public async Task WriteAsync<T>(T item)
    {
        await output.WriteAsync(isBegun ? ",\n" : "[\n");
        isBegun = true;
        await output.WriteAsync(JsonOutput.Text(item));
    }

    public async ValueTask DisposeAsync() => await output.WriteLineAsync(isBegun ? "\n]" : "[]");
}
