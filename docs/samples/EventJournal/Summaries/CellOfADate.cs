using MongCai.Kpi;

namespace EventJournal.Summaries;

/// <summary>Events of a kind and a date, added up.</summary>
internal sealed record CellOfADate(ReportingPeriod Occurred, long Events, IReadOnlyList<Rational> Totals);
