using System.Collections.Frozen;

namespace Timeline.Core.Texts.Tokens;

/// <summary>English words that join others; in folded form.</summary>
static class TokenFunctionWords
{
    static readonly FrozenSet<string> Words = (
        "a an the this that these those some any each every no " +
        "i you he she it we they me him her us them my your his its our their mine yours hers ours theirs itself himself herself themselves who whom whose which what " +
        "am is are was were be been being do does did done doing have has had having will would shall should can could may might must " +
        "of in on at by for from to with without into onto upon about against between among through during before after above below over under off out up down near since until till within across along around behind beside besides toward towards via per as than " +
        "and or but nor so yet if because while although though unless whether when where why how then there here also too very just not only own same such both either neither more most other another again once ever " +
        "aren't can't cannot couldn't didn't doesn't don't hadn't hasn't haven't he'd he'll he's i'd i'll i'm i've isn't it'll it's let's she'd she'll she's shouldn't that's there's they'd they'll they're they've wasn't we'd we'll we're we've weren't what's won't wouldn't you'd you'll you're you've " +
        "s t re ve ll d m").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string folded) => Words.Contains(folded);
}
