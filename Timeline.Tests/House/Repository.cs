using System.Runtime.CompilerServices;

namespace Timeline.Tests.House;

/// <summary>The files of this repository, and of the folder <c>shared</c> that may stand beside it.</summary>
static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../.."));

    /// <summary>The folder of real articles and gold data beside the repository, or null where there is none.</summary>
    public static string? Shared { get; } = Directory.Exists(Path.Combine(Root, "../shared")) ? Path.GetFullPath(Path.Combine(Root, "../shared")) : null;

    /// <summary>The path of one of the real articles, by the number that its file's name begins with.</summary>
    public static string SharedArticle(string number) => Directory.GetFiles(Path.Combine(Shared!, "articles"), number + "_*.txt").Single();

    /// <summary>Paths of source files below <paramref name="folder"/>, relative to the root with <c>/</c>, without what a build writes.</summary>
    public static IEnumerable<string> Files(string folder, params string[] extensions) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part is "bin" or "obj") && extensions.Any(path.EndsWith))
            .Order(StringComparer.Ordinal);

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    static string ThisFile([CallerFilePath] string path = "") => path;
}

/// <summary>A test that reads <c>../shared</c>: skipped, with that reason, where the folder is not there.</summary>
sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute()
    {
        if (Repository.Shared is null) Skip = "reads ../shared, which is not beside this checkout";
    }
}

/// <inheritdoc cref="SharedFactAttribute"/>
sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute()
    {
        if (Repository.Shared is null) Skip = "reads ../shared, which is not beside this checkout";
    }
}
