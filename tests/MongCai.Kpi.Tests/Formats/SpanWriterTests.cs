namespace MongCai.Kpi.Tests.Formats;

public class SpanWriterTests
{
    [Fact]
    public void Nothing_more_is_written_after_the_first_overflow()
    {
        Span<char> destination = stackalloc char[3];
        var writer = new SpanWriter(destination);
        writer.Append("ab");
        writer.Append("cd");
        writer.Append('e');
        Assert.False(writer.TryFinish(out var written));
        Assert.Equal(0, written);
        Assert.Equal("ab\0", new string(destination));
    }

    [Fact]
    public void A_full_span_is_no_overflow()
    {
        var writer = new SpanWriter(stackalloc char[3]);
        writer.Append("ab");
        writer.Append('c');
        Assert.True(writer.TryFinish(out var written));
        Assert.Equal(3, written);
        writer.Append('d');
        Assert.True(writer.Overflowed);
    }
}
