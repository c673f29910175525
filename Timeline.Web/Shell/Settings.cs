namespace Timeline.Web.Shell;

/// <summary>Settings as they stand on the command line.</summary>
static class Settings
{
    /// <summary>The arguments as configuration reads them: <c>--no-demo</c> has no value there, and would take the next argument for one.</summary>
    public static string[] Of(string[] args) => [.. args.Select(argument => argument == "--no-demo" ? "--Demonstration=none" : argument)];
}
