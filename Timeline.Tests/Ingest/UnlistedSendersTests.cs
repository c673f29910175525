namespace Timeline.Tests.Ingest;

/// <summary>Papers and agencies that no table has, by where their names stand.</summary>
public sealed class UnlistedSendersTests
{
    [Theory]
    [InlineData("From our correspondent Femi Ade\nThe Northgate Herald\n12 March 2024", "Femi Ade", "The Northgate Herald")]
    [InlineData("Live reporting by Femi Ade and Ida Roos\nHarbourdesk Live\n12 March 2024", "Femi Ade and Ida Roos", "Harbourdesk Live")]
    public void Who_wrote_it_from_there_or_live_stands_above_the_paper(string head, string byline, string outlet)
    {
        var draft = Drafts.Of($"{DamStory.Headline}\n\n{head}\n\n{DamStory.Lead}");

        Assert.Equal((byline, outlet), (draft.Byline, draft.Outlet));
    }

    /// <summary>Of a few letters in brackets the lines above tell what they are; without that they are an agency's beside a day alone.</summary>
    [Theory]
    [InlineData("By Femi Ade\nContinental Press\n12 March 2024", "ORRIN, Kasteria (CP) — ", "ORRIN, Kasteria (CP)", "Continental Press")]
    [InlineData("KASINFORM State News Agency\n12 March 2024", "ORRIN, March 12 (KASINFORM) – ", "ORRIN, March 12 (KASINFORM)", "KASINFORM")]
    [InlineData("By Femi Ade\n12 March 2024", "ORRIN (CP) — ", "ORRIN (CP)", null)]
    [InlineData("Northwind News Agency\n12 March 2024", "ORRIN (Northwind) - ", "ORRIN (Northwind)", "Northwind News Agency")]
    [InlineData("The Northgate Herald\n12 March 2024", "ORRIN (Northwind) - ", "ORRIN (Northwind)", null)]
    public void An_agency_that_no_table_has_is_known_by_its_letters(string head, string dateline, string found, string? agency)
    {
        var draft = Drafts.Of($"{DamStory.Headline}\n\n{head}\n\n{dateline}{DamStory.Lead}");

        Assert.Equal((found, agency), (draft.Dateline, draft.Agency));
    }

    [Fact]
    public void An_agency_whose_name_stands_above_its_dateline_is_the_outlet()
    {
        var draft = Drafts.Of($"{DamStory.Headline}\nKASTINFORM\nOrrin, 12 March 2024\n\nORRIN, March 12 (Kastinform) - {DamStory.Lead}");

        Assert.Equal(("Kastinform", "Kastinform"), (draft.Outlet, draft.Agency));
    }

    [Fact]
    public void A_running_report_says_so_behind_the_name_of_its_station() =>
        Assert.Equal("Orrin Radio", Drafts.Of($"{DamStory.Headline}\nOrrin Radio, live\n12 March 2024\n\n{DamStory.Lead}").Outlet);
}
