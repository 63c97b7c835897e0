namespace ReportCheck;

/// <summary>The problem with a line that cannot be checked.</summary>
/// <param name="Kind">The kind of problem.</param>
/// <param name="Value">The value that is wrong, where the problem is in one field.</param>
/// <param name="Field">The name of the field with that value.</param>
internal sealed record Problem(ProblemKind Kind, string Value = "", string Field = "");
