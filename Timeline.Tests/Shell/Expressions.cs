using Microsoft.Playwright;

namespace Timeline.Tests.Shell;

/// <summary>Waits for an expression to be true of a page, drawn anew each time.</summary>
static class Expressions
{
    const int Patience = 30_000;

    /// <param name="expression">In JavaScript, of what <paramref name="argument"/> is in it as <c>given</c>.</param>
    /// <remarks>The pages forbid text to be run as script, so that Playwright's own way of asking over and over stops at the second time.</remarks>
    /// <exception cref="PlaywrightException">It stays false, or another page takes the place of this one.</exception>
    public static Task ComesTrueAsync(this IPage page, string expression, object? argument = null) => page.EvaluateAsync(
        $$"""
        given => new Promise((done, fail) => {
            const from = performance.now();
            const look = () => ({{expression}}) ? done() : performance.now() - from > {{Patience}} ? fail(new Error("It stayed false")) : requestAnimationFrame(look);
            look();
        })
        """, argument);
}
