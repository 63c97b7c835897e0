using System.Text;
using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi.Claims;
using MongCai.Kpi.Testing;

namespace MongCai.Kpi.Tests.Claims;

public class PublishedFigureFuzzTests
{
    private const int Size = 50;
    private static readonly int Megabyte = CaseCount.Of(fast: 100_000, all: 1_000_000);

    private static readonly int Inputs = CaseCount.Of(fast: 10_000, all: 100_000);

    private static readonly NumberFormat[] Formats = [NumberFormat.Invariant, NumberFormat.Vietnamese, NumberFormat.English];

    private static readonly string[] Pieces =
    [
        "0", "1", "9", "00", "561", "000", ".", ",", "..", "-", "\u2212", "\u2013", "+", "(", ")", "(-", "%", " ", "\u00A0", "\u202F", "\t", "\n", "/", "e", "E9", "trên", "hơn ", "dưới ", "gần ", "khoảng ", "ước ",
        "over ", "more than ", "about", " tỷ", " tỉ", " triệu", " nghìn", " nghìn tỷ", " billion", " điểm phần trăm", " điểm %", " pp", " (below ", " (at 1", " (above 0)", " (hedged at ", "đồng", "ă", "Ư", "ợ", "e\u0302\u0301", "\0", "\uD800", "\u0661", "∞", "NaN",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Parse_and_print_are_inverse_in_each_language(ulong seed)
    {
        foreach (var figure in KpiGen.PublishedFigures.Sample(Inputs / 4, new Rnd(seed), Size))
        {
            foreach (var format in Formats)
            {
                // A page does not show the rule that was used beside a threshold; the reader has to supply it.
                var text = figure.ToString(format);
                var read = PublishedFigure.Parse(text, format);
                Assert.Equal(figure, format == NumberFormat.Invariant ? read : read.WithThreshold(figure.Threshold ?? 0, figure.NearThreshold));
                Assert.Equal(text, PublishedFigure.Parse(text, format).ToString(format));
            }
        }
    }

    [Fact]
    public void Any_text_is_a_figure_or_refused_as_malformed()
    {
        var random = new Random(7);
        var figures = KpiGen.PublishedFigures.Sample(Inputs, new Rnd(7), Size);
        var read = 0;
        for (var index = 0; index < Inputs; index++)
        {
            read += Read(Text(random, index, figures[index])) ? 1 : 0;
        }

        Assert.InRange(read, Inputs / 50, Inputs / 2);
    }

    [Fact]
    public void A_line_of_a_megabyte_is_refused_at_once()
    {
        foreach (var piece in Pieces.Append("1.000").Append(",000").Append("0,"))
        {
            var line = new StringBuilder().Insert(0, piece, Megabyte / piece.Length).ToString();
            Assert.False(Read(line));
            Assert.False(Read($"trên 1{line}"));
            Assert.False(Read($"1,4 tỷ{line}"));
        }
    }

    /// <summary>Determines whether a text is read; all ways of reading it have to agree.</summary>
    private static bool Read(string text)
    {
        var (isRead, isReadOnPages) = (false, false);
        foreach (var format in Formats)
        {
            var can = PublishedFigure.TryParse(text, format, out var figure);
            Assert.Equal(can ? null : typeof(MalformedTextException), Record.Exception(() => PublishedFigure.Parse(text, format))?.GetType());
            Assert.True(!can || PublishedFigure.Parse(figure.ToString(format), format) == figure);
            isRead |= can;
            isReadOnPages |= can && format != NumberFormat.Invariant;
        }

        // The rule beside a threshold is read only in the invariant format.
        Assert.True(isReadOnPages || !isRead || text.Contains(" (", StringComparison.Ordinal), text);
        Assert.Equal(isReadOnPages ? null : typeof(MalformedTextException), Record.Exception(() => PublishedFigure.ReadingsOf(text))?.GetType());
        return isRead;
    }

    private static string Text(Random random, int index, PublishedFigure figure) => (index % 3) switch
    {
        0 => RandomBytes(random),
        1 => Mutated(figure.ToString(Formats[random.Next(Formats.Length)]), random),
        _ => string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => Pieces[random.Next(Pieces.Length)])),
    };

    private static string RandomBytes(Random random)
    {
        var bytes = new byte[random.Next(24)];
        random.NextBytes(bytes);
        return Encoding.UTF8.GetString(bytes);
    }

    private static string Mutated(string text, Random random)
    {
        var at = random.Next(text.Length);
        return random.Next(4) switch
        {
            0 => text.Remove(at, 1),
            1 => text.Insert(at, Pieces[random.Next(Pieces.Length)]),
            2 => text[at..],
            _ => text,
        };
    }
}
