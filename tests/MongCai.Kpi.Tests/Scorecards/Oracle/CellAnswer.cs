namespace MongCai.Kpi.Tests.Scorecards.Oracle;

/// <summary>What a cell answers on a basis.</summary>
/// <param name="Answers">The answers by their questions; what the handbook leaves open is left out.</param>
/// <param name="IsMet">True, False, or why neither; null where the handbook leaves it open.</param>
/// <param name="Attained">The attainment; null where the handbook leaves it open.</param>
/// <param name="Index">The index of the pace; null where the handbook leaves it open.</param>
/// <param name="Target">The target that counts.</param>
internal sealed record CellAnswer(IReadOnlyDictionary<string, string> Answers, string? IsMet, string? Attained, string? Index, CardTarget Target);
