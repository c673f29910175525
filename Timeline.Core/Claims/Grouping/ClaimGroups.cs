using Timeline.Core.Claims.Facts;
using Timeline.Core.Claims.Reading;
using Timeline.Core.Claims.Values;
using Timeline.Core.Claims.Vocabulary;

namespace Timeline.Core.Claims.Grouping;

/// <summary>Puts statements about the same thing together.</summary>
static class ClaimGroups
{
    /// <summary>
    /// Groups in which every pair may be the same and no article contradicts itself: the likeliest pairs are joined first, so that of two figures in one article
    /// each finds its own in the other.
    /// </summary>
    /// <param name="figures">All of the articles: one that gives the other's number too counts something else with its own.</param>
    public static IEnumerable<IReadOnlyList<ClaimStatement>> Of(IEnumerable<ClaimStatement> statements, ArticleFigures figures) =>
        statements.GroupBy(statement => statement.Key.OfPeople(), (key, same) => (Key: key, All: same.ToArray())).Where(same => !OfficeReader.AreAlike(same.All)).OrderBy(same => same.Key.ToString(), StringComparer.Ordinal).SelectMany(same => Joined(same.All, figures)).Where(group => !OfficeReader.AreAlike(group));

    static IEnumerable<IReadOnlyList<ClaimStatement>> Joined(ClaimStatement[] all, ArticleFigures figures)
    {
        if (all.Length == 1) return [all];
        var soles = all.GroupBy(statement => statement.Witness.Id).Where(own => own.All(statement => ClaimComparison.AreEqual(statement.Value, own.First().Value))).Select(own => own.Key).ToHashSet();
        var stems = new StemOverlap(all);
        // Whom each fits, and whom all of its group fit.
        var fit = new NumberSet[all.Length];
        for (var number = 0; number < all.Length; number++) fit[number] = new NumberSet(all.Length);
        var pairs = new List<(double Likelihood, int First, int Second)>();
        for (var first = 0; first < all.Length; first++)
        {
            fit[first].Add(first);
            for (var second = first + 1; second < all.Length; second++)
            {
                var likeness = stems.Jaccard(first, second);
                if (!Fit(all[first], all[second], likeness)) continue;
                fit[first].Add(second);
                fit[second].Add(first);
                pairs.Add((Likelihood(all[first], all[second], likeness), first, second));
            }
        }
        // In the order of the numbers where as likely: a sort that keeps it.
        var groups = Enumerable.Range(0, all.Length).Select(number => (List<int>)[number]).ToArray();
        foreach (var (_, first, second) in pairs.OrderByDescending(pair => pair.Likelihood))
        {
            var (one, other) = (groups[first], groups[second]);
            if (one == other || !other.TrueForAll(fit[one[0]].Contains)) continue;
            fit[one[0]].IntersectWith(fit[other[0]]);
            one.AddRange(other);
            foreach (var number in other) groups[number] = one;
        }
        return groups.Distinct().Select(group => group.Select(number => all[number]).OrderBy(statement => statement.Witness.Id, StringComparer.Ordinal).ThenBy(statement => statement.Value.Span).ToArray());

        bool Fit(ClaimStatement one, ClaimStatement other, double likeness) => MayBeNamed(one, other) && (one.Witness.Id != other.Witness.Id || one.Key.Kind != ClaimKind.Figure || ClaimComparison.MayStandInOneArticle(one.Value, other.Value))
            && (!AreMany(one.Key) || AreSurelyOne(one, other) || soles.Contains(one.Witness.Id) && soles.Contains(other.Witness.Id)) && SameMatter.MayBe(one, other, likeness) && !figures.AreOfTwoThings(one, other);

        // Talks are held everywhere, and bombs go off in several places: an article that tells of two is set against those alone that surely mean the same.
        static bool AreMany(ClaimKey key) => key.Kind is ClaimKind.Place or ClaimKind.Holder || key.Kind == ClaimKind.Date && !ClaimVocabulary.IsOrigin(key.Predicate);

        static bool AreSurelyOne(ClaimStatement one, ClaimStatement other) => one.Key.Kind == ClaimKind.Date ? one.Owners.Overlaps(other.Owners) : ClaimComparison.AreEqual(one.Value, other.Value);

        bool MayBeNamed(ClaimStatement one, ClaimStatement other) => one.Key.Subject == other.Key.Subject || AreAll(one) && AreAll(other) && !IsWithoutCrew(one, other) && !IsWithoutCrew(other, one) || IsAnybody(one) && IsAnybody(other)
            || (one.Key.Subject == ClaimKey.People || other.Key.Subject == ClaimKey.People) && (ClaimComparison.AreEqual(one.Value, other.Value) || one.Value.Value == 0 || other.Value.Value == 0);

        // “183 passengers on board” and “189 people on board”, with the crew.
        bool IsWithoutCrew(ClaimStatement one, ClaimStatement other) => one.Key is { Predicate: "aboard", Subject: "passengers" } && other.Key.Subject == ClaimKey.People;

        // Whoever is brought to a hospital is a patient, and whoever has to leave a resident; a home is a household.
        static bool IsAnybody(ClaimStatement one) => one.Key is { Predicate: "taken to hospital" or "treated" or "in treatment", Subject: ClaimKey.People or "patients" } or { Predicate: "displaced", Subject: ClaimKey.People or "residents" } or { Predicate: "without power", Subject: "homes" or "households" or "customers" } or { Predicate: "kidnapped", Subject: ClaimKey.People or "hostages" } or { Predicate: "infected", Subject: ClaimKey.People } || one.Key is { Predicate: "", Subject: ClaimKey.Cases } && IsOfIllness(one);

        // “Ten tourists” may be some of “12 people”, but for an article that has no other number of them, as “ten skiers” are “12 hikers”; “ten Danish tourists” always may.
        bool AreAll(ClaimStatement one) => one is { Key: { Predicate: "killed" or "aboard" or "rescued" or "missing" or "stranded", Subject: var whom }, Nations.Count: 0 } && (whom == ClaimKey.People || ClaimVocabulary.IsPerson(whom) || ClaimVocabulary.IsAgent(whom) || !ClaimVocabulary.AreHuman(whom)) && soles.Contains(one.Witness.Id);
    }

    /// <summary>“281 cases of cholera”; courts have cases too.</summary>
    static bool IsOfIllness(ClaimStatement one) => one.Sentence.Words.Any(word => word.Lower is "infections" or "infected" or "virus" or "disease" or "outbreak" or "epidemic" or "pandemic" or "cholera" or "measles" or "ebola" or "fever" or "flu" or "influenza" or "malaria" or "polio" or "patients");

    static double Likelihood(ClaimStatement one, ClaimStatement other, double likeness) =>
        likeness + (ClaimComparison.AreEqual(one.Value, other.Value) ? 1 : ClaimComparison.Meets(one.Value, other.Value) ? 0.5 : 0);
}
