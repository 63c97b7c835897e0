namespace HalfYearReport;

/// <summary>The exception for a code to explain that the report does not have; its message of one line names the code and the known ones.</summary>
internal sealed class UnknownCodeException(string code, IEnumerable<string> known)
    : InputException($"--explain: {Shown.Quoted(code)} is not one of {string.Join(", ", known)}");
