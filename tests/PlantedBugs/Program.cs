using System.Globalization;
using System.Text;
using Province;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var (seeds, neighbourSeeds, file) = (Number(0, 10), Number(1, 20), args.ElementAtOrDefault(2));
const int LongestShown = 160;
const int Promised = 57;

Planted[] all = [.. Kept.Bugs.Concat(Judged.Bugs).Concat(Agreed.Bugs).Concat(Generated.Bugs).Where(bug => bug.What.Contains(args.ElementAtOrDefault(3) ?? string.Empty, StringComparison.Ordinal))];
var list = new StringBuilder();
Say("# Planted bugs");
Say();
Say("Bugs in rules of another team, which has the packages and the guide \"Testing your own rules\". Each is tried with the cases of several seeds, 200 a law or property; beside it stands in how many of them it was found, what was");
Say("found first, and whether the same rule without the bug is left in peace. `tests/PlantedBugs/run` makes this list anew.");
var (found, wrong) = (0, 0);
foreach (var kind in all.GroupBy(static bug => bug.Where))
{
    Say();
    Say($"## {kind.Key}");
    Say();
    Say("| bug | found | first finding | without it |");
    Say("|---|---|---|---|");
    foreach (var (bug, findings, beside) in kind.AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(bug => (bug, Findings(bug.Bug, seeds), Findings(bug.Neighbour, neighbourSeeds))))
    {
        var times = findings.Count(static finding => finding is not null);
        found += 10 * times >= 9 * seeds ? 1 : 0;
        wrong += beside.Any(static finding => finding is not null) ? 1 : 0;
        var first = bug.WhyNot is { } why && 10 * times < 9 * seeds ? $"not found: {why}" : findings.FirstOrDefault(static finding => finding is not null) ?? "nothing";
        var called = beside.FirstOrDefault(static finding => finding is not null) is { } said ? $": {Shown(said)}" : string.Empty;
        Say($"| {bug.What} | {times} of {seeds} | {Shown(first)} | {beside.Count(static finding => finding is null)} of {neighbourSeeds}{called} |");
    }
}

Say();
Say($"{all.Length} bugs, {found} of them found in at least nine of ten seeds; {wrong} rules without a bug called wrong.");
if (file is not null)
{
    File.WriteAllText(file, list.ToString());
}

return wrong == 0 && found >= Promised && 10 * found >= 9 * all.Length ? 0 : 1;

// Lines are printed at once, because somebody may be waiting for them.
void Say(string line = "")
{
    Console.WriteLine(line);
    _ = list.AppendLine(line);
}

int Number(int place, int otherwise) => args.Length > place ? int.Parse(args[place], CultureInfo.InvariantCulture) : otherwise;

static string?[] Findings(Action<ulong> check, int seeds) => [.. Enumerable.Range(1, seeds).Select(seed => Tried.Finding(check, (ulong)seed))];

static string Shown(string text)
{
    var line = string.Join(' ', text.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Replace("|", "\\|", StringComparison.Ordinal);
    return line.Length <= LongestShown ? line : $"{line[..LongestShown]}…";
}
