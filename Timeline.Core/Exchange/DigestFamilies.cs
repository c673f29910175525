using Timeline.Core.Comparison;
using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Exchange;

/// <summary>Digests of articles that carry one wire story, as their shared wording shows.</summary>
/// <param name="Name">The hash of its origin.</param>
sealed record DigestFamily(string Name, IReadOnlyList<DigestEntry> Members);

static class DigestFamilies
{
    public static IEnumerable<DigestFamily> Of(IReadOnlyList<DigestEntry> digests)
    {
        var byId = digests.ToDictionary(digest => digest.Slug);
        var lexicon = new TokenLexicon();
        var readings = digests.Select(digest => WitnessReading.Read(Witness(digest), [], lexicon)).ToList();
        return WireFamilies.Of(readings).Select(family => new DigestFamily(byId[family.Origin ?? family.Members[0]].Text.Hash, [.. family.Members.Select(member => byId[member])]));
    }

    // Two outlets may report in one text: its hash would be the name of both.
    static Witness Witness(DigestEntry digest) => new(digest.Slug, digest.Text, digest.Headline, digest.Body) { Published = digest.Published.Edtf };
}
