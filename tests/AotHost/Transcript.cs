namespace AotHost;

/// <summary>Compares what the host prints with what it has to print.</summary>
internal sealed class Transcript
{
    private int _differences;

    public int ExitCode => _differences == 0 ? 0 : 1;

    public void Write(string what, object? figure, string expected)
    {
        var printed = figure?.ToString();
        Console.WriteLine($"{what}: {printed}");
        if (!string.Equals(printed, expected, StringComparison.Ordinal))
        {
            _differences++;
            Console.Error.WriteLine($"{what}: expected {expected}");
        }
    }
}
