namespace Timeline.Core.Storage;

/// <summary>Lengths of columns, in characters. PostgreSQL keeps to them; verbs check before either engine is asked.</summary>
static class Column
{
    public const int SlugLength = 100;
    public const int NameLength = 200;
    public const int TitleLength = 500;
    public const int EdtfLength = 200;
}
