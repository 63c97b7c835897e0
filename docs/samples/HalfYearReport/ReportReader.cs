using System.Globalization;
using MongCai.Kpi;

namespace HalfYearReport;

/// <summary>Reads a data file into a report. Whatever is wrong becomes one line that names file, place and value.</summary>
internal sealed class ReportReader(string path)
{
    // A figure of so many digits and decimals always fits a decimal: whatever is accepted can be printed.
    private const int MostDigits = 15;
    private const int MostDecimals = 10;

    // What a half-year report counts; the other natures come with more than one number.
    private static readonly CodedNature[] Natures = [new("flow", Nature.Flow), new("stock", Nature.Stock)];

    public Report Read()
    {
        var file = DataFileReader.Read(path);
        var period = PeriodAt("$.period", file.Period);
        var targetPeriod = PeriodAt("$.targetPeriod", file.TargetPeriod);
        if (!targetPeriod.Contains(period))
        {
            throw Problem("$.targetPeriod", $"{targetPeriod} does not contain the period {period}");
        }

        var codes = new HashSet<string>(StringComparer.Ordinal);
        var lines = file.Indicators.Select((entry, index) => LineAt($"$.indicators[{Text(index)}]", entry, period, targetPeriod, codes)).ToArray();
        return new Report(NameAt("$.authority", file.Authority), period, lines);
    }

    private Report.Line LineAt(string place, DataFile.IndicatorEntry? entry, ReportingPeriod period, ReportingPeriod targetPeriod, HashSet<string> codes)
    {
        _ = entry ?? throw Problem(place, "null is no indicator");
        if (!codes.Add(TextAt($"{place}.code", entry.Code)))
        {
            throw Problem($"{place}.code", $"{Shown.Quoted(entry.Code)} is there twice");
        }

        var unit = KnownAt($"{place}.unit", entry.Unit, Unit.Known, static unit => unit.Code);
        var nature = KnownAt($"{place}.nature", entry.Nature, Natures, static nature => nature.Code).Nature;
        var indicator = new Indicator(entry.Code, unit, nature, NameAt($"{place}.name", entry.Name));
        var observation = entry.Actual is { } actual
            ? new Observation(indicator, period, CountAt($"{place}.actual", actual))
            : Observation.Missing(indicator, period);

        var commitments = new List<Report.Commitment>();
        var targets = new List<Target>();
        foreach (var (index, target) in entry.Targets.Index())
        {
            var at = $"{place}.targets[{Text(index)}]";
            _ = target ?? throw Problem(at, "null is no target");
            var basis = KnownAt($"{at}.basis", target.Basis, Basis.Known, static basis => basis.Code);
            if (commitments.Exists(commitment => commitment.Basis == basis))
            {
                throw Problem($"{at}.basis", $"{Shown.Quoted(basis.Code)} is there twice");
            }

            if (target.Decimals is < 0 or > MostDecimals)
            {
                throw Problem($"{at}.decimals", $"{Text(target.Decimals)} is not 0 to {Text(MostDecimals)}");
            }

            commitments.Add(new Report.Commitment(basis, target.Decimals));
            if (target.AtLeast is { } level)
            {
                targets.Add(Target.AtLeast(CountAt($"{at}.atLeast", level)).For(indicator, targetPeriod, basis));
            }
        }

        return new Report.Line(observation.Against([.. targets]), commitments);
    }

    private BilingualText NameAt(string place, DataFile.NameEntry name) =>
        new(TextAt($"{place}.vi", name.Vi), TextAt($"{place}.en", name.En));

    private string TextAt(string place, string text) =>
        string.IsNullOrWhiteSpace(text) ? throw Problem(place, $"{Shown.Quoted(text)} is blank")
        : Shown.BreaksTheLine(text) ? throw Problem(place, $"{Shown.Quoted(text)} has a line break or a control character")
        : text;

    private ReportingPeriod PeriodAt(string place, string text) =>
        ReportingPeriod.TryParse(text, provider: null, out var period) ? period
        : throw Problem(place, $"{Shown.Quoted(text)} is no period, such as 2019-S1 or 2019-A1");

    private decimal CountAt(string place, string written)
    {
        var parts = written.Split('.');
        var problem =
            written.Contains('e', StringComparison.OrdinalIgnoreCase) ? "is not written out in digits"
            : parts is [_, var fraction] && fraction.Trim('0').Length > 0 ? "is no whole count"
            : parts[0].TrimStart('-').Length > MostDigits ? $"has more than {Text(MostDigits)} digits"
            : Whole() < 0 ? "is negative, and a count is not"
            : null;
        return problem is null ? Whole() : throw Problem(place, $"{Shown.Start(written)} {problem}");

        long Whole() => long.Parse(parts[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
    }

    private T KnownAt<T>(string place, string code, IEnumerable<T> known, Func<T, string> codeOf)
        where T : class =>
        known.FirstOrDefault(candidate => string.Equals(codeOf(candidate), code, StringComparison.Ordinal))
        ?? throw Problem(place, $"{Shown.Quoted(code)} is not one of {string.Join(", ", known.Select(codeOf))}");

    private DataFileException Problem(string place, string problem) => new(path, place, problem);

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    private sealed record CodedNature(string Code, Nature Nature);
}
