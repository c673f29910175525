namespace Timeline.Web.Shell;

/// <summary>Says at a terminal how far long work is, in one line that is written over. Work that is soon done leaves no trace.</summary>
/// <remarks>Work on several threads may tell at once.</remarks>
/// <param name="errors">Beside the output, which may be read by a program.</param>
/// <param name="isTerminal">Where it is none, nothing is written.</param>
sealed class ProgressLine(TextWriter errors, bool isTerminal, TimeProvider clock)
{
    static readonly TimeSpan WorthTelling = TimeSpan.FromSeconds(1);

    readonly long began = clock.GetTimestamp();
    readonly Lock writing = new();
    string shown = "";

    public static ProgressLine OnConsole(TextWriter errors) => new(errors, !Console.IsErrorRedirected, TimeProvider.System);

    public void Show(string words)
    {
        lock (writing)
        {
            if (!isTerminal || words == shown || clock.GetElapsedTime(began) < WorthTelling) return;
            errors.Write("\r" + words.PadRight(shown.Length));
            shown = words;
        }
    }

    /// <summary>Leaves the line, where there is one.</summary>
    public void End()
    {
        lock (writing)
        {
            if (shown.Length > 0) errors.WriteLine();
            shown = "";
        }
    }
}
