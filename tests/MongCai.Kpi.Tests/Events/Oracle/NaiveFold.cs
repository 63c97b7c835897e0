using MongCai.Kpi.Events;

namespace MongCai.Kpi.Tests.Events;

/// <summary>The records that count and those that do not, found by searching the list again and again.</summary>
internal sealed record NaiveFold(IReadOnlyList<NaiveEntry> Entries, IReadOnlyList<EventRecord> SetAside, IReadOnlyList<EventRecord> Orphans, IReadOnlyList<EventRecord> Heads)
{
    public long Count(CountingRule rule, Func<ReportingPeriod, bool> isIn) => Counted(rule, isIn).Sum(static entry => (long)entry.Sign);

    public decimal Learners(CountingRule rule, Func<ReportingPeriod, bool> isIn) => Counted(rule, isIn)
        .Sum(static entry => entry.Facts.Quantities.Count == 0 ? 0 : entry.Sign * decimal.Parse(entry.Facts.Quantities[0].Range.Lower.ToString()!, System.Globalization.CultureInfo.InvariantCulture));

    private IEnumerable<NaiveEntry> Counted(CountingRule rule, Func<ReportingPeriod, bool> isIn) =>
        Entries.Where(entry => rule.Types.Contains(entry.Facts.Type, StringComparer.Ordinal) && entry.Facts.State == EventState.Completed && isIn(entry.Occurred));
}
