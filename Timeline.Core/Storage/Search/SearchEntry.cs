using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Timeline.Core.Storage.Search;

/// <summary>The words of one thing, as far as anybody may find them; each engine keeps an index of its own over these rows.</summary>
sealed class SearchEntry
{
    /// <summary>What is past this is not found. PostgreSQL refuses to index much more than this of one text.</summary>
    const int CharactersIndexed = 200_000;

    public long Id { get; private set; }

    public required string Kind { get; init; }

    /// <summary>The number of the thing among those of its kind.</summary>
    public required long Target { get; init; }

    public string Title { get; private set; } = "";
    public string Text { get; private set; } = "";

    public void Say(string title, string text) => (Title, Text) = (Plain(title), Plain(text));

    // PostgreSQL takes no NUL, and the marks around what was found must stand nowhere else.
    static string Plain(string text) =>
        new([.. text.Take(CharactersIndexed).Select(character => char.IsControl(character) && character != '\n' || char.IsSurrogate(character) ? ' ' : character)]);
}

sealed class SearchEntryMapping : IEntityTypeConfiguration<SearchEntry>
{
    public void Configure(EntityTypeBuilder<SearchEntry> entry)
    {
        entry.HasIndex(row => new { row.Kind, row.Target }).IsUnique();
        entry.Property(row => row.Kind).HasMaxLength(20);
    }
}
