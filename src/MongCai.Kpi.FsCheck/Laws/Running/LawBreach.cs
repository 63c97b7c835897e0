namespace MongCai.Kpi.Testing;

/// <summary>A sentence that says how a case breaks a law, and the exception that the part threw, if it threw one.</summary>
internal sealed record LawBreach(string Words, Exception? Thrown);
