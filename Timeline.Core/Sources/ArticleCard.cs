using System.Linq.Expressions;
using Timeline.Core.Comparison;
using Timeline.Core.Dates;
using Timeline.Core.Ingest;
using Timeline.Core.Storage;

namespace Timeline.Core.Sources;

/// <summary>An article without its text, as lists and heads of columns show it.</summary>
/// <param name="Number">The version, from 1.</param>
/// <param name="Published">As far as anybody knows.</param>
/// <param name="Family">The same for all articles of one wire story; null where it stands alone.</param>
/// <param name="FamilyInferred">Whether the family was concluded from shared wording rather than stated.</param>
public sealed record ArticleCard(
    long Id, string Slug, int Number, string Title, OutletName Outlet, AgencyName? Agency, EdtfDate? Published, string Language, string? Byline, string? Dateline,
    string? CanonicalAddress, bool IsDigest, DisplayPolicy Display, int ExcerptWords, string? Family, bool FamilyInferred)
{
    /// <summary>The names that its outlet always uses.</summary>
    public IReadOnlyList<HouseName> HouseNames => Rules?.Names ?? [];

    /// <summary>Those of its outlet; null for none.</summary>
    internal OutletRules? Rules { get; init; }

    /// <summary>What counts as one independent story: the family, or the article by itself.</summary>
    public string Story => StoryOf(Slug, Family);

    /// <inheritdoc cref="Story"/>
    internal static string StoryOf(string slug, string? family) => family is null ? "article " + slug : "family " + family;

    /// <summary>Reads the columns of a card, not the text, which may be megabytes.</summary>
    internal static readonly Expression<Func<Article, ArticleCard>> Of = article => new ArticleCard(
        article.Id, article.Slug, article.Number, article.Title, new OutletName(article.Outlet.Slug, article.Outlet.Name),
        article.Agency == null ? null : new AgencyName(article.Agency.Slug, article.Agency.Name), StoredDate.Read(article.PublishedEdtf), article.Language,
        article.Byline, article.Dateline, article.CanonicalAddress, article.IsDigest, article.Display, article.ExcerptWords, article.Family, article.FamilyInferred) { Rules = article.Outlet.Rules };

    /// <summary>The article as the comparison reads it, as far as <paramref name="text"/> shows it.</summary>
    /// <param name="id">As <see cref="WitnessIds"/> makes it.</param>
    internal Witness Witness(string id, Article article, PublicText text) =>
        new(id, text.Text, article.TitleSpan, text.Visible) { Agency = Agency?.Name, Outlet = Outlet.Slug == SourceNames.UnnamedSlug ? null : Outlet.Name, Published = Published?.Edtf, Article = $"{Outlet.Slug}/{Slug}", Version = Number };
}

public sealed record OutletName(string Slug, string Name);

public sealed record AgencyName(string Slug, string Name);
