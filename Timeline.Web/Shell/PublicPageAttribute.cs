using Microsoft.AspNetCore.Authorization;

namespace Timeline.Web.Shell;

/// <summary>Marks a page that anyone may read, that holds no form token and no server island, and that is cached.</summary>
/// <param name="queryKeys">The query keys the page answers to, beside <c>lang</c>; all others are ignored, in the page and in the cache.</param>
[AttributeUsage(AttributeTargets.Class)]
public class PublicPageAttribute(params string[] queryKeys) : Attribute, IAllowAnonymous
{
    public IReadOnlyList<string> QueryKeys { get; } = [.. queryKeys, "lang"];
}
