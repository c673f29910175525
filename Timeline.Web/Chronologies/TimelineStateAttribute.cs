using Timeline.Web.Shell;

namespace Timeline.Web.Chronologies;

/// <summary>Marks what shows a chronology as the keys of its address say: the page, the view in a frame and the picture answer to the same.</summary>
sealed class TimelineStateAttribute() : PublicPageAttribute("from", "to", "lens", "lanes", "place", "actor", "kind", "outlet", "agency", "certainty", "disputed", "e");
