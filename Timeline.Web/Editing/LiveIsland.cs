using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Timeline.Web.Editing;

/// <summary>How the live parts of editors' pages run: on a circuit, drawn once without it first.</summary>
static class LiveIsland
{
    public static IComponentRenderMode Mode { get; } = new InteractiveServerRenderMode(prerender: true);
}
