using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Timeline.Web.Shell;

/// <summary>Tells a form that is sent once more, by a double click, a reload or a retry after a lost answer, from another one.</summary>
static class SentForm
{
    /// <summary>The hidden field of a form that was drawn anew.</summary>
    public const string Field = "Form-Key";

    const string Token = "__RequestVerificationToken";

    static readonly object Item = new();

    /// <summary>The key of one drawing of a form.</summary>
    public static string NewKey() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    /// <summary>Names the next write of this request: the same for the same write when the same form is sent again. Null where no form with a key was sent.</summary>
    /// <remarks>
    /// What was typed is part of it. A browser that goes back shows the form that was sent, key and all, and may send other words with it: those are another write.
    /// A form may write several times, always in one order, so that each has its number.
    /// </remarks>
    public static string? KeyOfNextWrite(HttpContext http)
    {
        if (!http.Request.HasFormContentType || http.Request.Form[Field].ToString() is not { Length: > 0 } key) return null;
        var sent = http.Items[Item] as Sent ?? new Sent(Digest(http.Request, key));
        http.Items[Item] = sent;
        return string.Create(CultureInfo.InvariantCulture, $"{sent.Digest}/{++sent.Writes}");
    }

    static string Digest(HttpRequest request, string key)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(key);
        Add(request.Path + request.QueryString);
        foreach (var field in request.Form.Where(field => field.Key is not (Token or Field)).OrderBy(field => field.Key, StringComparer.Ordinal))
        {
            Add(field.Key);
            foreach (var value in field.Value) Add(value ?? "");
        }
        foreach (var file in request.Form.Files) Add(string.Create(CultureInfo.InvariantCulture, $"{file.Name} {file.FileName} {file.Length}"));
        return Convert.ToHexStringLower(hash.GetHashAndReset());

        void Add(string part)
        {
            // Its length before each part: two fields are never taken for one.
            hash.AppendData(BitConverter.GetBytes(part.Length));
            hash.AppendData(Encoding.UTF8.GetBytes(part));
        }
    }

    sealed class Sent(string digest)
    {
        public string Digest => digest;

        public int Writes { get; set; }
    }
}
