namespace HalfYearReport;

/// <summary>Writes bytes to the standard output: all of them, or an exception is thrown.</summary>
internal static class BytesOutput
{
    public static async Task WriteAsync(byte[] bytes)
    {
        await using var output = StandardStream.Output();
        await output.WriteAsync(bytes);
    }
}
