namespace ReportCheck;

/// <summary>What is wrong with a bad line.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Value">The value at fault, where one field is.</param>
/// <param name="Field">The name of that field.</param>
internal sealed record Problem(ProblemKind Kind, string Value = "", string Field = "");
