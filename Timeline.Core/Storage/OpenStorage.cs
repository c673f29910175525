using Microsoft.Extensions.Logging;

namespace Timeline.Core.Storage;

/// <summary>Opens the database, once, at the start of a program that needs it, and logs where it is and which engine serves it.</summary>
public sealed partial class OpenStorage(IDatabaseEngine engine, ILogger<OpenStorage> log)
{
    /// <returns>Null when all is well; else cause and remedy in one sentence, for standard error.</returns>
    public async Task<string?> RunAsync(CancellationToken cancel = default)
    {
        var opening = await engine.OpenAsync(cancel);
        if (opening.Problem is null) Opened(engine.Where, opening.Engine);
        return opening.Problem;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Data in {Where}, kept by {Engine}")]
    partial void Opened(string where, string? engine);
}
