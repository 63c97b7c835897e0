using System.Globalization;
using System.Text.Json;
using MongCai.Kpi;

namespace HalfYearReport;

/// <summary>Reads a data file into a report. Whatever is wrong becomes one line that names file, place and value.</summary>
internal sealed class ReportReader(string path)
{
    private const int MostDecimals = 28;

    public Report Read()
    {
        var file = Deserialize(ReadText());
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

    private Report.Line LineAt(string place, DataFile.IndicatorEntry entry, ReportingPeriod period, ReportingPeriod targetPeriod, HashSet<string> codes)
    {
        if (!codes.Add(NotBlankAt($"{place}.code", entry.Code)))
        {
            throw Problem($"{place}.code", $"\"{entry.Code}\" is there twice");
        }

        var unit = KnownAt($"{place}.unit", entry.Unit, Unit.Known, static unit => unit.Code);
        var indicator = new Indicator(entry.Code, unit, NameAt($"{place}.name", entry.Name));
        var observation = entry.Actual is { } actual
            ? new Observation(indicator, period, CountAt($"{place}.actual", actual))
            : Observation.Missing(indicator, period);

        var commitments = new List<Report.Commitment>();
        var targets = new List<Target>();
        foreach (var (index, target) in entry.Targets.Index())
        {
            var at = $"{place}.targets[{Text(index)}]";
            var basis = KnownAt($"{at}.basis", target.Basis, Basis.Known, static basis => basis.Code);
            if (commitments.Exists(commitment => commitment.Basis == basis))
            {
                throw Problem($"{at}.basis", $"\"{basis}\" is there twice");
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

    private string ReadText()
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new DataFileException(path, "the file", "does not exist");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new DataFileException(path, "the file", $"cannot be read ({exception.Message})");
        }
    }

    private DataFile Deserialize(string text)
    {
        try
        {
            return JsonSerializer.Deserialize(text, DataFileJson.Default.DataFile) ?? throw Problem("$", "null is no report");
        }
        catch (JsonException exception)
        {
            var number = (int)(exception.LineNumber ?? 0);
            var line = text.Split('\n').ElementAtOrDefault(number)?.Trim() ?? string.Empty;
            throw Problem($"line {Text(number + 1)}, {exception.Path ?? "$"}", $"cannot read {(line.Length == 0 ? "an empty line" : line)}");
        }
    }

    private BilingualText NameAt(string place, DataFile.NameEntry name) =>
        new(NotBlankAt($"{place}.vi", name.Vi), NotBlankAt($"{place}.en", name.En));

    private string NotBlankAt(string place, string text) =>
        string.IsNullOrWhiteSpace(text) ? throw Problem(place, $"\"{text}\" is blank") : text;

    private ReportingPeriod PeriodAt(string place, string text) =>
        ReportingPeriod.TryParse(text, provider: null, out var period) ? period : throw Problem(place, $"\"{text}\" is no period, such as 2019-S1 or 2019-A1");

    private decimal CountAt(string place, decimal count) =>
        count < 0 ? throw Problem(place, $"{Text(count)} is negative, and a count is not") : count;

    private T KnownAt<T>(string place, string code, IEnumerable<T> known, Func<T, string> codeOf)
        where T : class =>
        known.FirstOrDefault(candidate => string.Equals(codeOf(candidate), code, StringComparison.Ordinal))
        ?? throw Problem(place, $"\"{code}\" is not one of {string.Join(", ", known.Select(codeOf))}");

    private DataFileException Problem(string place, string problem) => new(path, place, problem);

    private static string Text(IFormattable value) => value.ToString(format: null, CultureInfo.InvariantCulture);
}
