namespace HalfYearReport;

/// <summary>The style sheet of the page, which is embedded in it.</summary>
internal static class PageStyle
{
    public static string Text { get; } = Read();

    private static string Read()
    {
        using var style = typeof(PageStyle).Assembly.GetManifestResourceStream("page.css") ?? throw new InvalidOperationException("The style sheet is not in the assembly.");
        using var reader = new StreamReader(style);
        return reader.ReadToEnd();
    }
}
