using System.Globalization;
using MongCai.Kpi.Fuzzing;

// This has to come first, because the library counts from its first call on.
var coverage = new Coverage();

// The command line is: Fuzzing KIND [inputs] [seed]
ITarget[] targets = [new TextTarget(), new JsonTarget(), new RowTarget(), new EventTarget()];
var target = Array.Find(targets, target => args.Length > 0 && string.Equals(target.Name, args[0], StringComparison.Ordinal));
if (target is null)
{
    await Console.Error.WriteLineAsync($"name one of {string.Join(", ", targets.Select(static target => target.Name))}");
    return 2;
}

var inputs = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1_000_000;
var seed = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 2019;
if (new Fuzzer(target, coverage, seed).Run(inputs) is { } fault)
{
    await Console.Error.WriteLineAsync(fault);
    return 1;
}

return 0;
