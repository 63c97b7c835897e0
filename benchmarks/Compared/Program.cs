using BenchmarkDotNet.Running;
using MongCai.Kpi.Compared;

var summaries = BenchmarkSwitcher.FromAssembly(typeof(Jobs).Assembly).Run(args, Jobs.SideBySide());
return summaries.Any(static summary => summary.HasCriticalValidationErrors || summary.Reports.Any(static report => !report.Success)) ? 1 : 0;
