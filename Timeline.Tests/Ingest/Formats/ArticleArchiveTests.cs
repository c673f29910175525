using System.Text;
using Timeline.Core.Texts;
using Timeline.Web.Ingest.Formats;

namespace Timeline.Tests.Ingest.Formats;

public class ArticleArchiveTests
{
    static readonly byte[] Words = Encoding.UTF8.GetBytes("A barn burned.");

    [Fact]
    public void Files_come_by_name_without_folders_and_hidden_ones() =>
        Assert.Equal(["a.zip/a/1.txt", "a.zip/b.txt"], Read(Zips.Of(("b.txt", Words), ("a/", []), ("a/1.txt", Words), ("__MACOSX/b.txt", Words), ("a/.DS_Store", Words))).Select(file => file.Name));

    [Fact]
    public void A_damaged_file_is_refused_alone()
    {
        // Packed words that no longer unpack, or unpack to others than were packed.
        var packed = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 400).Select(number => $"Barn {number * 7919 % 1009} burned. ")));
        var files = Read(Zips.WithFirstHarmed(Zips.Of(("a.txt", packed), ("b.txt", Words)))).ToList();
        Assert.Null(files[0].Bytes);
        Assert.Contains("damaged", files[0].Problem);
        Assert.Equal(Words, files[1].Bytes);
    }

    [Fact]
    public void A_locked_file_is_refused_with_what_to_do() => Assert.Contains("unpack it first", Assert.Single(Read(Zips.Locked(Zips.Of(("a.txt", Words))))).Problem);

    [Fact]
    public void A_bomb_is_read_no_further_than_an_article_may_be_long()
    {
        var files = Read(Zips.Of(("bomb.txt", new byte[TextDecoder.MostBytes + 1]), ("b.txt", Words))).ToList();
        Assert.Null(files.Single(file => file.Name == "a.zip/bomb.txt").Bytes);
        Assert.Equal(Words, files.Single(file => file.Name == "a.zip/b.txt").Bytes);
    }

    [Fact]
    public void What_is_no_archive_or_half_of_one_is_refused_in_a_line()
    {
        var whole = Zips.Of(("a.txt", Words));
        Assert.Contains("cannot be opened", Assert.Single(Read(whole[..(whole.Length / 2)])).Problem);
        Assert.Contains("no file", Assert.Single(Read(Zips.Of())).Problem);
    }

    [Fact]
    public void A_name_that_leads_elsewhere_is_only_shown() =>
        Assert.Equal(["a.zip/../../etc/passwd", "a.zip/C:/b.txt"], Read(Zips.Of(("../../etc/passwd", Words), ("C:\\b\u0007.txt", Words))).Select(file => file.Name));

    static IEnumerable<ArchivedFile> Read(byte[] archive) => ArticleArchive.Read("a.zip", new MemoryStream(archive));
}
