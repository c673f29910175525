using System.Globalization;
using Microsoft.AspNetCore.Localization;

namespace Timeline.Web.Shell;

/// <summary>The language and culture of a page come from its address alone (<c>lang=</c>): by header or cookie, a cache would mix them.</summary>
static class Language
{
    public const string Default = "en";

    /// <summary>The languages that the interface is translated into.</summary>
    public static readonly IReadOnlyList<string> Available = [Default];

    public static void UseLanguageOfTheAddress(this WebApplication app)
    {
        var options = new RequestLocalizationOptions { RequestCultureProviders = [new QueryStringRequestCultureProvider { QueryStringKey = "lang", UIQueryStringKey = "lang" }] };
        options.SetDefaultCulture(Default).AddSupportedCultures([.. Available]).AddSupportedUICultures([.. Available]);
        app.UseRequestLocalization(options);
    }

    /// <summary><c>ltr</c> or <c>rtl</c>, for the root of the page.</summary>
    public static string Direction => CultureInfo.CurrentUICulture.TextInfo.IsRightToLeft ? "rtl" : "ltr";

    /// <summary>The address, in the language of the page it stands on.</summary>
    public static string Keep(string address) =>
        CultureInfo.CurrentUICulture.Name == Default ? address : $"{address}{(address.Contains('?') ? '&' : '?')}lang={CultureInfo.CurrentUICulture.Name}";
}
