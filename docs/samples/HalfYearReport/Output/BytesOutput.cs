namespace HalfYearReport;

/// <summary>Writes bytes to the standard output, all of them or with an exception.</summary>
internal static class BytesOutput
{
    public static async Task WriteAsync(byte[] bytes)
    {
        await using var output = StandardStream.Output();
        await output.WriteAsync(bytes);
    }
}
