using System.Collections.Frozen;

namespace Timeline.Core.Texts.Sentences;

/// <summary>Full stops that need not end a sentence: the words they stand after, in English news.</summary>
static class SentenceAbbreviations
{
    /// <summary>Always followed by a name or a number.</summary>
    static readonly Words BeforeName = Table(
        "mr mrs ms mx dr prof gen col lt sgt capt maj cpl pvt cmdr cdr adm brig sen rep gov pres rev fr hon msgr supt insp det messrs mme mlle st mt ft vs v " +
        "amb atty dir spc pfc ens gens cols lts sens reps govs profs drs");

    /// <summary>Part of what follows when that is a number.</summary>
    static readonly Words BeforeNumber = Table(
        "no nos p pp vol fig figs art arts sec secs ch chap n° nº c ca approx jan feb mar apr jun jul aug sep sept oct nov dec para op r rs tel ext lat long eq flt rte hwy");

    /// <summary>Short for a word that may also end a sentence.</summary>
    static readonly Words Either = Table(
        "co inc corp ltd plc jr sr bros esq al ave blvd rd dept univ assn est gmbh llc cos mfg intl natl med govt " +
        "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo " +
        "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun e.g i.e cf f.e viz incl ed eds trans ph.d st");

    /// <summary>Follow a clock time and belong to it.</summary>
    static readonly Words AfterClock = Table(
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december " +
        "est edt cst cdt mst mdt pst pdt et ct pt gmt utc bst cet cest eet ist jst aest eastern central pacific mountain greenwich");

    /// <summary>Begin sentences, and hardly ever follow an abbreviation inside one.</summary>
    static readonly Words Starters = Table(
        "the a an it its it's he she they we you i i'm i've his her their our my your this that these those there here in on at by for from with without of to as if when while " +
        "where who whom whose which what why how and but or nor so yet after before since during under over about although though because until unless both all some many most " +
        "several few no not one two three another other each every is are was were did does do has have had can could will would should may might must let born also however " +
        "then now later earlier meanwhile still such according among between despite more");

    /// <summary>Whether a full stop between the two ends a sentence.</summary>
    /// <param name="word">What stands before it without a space, for instance <c>U.S</c>.</param>
    /// <param name="previous">The word before that, or nothing.</param>
    public static bool EndsSentence(ReadOnlySpan<char> word, ReadOnlySpan<char> previous, NextWord next)
    {
        if (word.IsEmpty) return true;
        var number = next.Kind == NextKind.Digit;
        // "St." is a saint; "st." a street.
        if (BeforeName.Contains(word) && word is not "st" || number && BeforeNumber.Contains(word)) return false;
        if (word.Length == 1 && char.IsLetter(word[0])) return EndsAfterLetter(word[0], previous, next);
        // "By 8 p.m. 94 people had been held": news hardly ever begins a sentence with digits.
        if (word.Equals("a.m", StringComparison.OrdinalIgnoreCase) || word.Equals("p.m", StringComparison.OrdinalIgnoreCase)) return !(number || AfterClock.Contains(next.Word));
        if (word.Contains('.') && !word.ContainsAny("0123456789/@") || Either.Contains(word)) return StartsSentences(next.Word);
        return true;
    }

    public static bool Known(ReadOnlySpan<char> word) => BeforeName.Contains(word) || BeforeNumber.Contains(word) || Either.Contains(word) || word.Contains('.');

    public static bool StartsSentences(ReadOnlySpan<char> word) => Starters.Contains(word);

    // "Albert I. Jones" has an initial; "you and I. Did", "vitamin C. The" have a word, and "at St Olaf's. Police" the end of one.
    static bool EndsAfterLetter(char letter, ReadOnlySpan<char> previous, NextWord next) =>
        letter == 's' || previous is [var first, ..] && char.IsLower(first) && (letter == 'I' || StartsSentences(next.Word));

    static Words Table(string words) => new(words);

    /// <summary>A set of words, asked without regard to case.</summary>
    sealed class Words(string words)
    {
        readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> set =
            words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

        public bool Contains(ReadOnlySpan<char> word) => set.Contains(word);
    }
}
