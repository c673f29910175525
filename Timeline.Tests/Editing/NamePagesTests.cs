using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Timeline.Core.Events.Editing;
using Timeline.Core.Sources;
using Timeline.Core.Storage;
using Timeline.Tests.Shell;

namespace Timeline.Tests.Editing;

/// <summary>Places, actors and outlets are corrected, told and restored on pages of their own.</summary>
public sealed class NamePagesTests : IEndsAsync
{
    readonly TimelineApplication application = new();

    public Task DisposeAsync() => application.DisposeAsync().AsTask();

    [Fact]
    public async Task A_place_is_added_corrected_compared_and_restored()
    {
        var ana = await application.SignInAsync("ana");
        (string, string)[] weir = [("Form.Name", "The weir"), ("Form.Lane", "Upper Orle"), ("Form.Latitude", "47.25"), ("Form.Longitude", "11.5"), ("Form.Why", "from the map")];
        Assert.Equal(HttpStatusCode.Redirect, (await ana.SubmitAsync("/edit/places/new", "name", weir)).StatusCode);
        var id = (await application.Services.GetRequiredService<ReadNames>().PlacesAsync()).Single().Id;
        var page = $"/edit/places/{id}";

        Assert.Equal(HttpStatusCode.Redirect, (await ana.SubmitAsync(page, "name", ("Form.Name", "The old weir"), ("Form.Lane", "Upper Orle"), ("Form.Spellings", "Weir\r\nThe weir"))).StatusCode);
        Assert.Contains("Weir, The weir", await TextAsync(await ana.GetAsync("/edit/places")));
        var history = await TextAsync(await ana.GetAsync($"/edit/history/place/{id}"));
        Assert.Contains("from the map", history);
        Assert.Contains("<ins><span class=\"vh\">added: </span>old </ins>", history);

        Assert.Equal(HttpStatusCode.Redirect, (await ana.SubmitAsync($"/edit/history/place/{id}", "restore")).StatusCode);
        Assert.Contains("value=\"47.25\"", await TextAsync(await ana.GetAsync(page)));
        Assert.Contains("“The weir” is there already", await TextAsync(await ana.SubmitAsync("/edit/places/new", "name", weir)));
    }

    [Fact]
    public async Task What_cannot_be_taken_is_told_and_nothing_typed_is_lost()
    {
        var ana = await application.SignInAsync("ana");
        var answer = await ana.SubmitAsync("/edit/places/new", "name", ("Form.Name", "The weir"), ("Form.Lane", ""), ("Form.Latitude", "north"), ("Form.Why", "from the map"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = await TextAsync(answer);
        Assert.Contains("Latitude and longitude go together", page);
        foreach (var typed in new[] { "The weir", "north", "from the map" }) Assert.Contains($"value=\"{typed}\"", page);
    }

    [Fact]
    public async Task Who_corrects_over_somebody_else_sees_theirs_first()
    {
        var ana = await application.SignInAsync("ana");
        await ana.SubmitAsync("/edit/actors/new", "name", ("Form.Name", "The board"), ("Form.Token", "gov"));
        var actor = (await application.Services.GetRequiredService<ReadNames>().ActorsAsync()).Single();
        var send = await ana.OpenFormAsync($"/edit/actors/{actor.Id}", "name");
        await application.Services.GetRequiredService<CorrectActor>().RunAsync(actor.Id, actor.Version, new TypedActor("The river board", "RB", "us"), new Cause("ben", "corrected"));

        var answer = await send([("Form.Name", "The water board"), ("Form.Token", "gov")]);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var page = await TextAsync(answer);
        Assert.Contains("The river board · RB · us", page);
        Assert.Contains("value=\"The water board\"", page);
    }

    [Fact]
    public async Task An_outlet_is_corrected_and_readers_see_it_at_once()
    {
        await Flood.InAsync(application);
        var ana = await application.SignInAsync("ana");
        var outlet = (await application.Services.GetRequiredService<ReadEditedOutlets>().RunAsync()).Single();
        Assert.Contains("The Orle Messenger", await TextAsync(await application.Reader().GetAsync("/o")));

        await ana.SubmitAsync($"/edit/outlets/{outlet.Id}", "name", ("Form.Name", "The Orle Herald"), ("Form.Country", "Orle"), ("Form.Display", "ReferenceOnly"));

        var readers = await TextAsync(await application.Reader().GetAsync("/o"));
        Assert.Contains("The Orle Herald", readers);
        Assert.DoesNotContain("The Orle Messenger", readers);
        Assert.Contains("title, date and link only", await TextAsync(await ana.GetAsync("/edit/outlets")));
    }

    [Fact]
    public async Task Corrections_of_an_article_and_a_chronology_are_compared_on_their_pages()
    {
        var flood = await Flood.InAsync(application);
        var ana = await application.SignInAsync("ana");

        Assert.Contains($"/edit/history/article/{flood.ArticleId}", await TextAsync(await ana.GetAsync($"/import/{flood.ArticleId}")));
        Assert.Equal(HttpStatusCode.OK, (await ana.GetAsync($"/edit/history/article/{flood.ArticleId}")).StatusCode);
        Assert.Contains($"/edit/history/chronology/{flood.Chronology.Id}", await TextAsync(await ana.GetAsync("/edit/orle")));
        Assert.Contains("prepared", await TextAsync(await ana.GetAsync($"/edit/history/chronology/{flood.Chronology.Id}")));
    }

    [Theory]
    [InlineData("/edit/places/99"), InlineData("/edit/actors/99"), InlineData("/edit/outlets/99"), InlineData("/edit/history/place/99"), InlineData("/edit/history/river/1")]
    public async Task What_is_not_there_is_not_found(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await application.SignInAsync("ana")).GetAsync(address)).StatusCode);

    [Theory]
    [InlineData("/edit/places"), InlineData("/edit/actors/new"), InlineData("/edit/outlets"), InlineData("/edit/history/place/1")]
    public async Task Who_is_not_signed_in_is_led_to_sign_in(string address)
    {
        var answer = await application.Reader().GetAsync(address);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.StartsWith("/sign-in", new Uri(new Uri("http://localhost"), answer.Headers.Location!).AbsolutePath);
    }

    static async Task<string> TextAsync(HttpResponseMessage answer) => WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
}
