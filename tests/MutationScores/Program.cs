// Prints the results of a mutation test for each folder: the share of mutations that a test noticed, and each mutation that none did. Fails where a folder
// has less than 90%. The argument is the JSON report of Stryker.
using System.Text.Json;
using MutationScores;

const double Least = 0.9;

using var report = JsonDocument.Parse(File.ReadAllText(args[0]));
var changes = report.RootElement.GetProperty("files").EnumerateObject()
    .SelectMany(static file => file.Value.GetProperty("mutants").EnumerateArray().Select(mutant => Change.Of(file, mutant)))
    .Where(static change => change.WasTried)
    .OrderBy(static change => change.File, StringComparer.Ordinal).ThenBy(static change => change.Line)
    .ToList();

foreach (var change in changes.Where(static change => !change.WasSeen))
{
    Console.WriteLine(change);
}

Console.WriteLine();
var folders = changes.GroupBy(static change => change.Folder, StringComparer.Ordinal)
    .Select(static folder => (Name: folder.Key, Tried: folder.Count(), Seen: folder.Count(static change => change.WasSeen), Late: folder.Count(static change => change.EndedLate)))
    .ToList();
foreach (var (name, tried, seen, late) in folders)
{
    Console.WriteLine(FormattableString.Invariant($"{name}: {seen} of {tried} changes seen, {100.0 * seen / tried:F2}%, {late} of them because a test did not end"));
}

return folders.TrueForAll(static folder => folder.Seen >= Least * folder.Tried) ? 0 : 1;
