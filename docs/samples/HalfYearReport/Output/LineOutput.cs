namespace HalfYearReport;

/// <summary>Prints lines, the same on every machine.</summary>
internal static class LineOutput
{
    public static Task WriteAsync(IEnumerable<string> lines) => Console.Out.WriteAsync(string.Concat(lines.Select(static line => line + "\n")));
}
