using System.Diagnostics.CodeAnalysis;

namespace Timeline.Core.Exchange;

/// <summary>A chronology in files, or everything that is wrong with them.</summary>
/// <param name="Problems">By file and line.</param>
public sealed record ChronologyFilesReading(ChronologyFiles? Files, IReadOnlyList<FileProblem> Problems)
{
    [MemberNotNullWhen(true, nameof(Files))]
    public bool IsWhole => Files is not null;
}

/// <summary>Reads the folder of a chronology: <c>chronology.txt</c> and its neighbours, and <c>articles/*.txt</c>; <c>demonstration/README.md</c> says how they are written.</summary>
public sealed class ReadChronologyFiles
{
    internal const string Chronology = "chronology.txt", Places = "places.txt", Actors = "actors.txt", Outlets = "outlets.txt", Events = "events.txt", Claims = "claims.txt";
    internal const string Articles = "articles";

    /// <summary>With which fields a record may begin.</summary>
    static readonly Dictionary<string, string[]> Kinds = new()
    {
        [Chronology] = ["Chronology"], [Places] = ["Place"], [Actors] = ["Actor"], [Outlets] = ["Outlet", "Agency"], [Events] = ["Event"], [Claims] = ["Claim"],
    };

    readonly List<FileProblem> problems = [];
    readonly IReadOnlyDictionary<string, string> files;
    readonly List<FileRecord> records;

    ReadChronologyFiles(IReadOnlyDictionary<string, string> files)
    {
        this.files = files;
        records = [.. Kinds.Keys.SelectMany(Records)];
    }

    /// <summary>Reads a folder; that it or a file is missing is a problem like others.</summary>
    public static ChronologyFilesReading From(string folder)
    {
        try
        {
            return From(Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories)
                .ToDictionary(path => Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return new ChronologyFilesReading(null, [new FileProblem(folder, 0, string.Format(null, ExchangeWords.Unreadable, unreadable.Message))]);
        }
    }

    /// <param name="files">Contents by path below the folder, with <c>/</c>.</param>
    public static ChronologyFilesReading From(IReadOnlyDictionary<string, string> files) => new ReadChronologyFiles(files).Read();

    // The claims come last: their words stand in the digests.
    ChronologyFilesReading Read()
    {
        var reader = new EntryReader(Named("Place"), Named("Actor"));
        var chronologies = All("Chronology", reader.Chronology, chronology => chronology.Slug);
        if (files.ContainsKey(Chronology) && chronologies.Count != 1) Tell(Chronology, 0, ExchangeWords.OneRecord, chronologies.Count);
        var places = All("Place", reader.Place, place => place.Slug);
        var actors = All("Actor", EntryReader.Actor, actor => actor.Slug);
        var outlets = All("Outlet", EntryReader.Outlet, outlet => outlet.Slug);
        var agencies = All("Agency", EntryReader.Agency, agency => agency.Slug);
        var events = All("Event", reader.Event, happening => happening.Slug);
        var digests = Digests();
        var claims = All("Claim", new ClaimReader(digests, Named("Event")).Read, claim => $"{claim.Event}: {claim.About}");
        return problems.Count == 0
            ? new ChronologyFilesReading(new ChronologyFiles(chronologies[0], places, actors, outlets, agencies, events, digests, claims), [])
            : new ChronologyFilesReading(null, [.. problems.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line)]);
    }

    IReadOnlyList<FileRecord> Records(string file)
    {
        if (!files.TryGetValue(file, out var content))
        {
            Tell(file, 0, ExchangeWords.NoFile);
            return [];
        }
        var read = FileRecord.Read(file, FileLine.Of(content), problems);
        foreach (var record in read.Where(record => !Kinds[file].Contains(record.Kind)))
            Tell(file, record.Line, ExchangeWords.UnknownRecord, record.Kind, string.Join(", ", Kinds[file]));
        return read;
    }

    /// <summary>The entries of one kind; no two may have one name.</summary>
    List<T> All<T>(string kind, Func<RecordFields, T> read, Func<T, string> name)
    {
        var entries = new List<T>();
        var first = new Dictionary<string, int>();
        foreach (var record in records.Where(record => record.Kind == kind))
        {
            var fields = new RecordFields(record, problems);
            var entry = read(fields);
            fields.Finish();
            if (!first.TryAdd(name(entry), record.Line)) fields.Tell(record.Line, ExchangeWords.SlugTwice, name(entry), first[name(entry)]);
            entries.Add(entry);
        }
        return entries;
    }

    List<DigestEntry> Digests()
    {
        var digests = new List<DigestEntry>();
        var (outlets, agencies, events) = (Named("Outlet"), Named("Agency"), Named("Event"));
        foreach (var file in files.Keys.Where(file => file.StartsWith(Articles + "/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            if (new DigestReader(file, outlets, agencies, events, problems).Read(files[file]) is not { } digest) continue;
            if (digests.Any(other => other.Slug == digest.Slug)) Tell(file, 1, ExchangeWords.ArticleTwice, digest.Slug);
            digests.Add(digest);
        }
        return digests;
    }

    void Tell(string file, int line, string words, params object[] parts) => problems.Add(new FileProblem(file, line, string.Format(null, words, parts)));

    /// <summary>The slugs of all records of one kind.</summary>
    HashSet<string> Named(string kind) => [.. records.Where(record => record.Kind == kind).Select(record => record.Fields[0].Value)];
}
