using MongCai.Kpi.Events;
using NodaTime;

namespace MongCai.Kpi.Testing;

/// <summary>The next step of a generated history: a new event, or a correction of an existing one, a given duration after the previous step.</summary>
internal sealed record HistoryStep(CorrectionKind? Kind, int Which, EventFacts Facts, Duration After);
