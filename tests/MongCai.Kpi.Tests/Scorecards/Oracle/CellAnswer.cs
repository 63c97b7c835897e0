namespace MongCai.Kpi.Tests.Scorecards.Oracle;

/// <summary>The answers of a cell on one basis.</summary>
/// <param name="Answers">The answers by their questions; those that the rules leave open are absent.</param>
/// <param name="IsMet">True, False, or the reason why neither; null where the rules leave it open.</param>
/// <param name="Attained">The attainment; null where the rules leave it open.</param>
/// <param name="Index">The index of the pace; null where the rules leave it open.</param>
/// <param name="Target">The target that counts for the cell.</param>
internal sealed record CellAnswer(IReadOnlyDictionary<string, string> Answers, string? IsMet, string? Attained, string? Index, CardTarget Target);
