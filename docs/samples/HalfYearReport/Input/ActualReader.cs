using MongCai.Kpi;

namespace HalfYearReport;

/// <summary>Reads an indicator of a data file together with its actual.</summary>
internal sealed class ActualReader(Fields fields, string place)
{
    // A half-year report has only these natures; the others need more than one number.
    private static readonly CodedNature[] Natures = [new("flow", Nature.Flow), new("stock", Nature.Stock)];

    public Observation Read(DataFile.IndicatorEntry entry, ReportingPeriod period)
    {
        var unit = fields.UnitAt($"{place}.unit", entry.Unit);
        var nature = fields.KnownAt($"{place}.nature", entry.Nature, Natures, static nature => nature.Code).Nature;
        if (entry.NeverFalls && nature != Nature.Flow)
        {
            throw fields.Problem($"{place}.neverFalls", $"true is said of a flow, and {Shown.Quoted(entry.Code)} is a {entry.Nature}");
        }

        var indicator = new Indicator(entry.Code, unit, nature, fields.NameAt($"{place}.name", entry.Name)) { NeverFalls = entry.NeverFalls };
        var largest = entry.Largest is { } written ? fields.CountAt($"{place}.largest", written) : (decimal?)null;
        if (largest is { } most)
        {
            indicator = indicator with { Bounds = RationalInterval.Between(0, most) };
        }

        return entry.Actual is not { } actual ? Observation.Missing(indicator, period)
            : fields.CountAt($"{place}.actual", actual) is var count && count > largest ? throw fields.Problem($"{place}.actual", $"{Shown.Start(actual)} is above the largest value that is possible, {Shown.Start(entry.Largest!)}")
            : new Observation(indicator, period, count);
    }

    private sealed record CodedNature(string Code, Nature Nature);
}
