namespace HalfYearReport;

/// <summary>The words of the page's own layout.</summary>
internal sealed record PageWords(string Results, string Presumptions, string Implied, string ExactUntilPrinted);
