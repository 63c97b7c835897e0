using MongCai.Kpi.Events;
using NodaTime;

namespace MongCai.Kpi.Testing;

/// <summary>What comes next in a history: a new event, or a correction of one that there is, so much later.</summary>
internal sealed record HistoryStep(CorrectionKind? Kind, int Which, EventFacts Facts, Duration After);
