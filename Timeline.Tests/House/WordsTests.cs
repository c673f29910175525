using System.Globalization;
using System.Resources;
using Timeline.Core;
using Timeline.Web;

namespace Timeline.Tests.House;

public sealed class WordsTests
{
    static readonly IReadOnlyList<Type> Classes =
        [.. new[] { typeof(KeptWords).Assembly, typeof(ShellWords).Assembly }.SelectMany(assembly => assembly.GetTypes()).Where(type => type.Name.EndsWith("Words", StringComparison.Ordinal) && type.GetProperty("ResourceManager", (System.Reflection.BindingFlags)56) is not null)];

    [Fact]
    public void Every_class_of_words_keeps_them()
    {
        Assert.NotEmpty(Classes);
        Assert.All(Classes, type => Assert.IsType<KeptWords>(type.GetProperty("ResourceManager", (System.Reflection.BindingFlags)56)!.GetValue(null)));
    }

    [Fact]
    public void A_word_asked_for_again_is_the_same_and_a_word_that_is_not_there_is_null()
    {
        var (kept, framework) = (new KeptWords("Timeline.Web.ShellWords", typeof(ShellWords).Assembly), new ResourceManager("Timeline.Web.ShellWords", typeof(ShellWords).Assembly));
        Assert.Equal(framework.GetString(nameof(ShellWords.Product), CultureInfo.InvariantCulture), kept.GetString(nameof(ShellWords.Product)));
        Assert.Same(kept.GetString(nameof(ShellWords.Product)), kept.GetString(nameof(ShellWords.Product)));
        Assert.Null(kept.GetString("NoSuchWord"));
        Assert.Null(kept.GetString("NoSuchWord"));
    }
}
