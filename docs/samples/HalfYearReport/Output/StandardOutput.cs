namespace HalfYearReport;

/// <summary>Writes to the standard output; where that cannot be written, says so.</summary>
internal static class StandardOutput
{
    public static async Task WriteAsync(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            await using var output = Console.OpenStandardOutput();
            await output.WriteAsync(bytes);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new OutputException("standard output", $"cannot be written ({exception.Message})");
        }
    }
}
