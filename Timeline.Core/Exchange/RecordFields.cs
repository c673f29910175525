using System.Text.RegularExpressions;
using Timeline.Core.Dates;

namespace Timeline.Core.Exchange;

/// <summary>Takes the fields of one record, each by its name, and tells what is missing, wrong or left over.</summary>
/// <remarks>After a problem it answers something harmless and goes on, so that all that is wrong is told at once; the answers count only if nothing was told.</remarks>
sealed partial class RecordFields(FileRecord record, List<FileProblem> problems)
{
    readonly HashSet<string> taken = [];

    public int Line => record.Line;

    public string Text(string name)
    {
        if (Optional(name) is { } text) return text;
        Tell(Line, ExchangeWords.Missing, name);
        return "";
    }

    public string? Optional(string name)
    {
        var all = All(name);
        if (all.Count > 1) Tell(all[1].Line, ExchangeWords.Twice, name, all[0].Line);
        return all is [{ Value.Length: > 0 } first, ..] ? first.Value : null;
    }

    /// <summary>The values between commas.</summary>
    public IReadOnlyList<string> List(string name) => Optional(name)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>Every field of that name, in order.</summary>
    public IReadOnlyList<FileField> All(string name)
    {
        taken.Add(name);
        return [.. record.Fields.Where(field => field.Name == name)];
    }

    /// <summary>The name of this record in addresses and in other records.</summary>
    public string Slug(string name)
    {
        var slug = Text(name);
        if (slug.Length > 0 && !SlugShape().IsMatch(slug)) Tell(LineOf(name), ExchangeWords.NoSlug, slug);
        return slug;
    }

    public EdtfDate Date(string name) => Date(LineOf(name), Text(name));

    public EdtfDate Date(int line, string edtf)
    {
        var reading = EdtfDate.Read(edtf);
        if (reading.IsDate) return reading.Date;
        if (edtf.Length > 0) Tell(line, ExchangeWords.NoDate, edtf, reading.Refusal.Reason);
        return EdtfDate.Year(1);
    }

    public T OneOf<T>(string name) where T : struct, Enum
    {
        var text = Text(name);
        if (Enum.GetNames<T>().FirstOrDefault(one => string.Equals(one, text, StringComparison.OrdinalIgnoreCase)) is { } found) return Enum.Parse<T>(found);
        if (text.Length > 0) Tell(LineOf(name), ExchangeWords.NoneOf, text, string.Join(", ", Enum.GetNames<T>().Select(one => one.ToLowerInvariant())));
        return default;
    }

    /// <summary>A slug that stands in <paramref name="file"/>, or null where the field does not stand here.</summary>
    public string? OptionalKnown(string name, IReadOnlySet<string> known, string file)
    {
        var slug = Optional(name);
        if (slug is not null) CheckKnown(LineOf(name), slug, known, file);
        return slug;
    }

    /// <inheritdoc cref="OptionalKnown"/>
    public string Known(string name, IReadOnlySet<string> known, string file)
    {
        var slug = Text(name);
        if (slug.Length > 0) CheckKnown(LineOf(name), slug, known, file);
        return slug;
    }

    public IReadOnlyList<string> KnownList(string name, IReadOnlySet<string> known, string file)
    {
        var slugs = List(name);
        foreach (var slug in slugs) CheckKnown(LineOf(name), slug, known, file);
        return slugs;
    }

    public void CheckKnown(int line, string slug, IReadOnlySet<string> known, string file)
    {
        if (!known.Contains(slug)) Tell(line, ExchangeWords.Unknown, slug, file, Nearest(slug, known));
    }

    /// <summary>Tells of fields that nobody took.</summary>
    public void Finish()
    {
        foreach (var field in record.Fields.Where(field => !taken.Contains(field.Name)))
            Tell(field.Line, ExchangeWords.UnknownField, field.Name, string.Join(", ", taken));
    }

    public void Tell(int line, string words, params object[] parts) => problems.Add(new FileProblem(record.File, line, string.Format(null, words, parts)));

    public int LineOf(string name) => record.Fields.FirstOrDefault(field => field.Name == name)?.Line ?? Line;

    /// <summary>The three that begin most like it.</summary>
    public static string Nearest(string slug, IReadOnlySet<string> known) =>
        known.Count == 0 ? "–" : string.Join(", ", known.OrderByDescending(one => one.Zip(slug).TakeWhile(pair => pair.First == pair.Second).Count()).ThenBy(one => one, StringComparer.Ordinal).Take(3));

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.NonBacktracking)]
    private static partial Regex SlugShape();
}
