using System.Text;

namespace HalfYearReport;

/// <summary>Prints lines that are the same on every machine. A name in a line can neither break it nor change its direction.</summary>
internal static class LineOutput
{
    public static Task WriteAsync(IEnumerable<string> lines) => BytesOutput.WriteAsync(Encoding.UTF8.GetBytes(string.Concat(lines.Select(static line => Shown.OnOneLine(line) + "\n"))));
}
