using System.CommandLine;
using Timeline.Bench.Clusters;
using Timeline.Bench.Pages;
using Timeline.Bench.Readers;
using Timeline.Bench.Reports;
using Timeline.Bench.Reuse;
using Timeline.Bench.Texts;

var root = new RootCommand("Measurements of Timeline. Figures are of this machine, now: quote ratios of one run, or medians of several.");
root.Subcommands.Add(PagesCommand.Create());
root.Subcommands.Add(ReportsCommand.Create());
root.Subcommands.Add(ClustersCommand.Create());
root.Subcommands.Add(VerdictsCommand.Create());
root.Subcommands.Add(UnseenCommand.Create());
root.Subcommands.Add(AnchorsCommand.Create());
root.Subcommands.Add(SentencesCommand.Create());
root.Subcommands.Add(ReuseCommand.Create());
return await root.Parse(args).InvokeAsync();
