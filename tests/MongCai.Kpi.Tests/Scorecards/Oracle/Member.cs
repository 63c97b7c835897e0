namespace MongCai.Kpi.Tests.Scorecards.Oracle;

/// <summary>One of the smallest areas whose report is expected.</summary>
/// <param name="Area">Which.</param>
/// <param name="Share">How much of it belongs to the larger area.</param>
/// <param name="HasEnded">Whether it ended before the period did.</param>
internal sealed record Member(string Area, decimal Share, bool HasEnded);
