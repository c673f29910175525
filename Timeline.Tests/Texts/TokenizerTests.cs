using FsCheck;
using FsCheck.Fluent;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Tokens;

namespace Timeline.Tests.Texts;

public class TokenizerTests
{
    [Theory]
    [InlineData("The U.S. sent 1,250 men.", "The|U.S.|sent|1,250|men|.")]
    [InlineData("It cost $3.5bn (10%), they said.", "It|cost|$3.5bn|(|10%|)|,|they|said|.")]
    [InlineData("At 5.10am or 5:10, the MV-22's crew", "At|5.10am|or|5:10|,|the|MV-22's|crew")]
    [InlineData("“Don’t,” al-Rashid’s aide said...", "“|Don’t|,|”|al-Rashid’s|aide|said|...")]
    [InlineData("on 4/5/2016, 24-26 March", "on|4/5/2016|,|24-26|March")]
    [InlineData("250\u00a0000 people", "250\u00a0000|people")]
    public void Words_keep_their_marks_and_numbers_are_whole(string text, string tokens) => Assert.Equal(tokens, string.Join('|', Read(text).Select(token => token.Term.Surface)));

    [Fact]
    public void What_was_recognised_before_is_one_token()
    {
        var text = SourceText.From("A quarter of a million fled Saint Anne's.");
        var tokens = new List<Token>();
        TokenAtom[] atoms = [new(new TextSpan(0, 22), TokenKind.Figure, "250000"), new(new TextSpan(28, 38), TokenKind.Name, "place:anne")];
        Tokenizer.Read(text, new TextSpan(0, text.Text.Length), atoms, new TokenLexicon(), tokens);
        Assert.Equal(["A quarter of a million", "fled", "Saint Anne's", "."], tokens.Select(token => text[token.Span]));
        Assert.Equal([TokenKind.Figure, TokenKind.Word, TokenKind.Name, TokenKind.Punctuation], tokens.Select(token => token.Term.Kind));
    }

    [Theory]
    [InlineData("Café", "cafe")]
    [InlineData("U.S.", "us")]
    [InlineData("Anne’s", "anne")]
    [InlineData("post–war", "post-war")]
    [InlineData("Straße", "strasse")]
    public void Folding_keeps_what_does_not_depend_on_the_typist(string written, string folded) => Assert.Equal(folded, TokenFold.Fold(written));

    [Theory]
    [InlineData("seize seized seizing seizes")]
    [InlineData("stop stopped stops stopping")]
    [InlineData("city cities")]
    [InlineData("die died dies dying")]
    [InlineData("carry carried carries carrying")]
    [InlineData("organise organized organisation")]
    [InlineData("kill killed killing")]
    [InlineData("harbour harbor harbours")]
    [InlineData("destroy destroyed destroys")]
    public void Inflected_words_have_one_stem(string words) => Assert.Single(words.Split(' ').Select(Stemmer.Stem).Distinct());

    [Theory]
    [InlineData("kill", "killer")]
    [InlineData("force", "forest")]
    public void Other_words_keep_theirs(string one, string other) => Assert.NotEqual(Stemmer.Stem(one), Stemmer.Stem(other));

    [Fact]
    public void Every_character_is_in_one_token_or_is_white_space()
    {
        var pieces = Gen.Elements("word", "U.S.", "a.m", " ", "\n", "'", "’s", "-", "$", "1", "1,000", ".5", "%", "…", "--", "é", "\u0301", "\U0001F6A9", "“", "€", "٣");
        Prop.ForAll(Arb.From(pieces.ListOf().Select(list => string.Concat(list))), characters =>
        {
            var text = SourceText.From(characters);
            var at = 0;
            foreach (var token in Read(text.Text))
            {
                Assert.True(token.Span.Start >= at && !token.Span.IsEmpty);
                Assert.True(string.IsNullOrWhiteSpace(text.Text[at..token.Span.Start]));
                Assert.Equal(text[token.Span], token.Term.Surface);
                at = token.Span.End;
            }
            Assert.True(string.IsNullOrWhiteSpace(text.Text[at..]));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20160327, 31));
    }

    static List<Token> Read(string characters)
    {
        var text = SourceText.From(characters);
        var tokens = new List<Token>();
        Tokenizer.Read(text, new TextSpan(0, text.Text.Length), [], new TokenLexicon(), tokens);
        return tokens;
    }
}
