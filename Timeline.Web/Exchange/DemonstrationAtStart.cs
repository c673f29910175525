using Timeline.Core.Exchange;

namespace Timeline.Web.Exchange;

/// <summary>An empty database begins with the demonstration, unless <c>--no-demo</c> says otherwise.</summary>
static partial class DemonstrationAtStart
{
    /// <summary>The setting <c>Demonstration</c>: <c>none</c> leaves it out.</summary>
    const string Setting = "Demonstration";

    /// <summary>Loads it where it belongs. What is wrong with its files is logged, line by line, and keeps nothing else from starting.</summary>
    public static async Task LoadDemonstrationAsync(this WebApplication app)
    {
        if (app.Configuration[Setting] == "none") return;
        var loaded = await ActivatorUtilities.CreateInstance<LoadDemonstration>(app.Services).RunAsync();
        if (loaded.Outcome == DemonstrationOutcome.Loaded) Loaded(app.Logger, LoadDemonstration.Folder);
        foreach (var problem in loaded.Problems) NotLoaded(app.Logger, problem);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The database was empty: it has the demonstration now, from {Folder}")]
    static partial void Loaded(ILogger log, string folder);

    [LoggerMessage(Level = LogLevel.Error, Message = "The demonstration is not loaded: {Problem}")]
    static partial void NotLoaded(ILogger log, FileProblem problem);
}
