namespace Timeline.Web.Shell;

/// <summary>Settings as they stand on the command line.</summary>
static class Settings
{
    // They are read at the start alone. Watched for changes all the same, each file costs one of the few watchers that a system gives its user.
    const string Unwatched = "--hostBuilder:reloadConfigOnChange=false";

    /// <summary>The arguments as configuration reads them: <c>--no-demo</c> has no value there, and would take the next argument for one.</summary>
    public static string[] Of(string[] args) => [Unwatched, .. args.Select(argument => argument == "--no-demo" ? "--Demonstration=none" : argument)];
}
