using Timeline.Core.Claims;
using Timeline.Core.Claims.Values;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Quantities;

namespace Timeline.Tests.Claims;

public sealed class EqualValuesTests
{
    [Theory]
    [InlineData(40)]
    [InlineData(5000)]
    public void Values_are_as_equal_as_without_their_numbers_however_many_there_are(int count)
    {
        ClaimValue[] all = [.. Enumerable.Range(0, count).Select(number => new ClaimValue("a", new TextSpan(number, number + 1), $"{number}", number, QuantityRange.Exactly(number))), new("b", new TextSpan(0, 5), "seven", 7, QuantityRange.Exactly(7))];
        var values = new EqualValues();
        int[] numbers = [.. all.Select(values.NumberOf)];
        values.Close();

        foreach (var other in new[] { 0, 7, count }) Assert.Equal([.. all.Select(value => ClaimComparison.AreEqual(value, all[other]))], numbers.Select(number => values.AreEqual(number, numbers[other])));
    }
}
