using System.Text.RegularExpressions;
using Timeline.Core.Storage;
using Timeline.Web.Shell;

namespace Timeline.Tests.House;

/// <summary>What the README says is so.</summary>
public class ReadmeTests
{
    static readonly string Readme = Repository.Read("README.md");

    [Fact]
    public void Every_verb_it_shows_is_a_verb()
    {
        var shown = Regex.Matches(Readme, @"Timeline\.Web -- (?<verb>[a-z]+)").Select(match => match.Groups["verb"].Value).Distinct().ToList();

        Assert.NotEmpty(shown);
        Assert.All(shown, verb => Assert.True(CommandLine.Asks([verb]), verb));
    }

    [Fact]
    public void Every_setting_of_storage_stands_in_it_with_its_default()
    {
        var settings = new StorageSettings();
        foreach (var property in typeof(StorageSettings).GetProperties())
            Assert.Contains($"| `Storage:{property.Name}` | {(property.GetValue(settings) is { } value ? $"`{value}`" : "–")} |", Readme);
    }

    [Fact]
    public void The_files_it_names_are_there()
    {
        var links = Regex.Matches(Readme, @"\]\((?<path>[^):#]+)\)").Select(match => match.Groups["path"].Value);
        Assert.All(links, path => Assert.True(File.Exists(Path.Combine(Repository.Root, path)), path));
        Assert.True(File.Exists(Path.Combine(Repository.Root, "test")));
    }

    [Fact]
    public void Its_pictures_are_said_in_words_and_light()
    {
        const int mostBytes = 300 << 10;
        var pictures = Regex.Matches(Readme, @"!\[(?<words>[^\]]*)\]\((?<path>[^)]+)\)");

        Assert.Equal(["docs/pictures/timeline.png", "docs/pictures/event.png"], pictures.Select(picture => picture.Groups["path"].Value));
        Assert.All(pictures, picture => Assert.True(picture.Groups["words"].Length > 40, picture.Value));
        Assert.All(pictures, picture => Assert.InRange(new FileInfo(Path.Combine(Repository.Root, picture.Groups["path"].Value)).Length, 1, mostBytes));
    }
}
