using NodaTime;

namespace MongCai.Kpi.Tests.Scorecards.Oracle;

/// <summary>The succession of an area: on a day it, or a share of it, becomes a part of another area.</summary>
internal sealed record Becoming(string From, string To, LocalDate On, decimal Share = 1);
