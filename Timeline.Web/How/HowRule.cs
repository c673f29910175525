using System.Globalization;

namespace Timeline.Web.How;

/// <summary>The sentence that goes with a value of the engine: for each kind of value, one a value.</summary>
static class HowRule
{
    /// <param name="kind">The beginning of its name in the resource: <c>Status</c>, <c>Class</c>, <c>Nearness</c>, <c>Reason</c>, <c>Speech</c>, <c>CorrectionRule</c>.</param>
    /// <exception cref="ArgumentException">A value of the engine has no sentence yet.</exception>
    public static string Of(string kind, Enum value) =>
        HowWords.ResourceManager.GetString($"{kind}_{value}", CultureInfo.CurrentUICulture) ?? throw new ArgumentException($"HowWords says nothing of {kind} {value}.", nameof(value));
}
