namespace MongCai.Kpi.Tests.Formats;

public class MalformedTextExceptionTests
{
    [Fact]
    public void Names_the_text_the_position_and_what_was_expected()
    {
        var exception = new MalformedTextException("5O%", 1, "a digit");
        Assert.Equal(("5O%", 1, "a digit"), (exception.Text, exception.Position, exception.Expected));
        Assert.Equal("\"5O%\" at position 1: expected a digit.", exception.Message);
    }

    [Fact]
    public void Quotes_no_more_than_80_characters_and_keeps_them_all()
    {
        var text = new string('x', 81);
        var exception = new MalformedTextException(text, 0, "a digit");
        Assert.Contains($"\"{text[..80]}…\"", exception.Message, StringComparison.Ordinal);
        Assert.Equal(text, exception.Text);
        Assert.DoesNotContain("…", new MalformedTextException(text[1..], 0, "a digit").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_a_format_exception_without_a_text_too()
    {
        var cause = new InvalidOperationException();
        Assert.IsType<FormatException>(new MalformedTextException(), exactMatch: false);
        Assert.Equal((string.Empty, string.Empty, 0), (new MalformedTextException("m").Text, new MalformedTextException("m").Expected, new MalformedTextException("m").Position));
        Assert.Same(cause, new MalformedTextException("m", cause).InnerException);
    }
}
