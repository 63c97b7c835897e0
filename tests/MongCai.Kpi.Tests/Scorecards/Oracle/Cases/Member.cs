namespace MongCai.Kpi.Tests.Scorecards.Oracle;

/// <summary>One of the smallest areas, from which a report is expected.</summary>
/// <param name="Area">The area that is expected to report.</param>
/// <param name="Share">The share of the area that belongs to the larger area.</param>
/// <param name="HasEnded">Whether the area ended before the period did.</param>
internal sealed record Member(string Area, decimal Share, bool HasEnded);
