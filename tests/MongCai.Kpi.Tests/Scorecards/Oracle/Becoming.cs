using NodaTime;

namespace MongCai.Kpi.Tests.Scorecards.Oracle;

/// <summary>On a day an area, or a share of it, becomes a part of another one.</summary>
internal sealed record Becoming(string From, string To, LocalDate On, decimal Share = 1);
