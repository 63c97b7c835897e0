using MongCai.Kpi;
using NodaTime;

namespace CountyYear;

/// <summary>The scorecard of the quarters of a year as of a day, made of all that was read, and the quarters that are over by then.</summary>
internal sealed class YearCard
{
    /// <exception cref="ArgumentException">No quarter is over, or what was read has no place on a card of the year; the message says why.</exception>
    public YearCard(County county, ReportingPeriod year, LocalDate asOf, IEnumerable<Target> targets, IEnumerable<Observation> observations)
    {
        var quarters = year.SplitInto(PeriodKind.Quarter);
        Over = [.. quarters.Where(quarter => quarter.End <= asOf)];
        if (Over.Length == 0)
        {
            throw new ArgumentException($"no quarter of {year} is over on {CommandLine.Days.Format(asOf)}", nameof(asOf));
        }

        var builder = new ScorecardBuilder(county.Areas, county.Indicators, quarters);
        builder.AddRange(targets);
        builder.AddRange(observations);
        Card = builder.Build(asOf: asOf);
    }

    public Scorecard Card { get; }

    public ReportingPeriod[] Over { get; }
}
