using MongCai.Kpi;

namespace HalfYearReport;

/// <summary>Reads a data file into a report. Whatever is wrong becomes one line that names file, place and value.</summary>
internal sealed class ReportReader(string path)
{
    // What a half-year report counts; the other natures come with more than one number.
    private static readonly CodedNature[] Natures = [new("flow", Nature.Flow), new("stock", Nature.Stock)];

    private readonly Fields _fields = new(path);

    public Report Read()
    {
        var file = DataFileReader.Read(path);
        var period = _fields.PeriodAt("$.period", file.Period);
        var targetPeriod = _fields.PeriodAt("$.targetPeriod", file.TargetPeriod);
        if (!targetPeriod.Contains(period))
        {
            throw _fields.Problem("$.targetPeriod", $"{targetPeriod} does not contain the period {period}");
        }

        var codes = new HashSet<string>(StringComparer.Ordinal);
        var lines = file.Indicators.Select((entry, index) => LineAt(Fields.Item("$.indicators", index), entry, period, targetPeriod, codes)).ToArray();
        var published = new PublishedReader(_fields, lines);
        return new Report(
            _fields.NameAt("$.authority", file.Authority),
            period,
            lines,
            new Published(published.Claims(file.Claims ?? []), published.Statements(file.Statements ?? []), published.Openings(file.Openings ?? [])))
        {
            Presumed = file.Presumed is { } presumed ? _fields.NameAt("$.presumed", presumed) : null,
            Events = file.Events is { } events ? new EventsReader(_fields, path, period).Read(events) : [],
        };
    }

    private Report.Line LineAt(string place, DataFile.IndicatorEntry? entry, ReportingPeriod period, ReportingPeriod targetPeriod, HashSet<string> codes)
    {
        _ = entry ?? throw _fields.Problem(place, "null is no indicator");
        if (!codes.Add(_fields.TextAt($"{place}.code", entry.Code)))
        {
            throw _fields.Problem($"{place}.code", $"{Shown.Quoted(entry.Code)} is there twice");
        }

        var unit = _fields.UnitAt($"{place}.unit", entry.Unit);
        var nature = _fields.KnownAt($"{place}.nature", entry.Nature, Natures, static nature => nature.Code).Nature;
        var indicator = new Indicator(entry.Code, unit, nature, _fields.NameAt($"{place}.name", entry.Name));
        var observation = entry.Actual is { } actual
            ? new Observation(indicator, period, _fields.CountAt($"{place}.actual", actual))
            : Observation.Missing(indicator, period);

        var commitments = new List<Report.Commitment>();
        var targets = new List<Target>();
        foreach (var (index, target) in entry.Targets.Index())
        {
            var at = Fields.Item($"{place}.targets", index);
            _ = target ?? throw _fields.Problem(at, "null is no target");
            var basis = _fields.KnownAt($"{at}.basis", target.Basis, Basis.Known, static basis => basis.Code);
            if (commitments.Exists(commitment => commitment.Basis == basis))
            {
                throw _fields.Problem($"{at}.basis", $"{Shown.Quoted(basis.Code)} is there twice");
            }

            commitments.Add(new Report.Commitment(basis, _fields.DecimalsAt($"{at}.decimals", target.Decimals)));
            if (target.AtLeast is { } level)
            {
                targets.Add(Target.AtLeast(_fields.CountAt($"{at}.atLeast", level)).For(indicator, targetPeriod, basis));
            }
        }

        return new Report.Line(observation.Against([.. targets]), commitments);
    }

    private sealed record CodedNature(string Code, Nature Nature);
}
