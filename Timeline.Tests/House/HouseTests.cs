using System.Text.RegularExpressions;

namespace Timeline.Tests.House;

/// <summary>The rules of the house that a reader of the code can rely on.</summary>
public class HouseTests
{
    static readonly string[] Projects = ["Timeline.Core", "Timeline.Web", "Timeline.Tests", "Timeline.Bench", "tools"];

    [Fact]
    public void Files_stay_small()
    {
        var wrong =
            from path in Projects.SelectMany(project => Repository.Files(project, ".cs", ".razor")).Concat(Repository.Files("wwwroot-assets", ".js"))
            where !path.Contains("/Migrations/")
            let lines = Repository.Read(path).Count(c => c == '\n')
            where lines > 250
            select $"{path} has {lines} lines: is there a second idea in it?";
        Assert.Empty(wrong);
    }

    [Fact]
    public void No_folder_is_a_drawer()
    {
        string[] drawers = ["Services", "Helpers", "Managers", "Utils", "Common", "Models", "Misc"];
        var wrong = Projects.SelectMany(project => Repository.Files(project, ".cs", ".razor")).Where(path => path.Split('/').Intersect(drawers).Any());
        Assert.Empty(wrong);
    }

    [Fact]
    public void What_tests_begin_is_ended()
    {
        var types = typeof(HouseTests).Assembly.GetTypes();
        var shared = types.SelectMany(type => type.GetInterfaces()).Where(own => own.IsGenericType && own.GetGenericTypeDefinition() == typeof(IClassFixture<>)).Select(own => own.GetGenericArguments()[0]);
        var classes = types.Where(type => type.GetMethods().Any(method => method.IsDefined(typeof(FactAttribute), inherit: true)));
        // The runner disposes of those alone that are IAsyncLifetime or IDisposable.
        Assert.DoesNotContain(classes.Concat(shared), type => type.IsAssignableTo(typeof(IAsyncDisposable)) && !type.IsAssignableTo(typeof(IAsyncLifetime)) && !type.IsAssignableTo(typeof(IDisposable)));
    }

    [Fact]
    public void Colours_stand_only_in_the_tokens()
    {
        var colour = new Regex(@"#[0-9a-fA-F]{3,8}\b(?![^;{}]*\{)|\b(rgb|rgba|hsl|hsla|oklch|oklab)\(");
        var wrong =
            from path in Repository.Files("wwwroot-assets", ".css").Concat(Repository.Files("Timeline.Web", ".css"))
            where Path.GetFileName(path) != "tokens.css"
            from Match match in colour.Matches(Repository.Read(path))
            select $"{path}: {match.Value}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void Components_hold_no_style_and_no_script()
    {
        var wrong =
            from path in Repository.Files("Timeline.Web", ".razor")
            where Regex.IsMatch(Repository.Read(path), @"<style\b|\sstyle=""[^""@]*(color|font)|\son\w+=""[a-z]")
            select path;
        Assert.Empty(wrong);
    }

    [Fact]
    public void Sheets_use_logical_properties()
    {
        var physical = new Regex(@"(?<![\w-])(margin|padding|border)-(left|right|top|bottom)\b|(?<![\w-])(left|right)\s*:|text-align\s*:\s*(left|right)|float\s*:\s*(left|right)");
        var wrong =
            from path in Repository.Files("wwwroot-assets", ".css").Concat(Repository.Files("Timeline.Web", ".css"))
            from Match match in physical.Matches(Repository.Read(path))
            select $"{path}: {match.Value}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void The_dark_theme_is_the_same_by_system_and_by_hand()
    {
        var css = Repository.Read("wwwroot-assets/css/tokens.css");
        var bySystem = Regex.Match(css, @":root:not\(\[data-theme=""light""\]\) \{(?<body>.*?)\n\} \}", RegexOptions.Singleline).Groups["body"].Value;
        var byHand = Regex.Match(css, @"\n:root\[data-theme=""dark""\] \{(?<body>.*?)\n\}", RegexOptions.Singleline).Groups["body"].Value;
        Assert.NotEmpty(bySystem);
        Assert.Equal(bySystem, byHand);
    }

    [Fact]
    public void Script_knows_nothing_of_Blazor()
    {
        var wrong = Repository.Files("wwwroot-assets", ".js").Where(path => path.Contains("/js/") && Repository.Read(path).Contains("Blazor"));
        Assert.Empty(wrong);
    }

    [Fact]
    public void Only_the_guarded_client_asks_other_servers()
    {
        var wrong =
            from path in new[] { "Timeline.Core", "Timeline.Web" }.SelectMany(project => Repository.Files(project, ".cs", ".razor"))
            where !path.StartsWith("Timeline.Web/Ingest/Fetching/")
            from Match match in Regex.Matches(Repository.Read(path), @"\b(HttpClient|HttpMessageInvoker|SocketsHttpHandler|HttpClientHandler|WebRequest|WebClient|TcpClient|Socket|Dns)\b[^\w""]")
            select $"{path} uses {match.Value}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void Parts_touch_no_database()
    {
        var wrong = Repository.Files("Timeline.Web", ".razor", ".cs").Where(path => path.Contains("/Parts/") && Regex.IsMatch(Repository.Read(path), @"TimelineDb|EntityFrameworkCore"));
        Assert.Empty(wrong);
    }

    [Fact]
    public void Components_never_hold_a_context()
    {
        var wrong = Repository.Files("Timeline.Web", ".razor").Where(path => Regex.IsMatch(Repository.Read(path), @"TimelineDb|IDbContextFactory"));
        Assert.Empty(wrong);
    }
}
