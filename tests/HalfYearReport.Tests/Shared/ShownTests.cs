using System.Text;
using Samples;

namespace HalfYearReport.Tests;

public class ShownTests
{
    [Theory]
    [InlineData(0x061C)]
    [InlineData(0x200E)]
    [InlineData(0x200F)]
    [InlineData(0x202A)]
    [InlineData(0x202B)]
    [InlineData(0x202C)]
    [InlineData(0x202D)]
    [InlineData(0x202E)]
    [InlineData(0x2066)]
    [InlineData(0x2067)]
    [InlineData(0x2068)]
    [InlineData(0x2069)]
    [InlineData(0x00AD)]
    [InlineData(0x200B)]
    [InlineData(0x2060)]
    [InlineData(0xFEFF)]
    [InlineData(0xE0041)]
    public void What_nobody_sees_is_escaped_quoted_and_marked(int hidden)
    {
        var text = $"a{new Rune(hidden)}b";
        var escaped = string.Concat(new Rune(hidden).ToString().Select(static unit => FormattableString.Invariant($"\\u{(int)unit:X4}")));

        Assert.Equal($"a{escaped}b", Shown.OnOneLine(text));
        Assert.Equal($"\"a{escaped}b\"", Shown.Quoted(text));
        Assert.Equal(FormattableString.Invariant($"a[U+{hidden:X4}]b"), Shown.Marked(text));
    }

    [Theory]
    [InlineData("Vie\u0323\u0302c làm")]
    [InlineData("न\u200Cम\u200D")]
    [InlineData("=1,5% − “x” – 👩\u200D🌾")]
    public void What_is_seen_is_shown_as_it_is(string text)
    {
        Assert.Equal(text, Shown.OnOneLine(text));
        Assert.Equal(text, Shown.Marked(text));
    }

    [Fact]
    public void Only_a_line_feed_may_part_lines()
    {
        Assert.Equal("a\nb\\r\\u001B\\u2028", Shown.OnLines("a\nb\r\u001B\u2028"));
        Assert.Equal("a\\nb", Shown.OnOneLine("a\nb"));
    }

    [Fact]
    public void Whatever_is_shown_has_nothing_hidden_left()
    {
        var all = string.Concat(Enumerable.Range(0, 0x110000).Where(static value => value is < 0xD800 or > 0xDFFF).Select(static value => new Rune(value).ToString()));

        Assert.Equal(-1, Shown.OnOneLine(all).IndexOfAny([.. Shown.Hidden, '\n', '\r', '\u001B', '\u2028', '\u2029', '\u0085']));
        Assert.Contains('\u202E', Shown.Hidden);
        Assert.DoesNotContain('\u200D', Shown.Hidden);
    }
}
