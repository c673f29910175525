using Timeline.Tests.Shell;

namespace Timeline.Tests.How;

/// <summary>The page that explains how it works, on a phone.</summary>
[Collection(nameof(Browsers)), Trait("Category", Browsers.Category)]
public sealed class NarrowHowTests(Browsers browsers)
{
    const int Phone = 390;

    [BrowserFact]
    public async Task Every_table_fits_when_it_is_opened()
    {
        await using var reader = await browsers.OpenAsync("/how", Phone);
        await reader.Page.EvaluateAsync("document.querySelectorAll('details').forEach(part => part.open = true)");

        Assert.Equal(Phone, await reader.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }
}
