using Timeline.Core.Comparison;
using Timeline.Core.Texts;

namespace Timeline.Core.Exchange;

/// <summary>Digests of articles that carry one wire story, as their shared wording shows.</summary>
/// <param name="Name">The hash of its origin.</param>
sealed record DigestFamily(string Name, IReadOnlyList<DigestEntry> Members);

static class DigestFamilies
{
    public static IEnumerable<DigestFamily> Of(IReadOnlyList<DigestEntry> digests)
    {
        var byId = digests.ToDictionary(digest => digest.Text.Hash);
        var lexicon = new TokenLexicon();
        var readings = digests.Select(digest => WitnessReading.Read(Witness(digest), [], lexicon)).ToList();
        return WireFamilies.Of(readings).Select(family => new DigestFamily(family.Origin, [.. family.Members.Select(member => byId[member])]));
    }

    static Witness Witness(DigestEntry digest) => new(digest.Text.Hash, digest.Text, digest.Headline, digest.Body) { Published = digest.Published.Edtf };
}
