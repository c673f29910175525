using System.Net;
using Timeline.Tests.Shell;

namespace Timeline.Tests.Sharing;

public sealed class QrCodeTests : IEndsAsync
{
    readonly TimelineApplication application = new();

    public Task DisposeAsync() => application.DisposeAsync().AsTask();

    [Fact]
    public async Task A_view_of_this_site_is_drawn_and_may_be_kept()
    {
        var answer = await application.Reader().GetAsync("/qr.svg?to=%2Ft%2Fpalmyra%3Ffrom%3D2016-03");

        Assert.Equal("image/svg+xml", answer.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("<svg", await answer.Content.ReadAsStringAsync());
        Assert.True(answer.Headers.CacheControl?.Public);
    }

    [Fact]
    public async Task Another_view_is_another_picture()
    {
        var reader = application.Reader();

        Assert.NotEqual(await reader.GetStringAsync("/qr.svg?to=/t/palmyra"), await reader.GetStringAsync("/qr.svg?to=/t/ramadi"));
    }

    [Theory]
    [InlineData(""), InlineData("https://elsewhere.example"), InlineData("//elsewhere.example"), InlineData("/\\elsewhere.example")]
    public async Task No_picture_leads_elsewhere(string address)
    {
        var answer = await application.Reader().GetAsync("/qr.svg?to=" + Uri.EscapeDataString(address));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task An_address_too_long_for_a_code_is_refused() =>
        Assert.Equal(HttpStatusCode.BadRequest, (await application.Reader().GetAsync("/qr.svg?to=/" + new string('a', 1_000))).StatusCode);
}
