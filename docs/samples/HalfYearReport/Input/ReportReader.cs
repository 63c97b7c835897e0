using MongCai.Kpi;

namespace HalfYearReport;

/// <summary>Reads a data file into a report. Any problem becomes a message of one line that names file, place and value.</summary>
internal sealed class ReportReader(DataSource source)
{
    private readonly Fields _fields = new(source.Path);

    public Report Read()
    {
        var file = DataFileReader.Read(source);
        var period = _fields.PeriodAt("$.period", file.Period);
        var targetPeriod = _fields.EnclosingAt("$.targetPeriod", file.TargetPeriod, period);
        var codes = new HashSet<string>(StringComparer.Ordinal);
        var lines = file.Indicators.Select((entry, index) => LineAt(Fields.Item("$.indicators", index), entry, period, targetPeriod, codes)).ToArray();
        var published = new PublishedReader(_fields, lines);
        return new Report(
            _fields.NameAt("$.authority", file.Authority),
            period,
            lines,
            new Published(published.Claims(file.Claims ?? []), published.Statements(file.Statements ?? []), published.Openings(file.Openings ?? [])))
        {
            Windows = new WindowsReader(_fields, period, lines.SelectMany(static line => line.Attainments.Targets)).Read(file.Windows ?? []),
            Events = file.Events is { } events ? new EventsReader(_fields, source, period, codes).Read(events) : [],
        };
    }

    private ReportLine LineAt(string place, DataFile.IndicatorEntry? entry, ReportingPeriod period, ReportingPeriod targetPeriod, HashSet<string> codes)
    {
        _ = entry ?? throw _fields.Problem(place, "null is no indicator");
        if (!codes.Add(_fields.TextAt($"{place}.code", entry.Code)))
        {
            throw _fields.Problem($"{place}.code", $"{Shown.Quoted(entry.Code)} is there twice");
        }

        var observation = new ActualReader(_fields, place).Read(entry, period);
        var indicator = observation.Indicator;
        var commitments = new List<Commitment>();
        var targets = new List<Target>();
        foreach (var (index, target) in entry.Targets.Index())
        {
            var at = Fields.Item($"{place}.targets", index);
            _ = target ?? throw _fields.Problem(at, "null is no target");
            var basis = _fields.KnownAt($"{at}.basis", target.Basis, Basis.Predefined, static basis => basis.Code);
            if (commitments.Exists(commitment => commitment.Basis == basis))
            {
                throw _fields.Problem($"{at}.basis", $"{Shown.Quoted(basis.Code)} is there twice");
            }

            commitments.Add(new Commitment(basis, _fields.DecimalsAt($"{at}.decimals", target.Decimals)));
            if (target.AtLeast is { } level)
            {
                var asked = target.Period is { } own ? _fields.EnclosingAt($"{at}.period", own, period) : targetPeriod;
                RefuseEarlierStart(target.Period is null ? "$.targetPeriod" : $"{at}.period", asked, observation);
                var set = Target.AtLeast(_fields.CountAt($"{at}.atLeast", level)).For(indicator, asked, basis);
                targets.Add(target.Document is { } document ? set with { Adoption = AdoptionAt($"{at}.document", document, asked) } : set);
            }
        }

        RefuseTwoPeriods(place, entry, targets);
        return new ReportLine(observation.Against([.. targets]), commitments);
    }

    // A flow counts from the day on which the target's period begins, so the actual's period may not begin earlier.
    private void RefuseEarlierStart(string place, ReportingPeriod asked, Observation actual)
    {
        if (actual.Indicator.Nature == Nature.Flow && asked.Start != actual.Period.Start)
        {
            throw _fields.Problem(place, $"{asked} begins before {actual.Period}, and the flow {Shown.Quoted(actual.Indicator.Code)} is held against it from its beginning on");
        }
    }

    // One actual is measured against both targets, so both are for the same period; where they differ, one of them names a period of its own.
    private void RefuseTwoPeriods(string place, DataFile.IndicatorEntry entry, List<Target> targets)
    {
        if (targets is [var first, var second] && first.Period != second.Period)
        {
            var (index, _) = entry.Targets.Index().Last(static target => target.Item?.Period is not null);
            var (own, other) = index == 0 ? (first, second) : (second, first);
            throw _fields.Problem($"{Fields.Item($"{place}.targets", index)}.period", $"{own.Period} is not the period of the other target, {other.Period}");
        }
    }

    private Adoption AdoptionAt(string place, DataFile.DocumentEntry entry, ReportingPeriod asked)
    {
        var issuer = _fields.OptionalNameAt($"{place}.issuer", entry.Issuer);
        var date = _fields.DateAt($"{place}.date", entry.Date);
        var from = entry.InForceFrom is { } named ? _fields.DateAt($"{place}.inForceFrom", named) : date;
        if (from > asked.End)
        {
            throw _fields.Problem($"{place}.{(entry.InForceFrom is null ? "date" : "inForceFrom")}", $"{Shown.Quoted(entry.InForceFrom ?? entry.Date)} is after the period of the target, {asked}");
        }

        return new Adoption(
            date,
            from,
            new LegalDocument(_fields.TextAt($"{place}.number", entry.Number), date, issuer is null ? null : new Organisation(issuer.In("en"), issuer)));
    }
}
