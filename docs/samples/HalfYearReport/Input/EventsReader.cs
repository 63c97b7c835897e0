using MongCai.Kpi;
using MongCai.Kpi.Events;

namespace HalfYearReport;

/// <summary>
/// Reads the records of events in a file beside the data file, and the figures to report of them. A problem in a line becomes a message of one line that
/// names file, line and value.
/// </summary>
internal sealed class EventsReader(Fields fields, DataSource source, ReportingPeriod period, HashSet<string> codes)
{
    // These are the units of the library and those that this report adds.
    private static readonly Unit[] Units =
    [
        .. Unit.Predefined,
        new Unit("event", new(("vi", "cuộc"), ("en", "event"), ("fr", "événement")), new(("vi", "cuộc"), ("en", "events"), ("fr", "événements"))),
        new Unit("class", new(("vi", "lớp"), ("en", "class"), ("fr", "classe")), new(("vi", "lớp"), ("en", "classes"), ("fr", "classes"))),
        new Unit("house", new(("vi", "nhà"), ("en", "house"), ("fr", "logement")), new(("vi", "nhà"), ("en", "houses"), ("fr", "logements"))),
    ];

    private static readonly CodedScope[] Scopes = [new("everywhere", AreaScope.Everywhere), new("inside", AreaScope.Inside()), new("outside", AreaScope.Outside())];

    private static readonly EventStates[] EachState = [EventStates.Ongoing, EventStates.Completed];

    public IReadOnlyList<ReportedEvents> Read(DataFile.EventsEntry events)
    {
        (CountingRule Rule, Organisation? By, LocalisedText? Presumed)[] figures = [.. events.Figures.Select((entry, index) => FigureAt(Fields.Item("$.events.figures", index), entry))];
        var fold = FoldOf(fields.TextAt("$.events.records", events.Records), figures.SelectMany(static figure => figure.Rule.Types).ToHashSet(StringComparer.Ordinal));
        return [.. figures.Select((figure, index) => new ReportedEvents(
            InTheUnitOfItsRecords(Fields.Item("$.events.figures", index), fold.Figure(figure.Rule, period)),
            [.. EachState.Select(state => (state, fold.Figure(figure.Rule with { States = state }, period)))],
            figure.Presumed) { By = figure.By })];
    }

    private (CountingRule Rule, Organisation? By, LocalisedText? Presumed) FigureAt(string place, DataFile.EventFigureEntry? entry)
    {
        _ = entry ?? throw fields.Problem(place, "null is no figure");
        if (!codes.Add(fields.TextAt($"{place}.code", entry.Code)))
        {
            throw fields.Problem($"{place}.code", $"{Shown.Quoted(entry.Code)} is there twice");
        }

        if (entry.Types.Count == 0)
        {
            throw fields.Problem($"{place}.types", "[] names no type");
        }

        var unit = fields.KnownAt($"{place}.unit", entry.Unit, Units, static unit => unit.Code);
        var indicator = new Indicator(entry.Code, unit, Nature.Flow, fields.NameAt($"{place}.name", entry.Name)) { NeverFalls = true };
        EventType[] types = [.. entry.Types.Select((type, index) => TypeAt(Fields.Item($"{place}.types", index), type))];
        var rule = entry.Quantity is { } quantity
            ? CountingRule.Sum(indicator, fields.TextAt($"{place}.quantity", quantity), types)
            : CountingRule.Count(indicator, types);
        var by = entry.By is { } body ? new Organisation(fields.TextAt($"{place}.by", body)) : null;
        return (
            rule with
            {
                States = EventStates.Started,
                Areas = entry.Area is { } area ? fields.KnownAt($"{place}.area", area, Scopes, static scope => scope.Code).Scope : AreaScope.Everywhere,
                Organisers = by is null ? OrganiserScope.OneOrganiser : OrganiserScope.By(by),
            },
            by,
            fields.OptionalNameAt($"{place}.presumed", entry.Presumed));
    }

    private EventType TypeAt(string place, string? code) => new(fields.TextAt(place, code ?? throw fields.Problem(place, "null is no type")));

    private EventFold FoldOf(string name, HashSet<string> types)
    {
        var file = RecordsOf(name);
        var builder = new EventLedgerBuilder();
        foreach (var line in EventJson.ReadLines(DataFileReader.ReadText(file, source.MaxInput).Split('\n')))
        {
            if (line.Record is { } record && types.Contains(record.Type))
            {
                _ = builder.Append(record);
                continue;
            }

            var problem = line.Record is { } other ? $"{Shown.Quoted(other.Type)} is the type of no figure" : $"cannot read {Shown.Start(line.Text.Trim())}: {line.Problem}";
            throw new DataFileException(file, $"line {(Rational)line.Number}", problem);
        }

        var fold = builder.ToLedger().Fold();
        return fold switch
        {
            { Conflicts: [var conflict, ..] } => throw new DataFileException(file, conflict.Counted.Id.ToString(), $"is contradicted by {conflict.Others[0].Id}"),
            { Orphans: [var orphan, ..] } => throw new DataFileException(file, orphan.Id.ToString(), $"corrects {orphan.Correction!.CorrectedId}, which is not there"),
            _ => fold,
        };
    }

    private string RecordsOf(string name)
    {
        var file = Path.Combine(Path.GetDirectoryName(source.Path) ?? string.Empty, name);
        return source.MayLeaveFolder || DataFolder.Of(source.Path).Holds(file) ? file
            : throw fields.Problem("$.events.records", $"{Shown.Quoted(name)} is no file in the folder of the data file; {CommandLine.AllowOutsideData} lets it be read all the same");
    }

    private EventFigure InTheUnitOfItsRecords(string place, EventFigure figure)
    {
        var unit = figure.Rule.Indicator.Unit;
        var other = figure.Records.Concat(figure.Straddling)
            .SelectMany(static record => record.Facts!.Quantities)
            .FirstOrDefault(had => string.Equals(had.Name, figure.Rule.Quantity, StringComparison.Ordinal) && had.Unit.BaseUnit != unit.BaseUnit);
        return other is null ? figure : throw fields.Problem($"{place}.unit", $"{Shown.Quoted(unit.Code)} is not what the records have ({other.Unit.Code})");
    }

    private sealed record CodedScope(string Code, AreaScope Scope);
}
