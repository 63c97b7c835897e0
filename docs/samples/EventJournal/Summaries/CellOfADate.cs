using MongCai.Kpi;

namespace EventJournal.Summaries;

/// <summary>The number and the totals of the events of one kind on one date.</summary>
internal sealed record CellOfADate(ReportingPeriod Occurred, long Events, IReadOnlyList<Rational> Totals);
