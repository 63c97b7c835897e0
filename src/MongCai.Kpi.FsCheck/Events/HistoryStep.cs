using MongCai.Kpi.Events;

namespace MongCai.Kpi.Testing;

/// <summary>What comes next in a history: a new event, or a correction of one that there is, so many hours later.</summary>
internal sealed record HistoryStep(CorrectionKind? Kind, int Which, EventFacts Facts, int Hours);
