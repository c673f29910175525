using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Timeline.Tests.Shell;

/// <summary>Someone with a cookie jar who fills in forms as a browser without script does.</summary>
sealed class Visitor(HttpClient client)
{
    public Task<HttpResponseMessage> GetAsync(string address) => client.GetAsync(address);

    public Task<HttpResponseMessage> PostAsync(string address) => client.PostAsync(address, null);

    /// <summary>Opens the page, fills the fields of its form by name and sends it.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(string address, string form, params (string Name, string Value)[] fields)
    {
        var page = new HtmlParser().ParseDocument(await client.GetStringAsync(address));
        var found = page.Forms.Single(one => one.QuerySelector($"input[name=_handler][value='{form}']") is not null);
        var hidden = found.QuerySelectorAll("input[type=hidden]").Cast<IHtmlInputElement>().Select(input => KeyValuePair.Create(input.Name!, input.Value));
        return await client.PostAsync(address, new FormUrlEncodedContent(hidden.Concat(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)))));
    }
}
