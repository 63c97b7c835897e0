namespace MongCai.Kpi.Testing;

/// <summary>How a case breaks a law, in the words of the field, and what the part threw, if it did.</summary>
internal sealed record Fault(string Words, Exception? Thrown);
