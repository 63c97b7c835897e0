using MongCai.Kpi;

namespace HalfYearReport;

/// <summary>Reads which days the data of a period are presumed to come from.</summary>
internal sealed class WindowsReader(Fields fields, ReportingPeriod period, IEnumerable<Target> targets)
{
    // Every month has days up to this one.
    private const int LastSharedDay = 28;

    private ReportingPeriod OwnDays => ReportingPeriod.Range(period.Start, period.End, period.Calendar);

    public IReadOnlyList<DataWindow> Read(IReadOnlyList<DataFile.WindowEntry?> entries) =>
        entries.Count == 0 ? [new DataWindow(OwnDays)] : [.. entries.Select((entry, index) => WindowAt(Fields.Item("$.windows", index), entry))];

    private DataWindow WindowAt(string place, DataFile.WindowEntry? entry)
    {
        _ = entry ?? throw fields.Problem(place, "null is no window");
        var presumed = fields.NameAt($"{place}.presumed", entry.Presumed);
        if (entry.ClosedOnDay is not { } day)
        {
            return new DataWindow(OwnDays, presumed);
        }

        if (day is < 1 or > LastSharedDay)
        {
            throw fields.Problem($"{place}.closedOnDay", $"{Fields.Text(day)} is not 1 to {Fields.Text(LastSharedDay)}");
        }

        var rule = ClosingRule.OnDay(day);
        foreach (var asked in targets.Select(static target => target.Period))
        {
            _ = DaysOf(asked);
        }

        return new DataWindow(DaysOf(period), presumed, rule);

        ReportingPeriod DaysOf(ReportingPeriod closed)
        {
            try
            {
                return rule.WindowOf(closed);
            }
            catch (ArgumentException)
            {
                throw fields.Problem($"{place}.closedOnDay", $"{Fields.Text(day)} closes no month of {closed}");
            }
        }
    }
}
