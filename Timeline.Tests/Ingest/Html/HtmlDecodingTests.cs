using System.Text;
using Timeline.Core.Ingest;
using Timeline.Core.Ingest.Html;
using Timeline.Core.Texts;

namespace Timeline.Tests.Ingest.Html;

public class HtmlDecodingTests
{
    const string Words = "<html><body><p>Le café de Besançon où l’été s’achève était déjà fermé à midi, a déclaré la mairie de la ville.</p></body></html>";

    [Theory]
    [InlineData("<meta charset=iso-8859-1>", "a page in UTF-8 that says otherwise")]
    [InlineData("<meta charset=utf-8>", "a page that says so")]
    [InlineData("", "a page that says nothing")]
    public void Valid_utf8_is_utf8_whatever_is_declared(string declared, string why)
    {
        var draft = Pages.Of(Words.Replace("<body>", declared + "<body>"));
        Assert.True(draft.Source.Text.Contains("Besançon où l’été"), why);
        Assert.DoesNotContain(draft.Warnings, warning => warning.Contains("charset"));
    }

    [Fact]
    public void The_declared_charset_is_read()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes("<meta http-equiv=Content-Type content='text/html; charset=windows-1251'><p>Вода стояла на площади до самого вечера, сказал мэр города.</p>");
        Assert.Contains("Вода стояла", Pages.Of(bytes).Source.Text);
    }

    [Fact]
    public void The_charset_of_the_server_stands_before_that_of_the_page()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes("<meta charset=iso-8859-1><p>Вода стояла на площади до самого вечера, сказал мэр города.</p>");
        Assert.Contains("Вода стояла", Pages.Of(bytes, charset: "windows-1251").Source.Text);
    }

    [Fact]
    public void Without_a_declaration_the_language_guesses_and_says_so()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1250)!.GetBytes("<html lang=pl><meta charset=utf-8><p>Woda stała na rynku aż do wieczora, powiedział burmistrz, i nikt nie wie, skąd się wzięła.</p></html>");
        var draft = Pages.Of(bytes);
        Assert.Contains("stała na rynku aż do wieczora, powiedział", draft.Source.Text);
        Assert.Contains("windows-1250", draft.Warnings[0]);
    }

    // The parser gets a page in pieces of so many bytes that a sign of four may stand across two of them.
    [Theory, InlineData(""), InlineData("a"), InlineData("ab"), InlineData("abc")]
    public void No_sign_is_lost_where_a_page_is_given_to_the_parser_in_pieces(string before)
    {
        var told = before + string.Concat(Enumerable.Repeat("\U0001F30A", 1_000));
        Assert.Equal(told, Pages.Of($"<p>{told}</p>").Source.Text);
    }

    [Fact]
    public void A_picture_is_refused_in_one_line()
    {
        var refused = Assert.IsType<ArticleReading.Refused>(HtmlReader.Read("a.html", [0x89, 0x50, 0x4E, 0x47, 1, 2]));
        Assert.DoesNotContain('\n', refused.Why);
        Assert.IsType<ArticleReading.Refused>(HtmlReader.Read("a.html", new byte[TextDecoder.MostBytes + 1]));
    }

    [Fact]
    public void The_text_is_in_normal_form_with_white_space_folded()
    {
        var draft = Pages.Of("<p>The  cafe\u0301\n of<b> e</b>\u0301migre\u0301s, soft\u00adly lit, holds 250\u00a0000 books&nbsp;and more.<br>It shuts\tat ten.</p><pre>a\n  b</pre>");
        Assert.True(draft.Source.Text.IsNormalized());
        Assert.StartsWith("The café of e \u0301migrés, softly lit, holds 250\u00a0000 books and more.\nIt shuts at ten.\n\na\nb", draft.Source.Text);
    }
}
