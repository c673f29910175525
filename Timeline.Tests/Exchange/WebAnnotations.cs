using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Timeline.Tests.Exchange;

/// <summary>What is wrong with a document by the Web Annotation Data Model (W3C Recommendation, 23 February 2017): annotations, and collections of them.</summary>
sealed class WebAnnotations
{
    const string Context = "http://www.w3.org/ns/anno.jsonld";

    static readonly string[] Motivations = ["assessing", "bookmarking", "classifying", "commenting", "describing", "editing", "highlighting", "identifying", "linking", "moderating", "questioning", "replying", "tagging"];

    static readonly string[] Sets = ["Choice", "Composite", "List", "Independents"];

    static readonly Regex Instant = new(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$", RegexOptions.None, TimeSpan.FromSeconds(1));

    readonly List<string> problems = [];

    public static IReadOnlyList<string> ProblemsOf(string json)
    {
        var reading = new WebAnnotations();
        try
        {
            using var document = JsonDocument.Parse(json);
            reading.Document(document.RootElement);
        }
        catch (JsonException)
        {
            return ["not JSON"];
        }
        return reading.problems;
    }

    void Document(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object) Tell("not an object");
        else
        {
            if (!Strings(root, "@context").Contains(Context)) Tell("no context");
            if (Strings(root, "type").Contains("AnnotationCollection")) Collection(root);
            else Annotation(root);
        }
    }

    void Collection(JsonElement collection)
    {
        OneIri(collection, "id", isRequired: true);
        Number(collection, "total", isRequired: false);
        if (!collection.TryGetProperty("first", out var first)) Tell("no first page");
        else if (first.ValueKind == JsonValueKind.Object) Page(first);
        else OneIri(collection, "first", isRequired: true);
    }

    void Page(JsonElement page)
    {
        OneIri(page, "id", isRequired: true);
        if (!Strings(page, "type").Contains("AnnotationPage")) Tell("no type of a page");
        Number(page, "startIndex", isRequired: false);
        if (!page.TryGetProperty("items", out var items) || items.ValueKind != JsonValueKind.Array) Tell("no items");
        else
            foreach (var annotation in items.EnumerateArray()) Annotation(annotation);
    }

    void Annotation(JsonElement annotation)
    {
        OneIri(annotation, "id", isRequired: true);
        if (!Strings(annotation, "type").Contains("Annotation")) Tell("no type of an annotation");
        if (!annotation.TryGetProperty("target", out var target) || Values(target).Count == 0) Tell("no target");
        else Resources(target);
        if (annotation.TryGetProperty("body", out var body)) Resources(body);
        if (annotation.TryGetProperty("bodyValue", out var words) && (words.ValueKind != JsonValueKind.String || annotation.TryGetProperty("body", out _))) Tell("bodyValue");
        foreach (var motivation in Strings(annotation, "motivation")) if (!Motivations.Contains(motivation) && !IsIri(motivation)) Tell("motivation " + motivation);
        OneIri(annotation, "canonical", isRequired: false);
        Lifecycle(annotation);
    }

    void Resources(JsonElement resources)
    {
        foreach (var resource in Values(resources)) Resource(resource);
    }

    void Resource(JsonElement resource)
    {
        if (resource.ValueKind == JsonValueKind.String && IsIri(resource.GetString()!)) return;
        if (resource.ValueKind != JsonValueKind.Object)
        {
            Tell("no resource: " + resource);
            return;
        }
        var types = Strings(resource, "type");
        OneIri(resource, "id", isRequired: false);
        OnlyStrings(resource, "format");
        OnlyStrings(resource, "language");
        foreach (var one in new[] { "processingLanguage", "textDirection", "purpose" }) OneString(resource, one, isRequired: false);
        if (resource.TryGetProperty("textDirection", out var direction) && direction.ToString() is not ("ltr" or "rtl" or "auto")) Tell("textDirection");
        Lifecycle(resource);
        if (types.Contains("TextualBody")) OneString(resource, "value", isRequired: true);
        else if (resource.TryGetProperty("items", out var items))
        {
            if (types.Count(Sets.Contains) != 1) Tell("items of no kind, or of two");
            Resources(items);
        }
        else if (types.Contains("SpecificResource") || resource.TryGetProperty("source", out _)) Specific(resource);
        else if (!resource.TryGetProperty("id", out _)) Tell("neither id nor value nor source");
    }

    void Specific(JsonElement resource)
    {
        if (!resource.TryGetProperty("source", out var source) || source.ValueKind == JsonValueKind.Array) Tell("no one source");
        else Resource(source);
        if (resource.TryGetProperty("selector", out var selectors))
            foreach (var selector in Values(selectors)) Selector(selector);
        if (resource.TryGetProperty("state", out var states))
            foreach (var state in Values(states).Where(state => state.ValueKind != JsonValueKind.Object)) Tell("state " + state);
        if (resource.TryGetProperty("scope", out var scope)) Resources(scope);
    }

    void Selector(JsonElement selector)
    {
        if (selector.ValueKind == JsonValueKind.String && IsIri(selector.GetString()!)) return;
        if (selector.ValueKind != JsonValueKind.Object || Strings(selector, "type") is not [var type])
        {
            Tell("selector");
            return;
        }
        switch (type)
        {
            case "FragmentSelector":
                OneString(selector, "value", isRequired: true);
                OneIri(selector, "conformsTo", isRequired: false);
                break;
            case "CssSelector" or "XPathSelector":
                OneString(selector, "value", isRequired: true);
                break;
            case "SvgSelector":
                OneString(selector, "value", isRequired: !selector.TryGetProperty("id", out _));
                break;
            case "TextQuoteSelector":
                OneString(selector, "exact", isRequired: true);
                OneString(selector, "prefix", isRequired: false);
                OneString(selector, "suffix", isRequired: false);
                break;
            case "TextPositionSelector" or "DataPositionSelector":
                if (Number(selector, "start", isRequired: true) > Number(selector, "end", isRequired: true)) Tell("ends before it starts");
                break;
            case "RangeSelector":
                foreach (var end in new[] { "startSelector", "endSelector" })
                {
                    if (selector.TryGetProperty(end, out var inner)) Selector(inner);
                    else Tell(end);
                }
                break;
            default:
                Tell("selector " + type);
                break;
        }
        if (selector.TryGetProperty("refinedBy", out var refined)) foreach (var inner in Values(refined)) Selector(inner);
    }

    void Lifecycle(JsonElement thing)
    {
        foreach (var when in new[] { "created", "modified", "generated" })
            if (thing.TryGetProperty(when, out var instant) && (instant.ValueKind != JsonValueKind.String || !Instant.IsMatch(instant.GetString()!) || !DateTimeOffset.TryParse(instant.GetString(), CultureInfo.InvariantCulture, out _))) Tell(when);
        foreach (var who in new[] { "creator", "generator" })
            if (thing.TryGetProperty(who, out var agents))
                foreach (var agent in Values(agents))
                    if (agent.ValueKind != JsonValueKind.Object && !(agent.ValueKind == JsonValueKind.String && IsIri(agent.GetString()!))) Tell(who);
        foreach (var name in new[] { "rights", "via" })
            if (thing.TryGetProperty(name, out var addresses))
                foreach (var address in Values(addresses))
                    if (address.ValueKind == JsonValueKind.String && !IsIri(address.GetString()!)) Tell(name);
    }

    void OneIri(JsonElement thing, string name, bool isRequired)
    {
        if (!thing.TryGetProperty(name, out var value) ? isRequired : value.ValueKind != JsonValueKind.String || !IsIri(value.GetString()!)) Tell($"{name} is not one IRI");
    }

    void OneString(JsonElement thing, string name, bool isRequired)
    {
        if (!thing.TryGetProperty(name, out var value) ? isRequired : value.ValueKind != JsonValueKind.String) Tell($"{name} is not one text");
    }

    void OnlyStrings(JsonElement thing, string name)
    {
        if (thing.TryGetProperty(name, out var values) && Values(values).Any(value => value.ValueKind != JsonValueKind.String)) Tell(name);
    }

    int Number(JsonElement thing, string name, bool isRequired)
    {
        var number = -1;
        if (!thing.TryGetProperty(name, out var value) ? isRequired : value.ValueKind != JsonValueKind.Number || !value.TryGetInt32(out number) || number < 0) Tell(name + " is no number");
        return number;
    }

    void Tell(string problem) => problems.Add(problem);

    static List<string> Strings(JsonElement thing, string name) =>
        thing.TryGetProperty(name, out var values) ? [.. Values(values).Where(value => value.ValueKind == JsonValueKind.String).Select(value => value.GetString()!)] : [];

    static List<JsonElement> Values(JsonElement value) => value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [value];

    static bool IsIri(string text) => !text.Any(char.IsWhiteSpace) && Uri.TryCreate(text, UriKind.Absolute, out _);
}
