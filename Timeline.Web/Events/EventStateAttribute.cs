using Timeline.Web.Shell;

namespace Timeline.Web.Events;

/// <summary>Marks what shows an event as the keys of its address say: the page and the view in a frame answer to the same.</summary>
sealed class EventStateAttribute() : PublicPageAttribute("a", "base", "d", "folds", "row");
