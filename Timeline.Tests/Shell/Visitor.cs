using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Timeline.Tests.Shell;

/// <summary>Someone with a cookie jar who fills in forms as a browser without script does.</summary>
sealed class Visitor(HttpClient client)
{
    public Task<HttpResponseMessage> GetAsync(string address) => client.GetAsync(address);

    /// <summary>Opens the page now and answers what sends its form later, as it was: in between, somebody else may write.</summary>
    public async Task<Func<(string Name, string Value)[], Task<HttpResponseMessage>>> OpenFormAsync(string address, string form)
    {
        var page = new HtmlParser().ParseDocument(await client.GetStringAsync(address));
        var found = page.Forms.Single(one => one.QuerySelector($"input[name=_handler][value='{form}']") is not null);
        var hidden = found.QuerySelectorAll("input[type=hidden][name]").Cast<IHtmlInputElement>().Select(input => KeyValuePair.Create(input.Name!, input.Value)).ToList();
        return fields => client.PostAsync(address, new FormUrlEncodedContent(hidden.Concat(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)))));
    }

    public Task<HttpResponseMessage> PostAsync(string address) => client.PostAsync(address, null);

    /// <summary>Opens the page, fills the fields of its form by name and sends it.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(string address, string form, params (string Name, string Value)[] fields)
    {
        var all = (await HiddenAsync(address, form)).Concat(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await client.PostAsync(address, new FormUrlEncodedContent(all));
    }

    /// <summary>The same with files, which a form sends in parts.</summary>
    public async Task<HttpResponseMessage> UploadAsync(string address, string form, IEnumerable<(string Name, string Value)> fields, string input, IEnumerable<(string Name, byte[] Content)> files)
    {
        using var parts = new MultipartFormDataContent();
        foreach (var (name, value) in await HiddenAsync(address, form)) parts.Add(new StringContent(value), name);
        foreach (var (name, value) in fields) parts.Add(new StringContent(value), name);
        foreach (var (name, content) in files)
        {
            var file = new ByteArrayContent(content);
            // Quoted as browsers do it: the framework's own ways refuse or encode a hostile name.
            file.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"{input}\"; filename=\"{name}\"");
            parts.Add(file);
        }
        return await client.PostAsync(address, parts);
    }

    async Task<IEnumerable<KeyValuePair<string, string>>> HiddenAsync(string address, string form)
    {
        var page = new HtmlParser().ParseDocument(await client.GetStringAsync(address));
        var found = page.Forms.Single(one => one.QuerySelector($"input[name=_handler][value='{form}']") is not null);
        return found.QuerySelectorAll("input[type=hidden]").Cast<IHtmlInputElement>().Select(input => KeyValuePair.Create(input.Name!, input.Value));
    }
}
