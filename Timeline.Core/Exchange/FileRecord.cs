namespace Timeline.Core.Exchange;

/// <summary>What is wrong in a file, with where it stands and what to write instead.</summary>
/// <param name="Line">From 1; 0 where the file as a whole is meant.</param>
public sealed record FileProblem(string File, int Line, string Reason)
{
    public override string ToString() => Line == 0 ? $"{File}: {Reason}" : $"{File}:{Line}: {Reason}";
}

/// <summary>One line <c>Name: value</c>.</summary>
/// <param name="Line">From 1.</param>
public sealed record FileField(int Line, string Name, string Value);

/// <summary>Fields that stand together, up to an empty line.</summary>
/// <remarks>The lines are those of GNU recutils: <c>Name: value</c>, an empty line between records, <c>#</c> before a remark. A name may stand more than once.</remarks>
public sealed record FileRecord(string File, IReadOnlyList<FileField> Fields)
{
    public int Line => Fields[0].Line;

    /// <summary>The name of its first field, which says what the record is of.</summary>
    public string Kind => Fields[0].Name;

    /// <summary>The records of a file; a line that is no field is told and left out.</summary>
    internal static IReadOnlyList<FileRecord> Read(string file, IReadOnlyList<FileLine> lines, List<FileProblem> problems)
    {
        var records = new List<FileRecord>();
        var fields = new List<FileField>();
        foreach (var line in lines)
        {
            if (line.Text.StartsWith('#')) continue;
            if (line.Text.Length == 0)
            {
                Close();
                continue;
            }
            var colon = line.Text.IndexOf(':');
            if (colon <= 0) problems.Add(new FileProblem(file, line.Number, string.Format(null, ExchangeWords.NoField, line.Text)));
            else fields.Add(new FileField(line.Number, line.Text[..colon].TrimEnd(), line.Text[(colon + 1)..].TrimStart()));
        }
        Close();
        return records;

        void Close()
        {
            if (fields.Count > 0) records.Add(new FileRecord(file, fields));
            fields = [];
        }
    }
}

/// <summary>A line of a file without white space at its ends.</summary>
/// <param name="Number">From 1.</param>
readonly record struct FileLine(int Number, string Text)
{
    /// <summary>The lines of a text in normal form C, whatever ends them.</summary>
    public static IReadOnlyList<FileLine> Of(string text) =>
        [.. Texts.SourceText.From(text.TrimStart('\uFEFF')).Text.Split('\n').Select((line, index) => new FileLine(index + 1, line.Trim()))];
}
