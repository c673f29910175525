using System.Text.Json;
using System.Text.Json.Nodes;
using Timeline.Tests.House;

namespace Timeline.Tests.Exchange;

/// <summary>The judge of our annotations is judged by the examples that the W3C gives.</summary>
public class WebAnnotationsTests
{
    static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true };

    [SharedFact]
    public void Every_example_that_conforms_is_taken()
    {
        var files = Examples("correct");

        Assert.Equal(44, files.Length);
        Assert.All(files, file => Assert.Empty(WebAnnotations.ProblemsOf(File.ReadAllText(file))));
    }

    [SharedFact]
    public void Every_example_that_does_not_is_refused()
    {
        var files = Examples("incorrect");

        Assert.Equal(40, files.Length);
        Assert.All(files, file => Assert.NotEmpty(WebAnnotations.ProblemsOf(File.ReadAllText(file))));
    }

    [SharedFact]
    public void And_each_for_its_own_fault()
    {
        // Most of them have two ids and a comma too many besides. Number 7 is about just that; 15 misspells the key that it is about.
        string[] without = ["anno1.json", "anno7.json", "anno15.json"];
        foreach (var file in Examples("incorrect").Where(file => !without.Contains(Path.GetFileName(file))))
        {
            var mended = JsonNode.Parse(File.ReadAllText(file), documentOptions: Lenient)!.AsObject();
            if (mended["id"] is JsonArray) mended["id"] = "http://example.org/1";
            Assert.True(WebAnnotations.ProblemsOf(mended.ToJsonString()).Count > 0, file);
        }
    }

    static string[] Examples(string folder) => Directory.GetFiles(Path.Combine(Repository.Shared!, "samples/annotations", folder), "*.json");
}
