using System.Text;

namespace HalfYearReport;

/// <summary>Prints lines, the same on every machine.</summary>
internal static class LineOutput
{
    public static Task WriteAsync(IEnumerable<string> lines) => StandardOutput.WriteAsync(Encoding.UTF8.GetBytes(string.Concat(lines.Select(static line => line + "\n"))));
}
