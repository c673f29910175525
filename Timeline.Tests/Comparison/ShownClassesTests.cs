using Timeline.Core.Comparison;
using Timeline.Web.Comparison;

namespace Timeline.Tests.Comparison;

public class ShownClassesTests
{
    [Fact]
    public void All_but_wording_are_shown_at_first() => Assert.Equal("fnsahxo", ShownClasses.AtFirst.Letters);

    [Theory]
    [InlineData("w", "w"), InlineData("of", "fo"), InlineData("ff", "f"), InlineData("-", "")]
    public void The_address_names_them_by_letter(string address, string letters) => Assert.Equal(letters, ShownClasses.Read(address)!.Letters);

    [Theory]
    [InlineData("z"), InlineData("f,n"), InlineData("F")]
    public void A_letter_of_no_class_is_refused(string address) => Assert.Null(ShownClasses.Read(address));

    [Fact]
    public void Switching_one_over_and_back_leads_to_the_bare_address()
    {
        var without = ShownClasses.AtFirst.With(DifferenceClass.Name);

        Assert.Equal("fsahxo", without);
        Assert.Null(ShownClasses.Read(without!)!.With(DifferenceClass.Name));
    }

    [Fact]
    public void None_at_all_has_a_sign() => Assert.Equal("-", ShownClasses.Read("w")!.With(DifferenceClass.Wording));
}
