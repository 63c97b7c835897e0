namespace MongCai.Kpi.Tests.Numbers;

internal static class Malformed
{
    /// <summary>Asserts that the exception has the text, the position and the expectation, and that its message names all three.</summary>
    public static void At(int position, string expected, string text, Func<object> parse)
    {
        var exception = Assert.Throws<MalformedTextException>(parse);
        Assert.Equal((text, position, expected), (exception.Text, exception.Position, exception.Expected));
        Assert.Equal($"\"{text}\" at position {position}: expected {expected}.", exception.Message);
    }
}
