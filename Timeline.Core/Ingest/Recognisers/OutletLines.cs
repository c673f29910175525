namespace Timeline.Core.Ingest.Recognisers;

/// <summary>Lines that an editor has called part of the outlet's pages.</summary>
sealed class OutletLines : IRecogniser
{
    public IEnumerable<Finding> Read(Page page)
    {
        var lines = page.Rules.Lines.Select(line => Wording.Folded(line)).ToHashSet();
        if (lines.Count == 0) yield break;
        foreach (var piece in page.Open.Where(piece => lines.Contains(piece.Folded)))
        {
            yield return new Finding.Aside(piece.Span, DropReason.Chrome);
            yield return new Finding.Value("", new Evidence(Fields.Parts, Evidence.OutletRule, IngestWords.RuleOfLines).At(page.Source, piece.Span));
        }
    }
}
