using System.Globalization;

namespace Timeline.Core.Dates.Running;

/// <summary>A date that was read, and the number of the token behind it.</summary>
readonly record struct ReadDate(SaidDate Date, int Next);

/// <summary>The tokens of a text, with what readers of dates ask of them; a token outside is a sign of no length.</summary>
sealed class DateText
{
    // The tokens of a text take ten times its memory; no date goes on for so long.
    const int PieceLength = 1_000_000;

    static readonly DateTextToken[] None = [new(0, 0, false, DateTextTokenKind.Sign)];

    readonly string text;
    readonly DateTextToken[] tokens;

    DateText(string text, int start, int end) => (this.text, tokens) = (text, DateTextTokens.Of(text, start, end));

    /// <summary>A text as a whole, or where it is very long one piece after another, cut between lines, else between words.</summary>
    public static IEnumerable<DateText> PiecesOf(string text)
    {
        for (int start = 0, end; start < text.Length; start = end)
        {
            end = Math.Min(text.Length, start + PieceLength);
            if (end < text.Length) end = (Last('\n') ?? Last(' ') ?? end - 1) + 1;
            yield return new DateText(text, start, end);

            int? Last(char sign) => text.LastIndexOf(sign, end - 1, end - start) is var at and >= 0 ? at : null;
        }
    }

    public string Text => text;

    public int Count => tokens.Length;

    public ref readonly DateTextToken this[int at] => ref (uint)at < (uint)tokens.Length ? ref tokens[at] : ref None[0];

    public bool Is(int at, DateWordKind kind) => this[at].Is(kind);

    public int? Number(int at, DateWordKind kind) => this[at].Number(kind);

    public bool IsWord(int at, string word) => this[at] is { Kind: DateTextTokenKind.Word } token && text.AsSpan(token.Start, token.Length).Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool IsSign(int at, char sign) => this[at] is { Kind: DateTextTokenKind.Sign, Length: 1 } token && text[token.Start] == sign;

    public bool IsDash(int at) => this[at] is { Kind: DateTextTokenKind.Sign, Length: 1 } token && text[token.Start] is '-' or '–' or '—' or '‐' or '‑' or '−';

    public bool IsGlued(int at) => this[at].IsGlued;

    public bool IsUpper(int at) => this[at] is { Length: > 0 } token && char.IsUpper(text[token.Start]);

    /// <summary>The digits at a token as a number; null for none, or for more than four.</summary>
    public int? Digits(int at) => this[at] is { Kind: DateTextTokenKind.Number, Length: <= 4 } token ? int.Parse(text.AsSpan(token.Start, token.Length), CultureInfo.InvariantCulture) : null;

    public int Length(int at) => this[at].Length;

    public ReadOnlySpan<char> Word(int at) => text.AsSpan(this[at].Start, this[at].Length);

    /// <summary>Behind a full stop that belongs to the abbreviation before it.</summary>
    public int PastStop(int at) => IsSign(at, '.') && IsGlued(at) ? at + 1 : at;

    /// <summary>Behind a comma.</summary>
    public int PastComma(int at) => IsSign(at, ',') ? at + 1 : at;

    /// <summary>Behind one of these words.</summary>
    public int Past(int at, string word) => IsWord(at, word) ? at + 1 : at;

    /// <summary>Where the tokens before this one end.</summary>
    public int EndBefore(int at) => this[at - 1].End;
}
