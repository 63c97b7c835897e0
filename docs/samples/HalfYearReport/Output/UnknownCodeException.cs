namespace HalfYearReport;

/// <summary>What is to be explained is not in the report: its one line names the code and those that are.</summary>
internal sealed class UnknownCodeException(string code, IEnumerable<string> known)
    : InputException($"--explain: {Shown.Quoted(code)} is not one of {string.Join(", ", known)}");
