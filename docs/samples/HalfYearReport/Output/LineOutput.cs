using System.Text;

namespace HalfYearReport;

/// <summary>Prints lines, the same on every machine. A name in them breaks no line, and turns none around.</summary>
internal static class LineOutput
{
    public static Task WriteAsync(IEnumerable<string> lines) => BytesOutput.WriteAsync(Encoding.UTF8.GetBytes(string.Concat(lines.Select(static line => Shown.OnOneLine(line) + "\n"))));
}
