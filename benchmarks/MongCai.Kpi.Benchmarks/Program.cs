using BenchmarkDotNet.Running;
using MongCai.Kpi.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(Operands).Assembly).Run(args);
