using Timeline.Core.Ingest;

namespace Timeline.Tests.Ingest;

/// <summary>A story of two paragraphs, to be set into what wire services and mails put around one.</summary>
static class DamStory
{
    public const string Headline = "Dam above Orrin gives way";

    public const string Lead = "The old dam above Orrin gave way in the night and sent a metre of water through the lower town, the mayor said.";

    public const string Second = "Nobody was missing by the morning, but the mill, the school and both bridges stood in mud up to the window sills.";

    /// <summary>The draft of a text, after checking that no word of it is lost or counted twice.</summary>
    public static Draft Read(string text)
    {
        var draft = Drafts.Of(text);
        draft.HoldsTogether();
        return draft;
    }
}
