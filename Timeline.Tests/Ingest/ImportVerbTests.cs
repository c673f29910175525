using System.Collections.Concurrent;
using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;
using Timeline.Core.Ingest;
using Timeline.Core.Texts;
using Timeline.Tests.House;
using Timeline.Tests.Shell;
using Timeline.Web.Shell;

namespace Timeline.Tests.Ingest;

public sealed class ImportVerbTests : IDisposable
{
    static readonly string Own = Path.Combine(Repository.Root, "Timeline.Tests/Ingest/Articles");

    readonly string folder = Directory.CreateTempSubdirectory("timeline-import-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Drafts_come_in_the_order_given_as_one_document()
    {
        var files = new[] { "strike-friday", "flood-dated" }.Select(name => Path.Combine(Own, name + ".txt")).ToArray();
        var (code, output, error) = await Run(["import", .. files, "--dry-run", "--json"]);
        Assert.Equal((0, ""), (code, error));
        var drafts = JsonDocument.Parse(output).RootElement;
        Assert.Equal(files, drafts.EnumerateArray().Select(draft => draft.GetProperty("file").GetString()));
        Assert.Equal(
            ["file", "hash", "title", "outlet", "agency", "byline", "dateline", "language", "published", "evidence", "body", "dropped", "family", "warnings"],
            drafts[0].EnumerateObject().Select(property => property.Name));
        Assert.Equal(["reason", "start", "end"], drafts[1].GetProperty("dropped")[0].EnumerateObject().Select(property => property.Name));
        Assert.Equal(["field", "kind", "text", "start", "end", "file", "because"], drafts[1].GetProperty("evidence")[0].EnumerateObject().Select(property => property.Name));
        Assert.Equal(["start", "end"], drafts[1].GetProperty("body")[0].EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public async Task Each_failed_file_gets_one_line_and_the_others_are_read()
    {
        var empty = Write("empty.txt", []);
        var binary = Write("binary.txt", [0, 1, 2, 3]);
        var latin = Write("latin.txt", [.. "A dyke at "u8, 0xC5, .. "lesund broke on Friday."u8]);
        var missing = Path.Combine(folder, "missing.txt");
        var nothing = Directory.CreateDirectory(Path.Combine(folder, "nothing")).FullName;
        var (code, output, error) = await Run("import", empty, nothing, latin, missing, binary, "--dry-run", "--json");

        Assert.Equal(1, code);
        var draft = Assert.Single(JsonDocument.Parse(output).RootElement.EnumerateArray());
        Assert.Equal(latin, draft.GetProperty("file").GetString());
        Assert.Contains("windows-1252", draft.GetProperty("warnings")[0].GetString());
        var lines = error.TrimEnd().Split('\n');
        Assert.Equal([empty, nothing, missing, binary], lines.Select(line => line[..line.IndexOf(": ")]));
        Assert.Contains("*.txt", lines[1]);
    }

    [Fact]
    public async Task Folders_and_archives_are_taken_with_all_in_them()
    {
        Directory.CreateDirectory(Path.Combine(folder, "in"));
        var one = Write(Path.Combine("in", "one.txt"), "A barn burned at Ostrel."u8.ToArray());
        var zip = Write("barns.zip", Zips.OfArticles(3, 1));
        var (code, output, error) = await Run("import", folder, "--dry-run", "--json");
        Assert.Equal(1, code);
        Assert.Equal([$"{zip}/articles/000.txt", $"{zip}/articles/002.txt", one], JsonDocument.Parse(output).RootElement.EnumerateArray().Select(draft => draft.GetProperty("file").GetString()));
        Assert.StartsWith($"{zip}/articles/001.txt: ", Assert.Single(error.TrimEnd().Split('\n')));
    }

    [Fact]
    public async Task Without_dry_run_articles_are_kept_once_and_failed_files_hold_up_no_other()
    {
        var missing = Path.Combine(folder, "missing.txt");
        var file = Path.Combine(Own, "strike-friday.txt");
        var first = await Run("import", file, missing, "--Storage:Directory", Path.Combine(folder, "data"));
        var again = await Run("import", $"--Storage:Directory={Path.Combine(folder, "data")}", file, "--json");

        Assert.Equal(1, first.Code);
        Assert.Contains("kept as     /a/unnamed/dockers-walk-out-at-port-sarn\n", first.Output);
        Assert.StartsWith(missing + ": ", first.Error);
        Assert.Equal((0, ""), (again.Code, again.Error));
        Assert.Equal(file, Assert.Single(JsonDocument.Parse(again.Output).RootElement.EnumerateArray()).GetProperty("file").GetString());
    }

    [Fact]
    public async Task The_program_prints_one_document_and_no_log()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Timeline.Web.dll"), "import", Path.Combine(Own, "strike-friday.txt"), "--json", "--Storage:Directory", Path.Combine(folder, "data")])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false,
        };
        using var program = Process.Start(start)!;
        var (output, error) = (program.StandardOutput.ReadToEndAsync(), program.StandardError.ReadToEndAsync());
        await program.WaitForExitAsync();

        Assert.Equal((0, ""), (program.ExitCode, await error));
        Assert.Equal(1, JsonDocument.Parse(await output).RootElement.GetArrayLength());
    }

    [Fact]
    public async Task While_a_server_holds_the_database_the_verb_names_it_and_keeps_nothing()
    {
        await using var server = new TimelineApplication();
        _ = server.Writer;
        var (code, output, error) = await Run("import", Path.Combine(Own, "strike-friday.txt"), "--Storage:Directory", server.Data);

        Assert.Equal((1, ""), (code, output));
        Assert.Contains(Environment.ProcessId.ToString(), Assert.Single(error.TrimEnd().Split('\n')));
    }

    [Fact]
    public async Task An_unknown_chronology_is_told()
    {
        var (code, _, error) = await Run("import", Path.Combine(Own, "strike-friday.txt"), "--chronology", "nowhere", "--Storage:Directory", Path.Combine(folder, "data"));
        Assert.Equal((1, "There is no chronology “nowhere”: take the part of its address behind /t/.\n"), (code, error));
    }

    [Fact]
    public async Task A_dry_run_makes_no_database()
    {
        var data = Path.Combine(folder, "data");
        Assert.Equal(0, (await Run("import", Path.Combine(Own, "strike-friday.txt"), "--dry-run", "--Storage:Directory", data)).Code);
        Assert.False(Directory.Exists(data));
    }

    [Fact]
    public async Task People_get_a_stretch_of_lines_for_each_article()
    {
        var (code, output, _) = await Run("import", Path.Combine(Own, "train-published.txt"), "--dry-run");
        Assert.Equal(0, code);
        Assert.Contains("outlet      The Northern Herald", output);
        Assert.Contains("agency      Reuters", output);
        Assert.Contains("12 March 2021", output);
        Assert.Contains("(2021-03-12T14:05:00Z)", output);
    }

    [Fact]
    public void Reading_many_can_be_cancelled_and_tells_how_far_it_is()
    {
        using var cancel = new CancellationTokenSource();
        var texts = Enumerable.Range(0, 3000).Select(i => new ArticleText($"{i}", SourceText.From($"Flood {i}\n\nWater came."))).ToList();
        var told = new ConcurrentBag<int>();
        Assert.Throws<OperationCanceledException>(() => ArticleReader.Read(texts, read: read => { told.Add(read); if (read == 7) cancel.Cancel(); }, cancel: cancel.Token));
        Assert.Equal(Enumerable.Range(1, told.Count), told.Order());
        Assert.InRange(told.Count, 7, texts.Count - 1);
    }

    string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    static async Task<(int Code, string Output, string Error)> Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(args, new InvocationConfiguration { Output = output, Error = error });
        return (code, output.ToString(), error.ToString());
    }
}
