using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.HtmlRendering.Infrastructure;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Timeline.Web.Editing;

namespace Timeline.Tests.Editing;

public class DateReadBackTests
{
    [Fact]
    public async Task A_date_that_comes_once_the_page_has_waited_for_it_is_read()
    {
        await using var services = new ServiceCollection().AddLogging().BuildServiceProvider();
        await using var renderer = new RendererWithoutCircuit(services);

        var html = await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var page = renderer.BeginRenderingComponent(typeof(WaitingPage), ParameterView.Empty);
            await page.QuiescenceTask;
            return page.ToHtmlString();
        });

        Assert.Contains("Friday 25 March 2016", html);
        Assert.DoesNotContain("Not a date yet", html);
    }

    sealed class WaitingPage : ComponentBase
    {
        string typed = "";

        protected override async Task OnInitializedAsync()
        {
            await Task.Yield();
            typed = "25 March 2016";
        }

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenComponent<DateReadBack>(0);
            builder.AddComponentParameter(1, nameof(DateReadBack.Typed), typed);
            builder.CloseComponent();
        }
    }

    sealed class RendererWithoutCircuit(ServiceProvider services) : StaticHtmlRenderer(services, services.GetRequiredService<ILoggerFactory>())
    {
        protected override IComponent ResolveComponentForRenderMode(Type componentType, int? parentComponentId, IComponentActivator componentActivator, IComponentRenderMode renderMode) =>
            componentActivator.CreateInstance(componentType);
    }
}
