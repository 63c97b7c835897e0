using System.Diagnostics;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi.Claims;
using MongCai.Kpi.Testing;

namespace MongCai.Kpi.Tests.Text;

/// <summary>Tests that figures are searched in any text, in a time proportional to its length, and that figures put between words are found.</summary>
public class FiguresInFuzzTests
{
    private static readonly int Inputs = CaseCount.Of(fast: 2_000, all: 20_000);
    private const int Size = 50;
    private const int Megabyte = 1_000_000;

    private static readonly Phrasebook[] Books = [Phrasebook.Vietnamese, Phrasebook.English];

    private static readonly string[] Words = ["hộ", "nghèo", "the", "city", "được", "cấp", "(a)", "—", "đồng.", "b/c", "tăng", "rose by", "m²,", "so với", "năm"];

    private static readonly string[] Pieces =
    [
        "0", "1", "9", "00", "561", "000", ".", ",", "..", "-", "\u2212", "\u2013", "+", "%", " ", "  ", "\u00A0", "\u202F", "\t", "\n", "/", "e", "E9", "trên ", "hơn ", "dưới ", "không ", "ít ", "nhất ", "từ ", " trở lên",
        " trở xuống", "giảm ", "còn thiếu ", "decreased by ", "short of ", "by ", " or more", " or less", " than", "over ", "no more than ", " tỷ", " tỷ lệ", " nghìn tỷ", " billion", " điểm phần trăm", " điểm %", " pp",
        "đồng", "(", ")", "“", "”", "ă", "e\u0302\u0301", "\0", "\uD800", "\u0661", "∞", "NaN",
    ];

    // A page does not show the rule that was used beside a threshold.
    private static Gen<PublishedFigure> Figures => KpiGen.PublishedFigures.Select(static figure => figure.WithThreshold(0, NearThreshold.Round));

    [Fact]
    public void What_is_put_between_words_is_found()
    {
        var random = new Random(11);
        var figures = Figures.Sample(Inputs, new Rnd(11), Size);
        for (var index = 0; index + 3 < Inputs; index += 3)
        {
            foreach (var phrases in Books)
            {
                var put = figures[index..(index + 3)];
                var sentence = string.Join(' ', put.SelectMany(figure => (string[])[Words[random.Next(Words.Length)], figure.ToString(phrases.Numbers), Words[random.Next(Words.Length)]]));
                Assert.True(put.SequenceEqual(phrases.FiguresIn(sentence)), $"{sentence}: {string.Join("; ", phrases.FiguresIn(sentence))}");
            }
        }
    }

    [Fact]
    public void A_fall_is_found_as_phrases_say_it()
    {
        foreach (var figure in Figures.Sample(Inputs, new Rnd(12), Size).Where(static figure => figure.Number < 0))
        {
            foreach (var phrases in Books)
            {
                var said = phrases.Claimed(ClaimFormula.Points, figure, ClaimBase.PreviousPeriod);

                // "Nearly" is read as under; below zero both are printed as over.
                Assert.Equal((figure.Number, figure.Values()), (phrases.FiguresIn(said)[0].Number, phrases.FiguresIn(said)[0].Values()));
            }
        }
    }

    [Fact]
    public void Any_text_is_read_without_an_exception_and_what_is_read_is_a_figure()
    {
        var random = new Random(13);
        var found = 0;
        for (var index = 0; index < Inputs; index++)
        {
            var text = index % 2 == 0 ? RandomBytes(random) : string.Concat(Enumerable.Range(0, random.Next(1, 24)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            foreach (var phrases in Books)
            {
                foreach (var figure in phrases.FiguresIn(text))
                {
                    Assert.Equal(figure, PublishedFigure.Parse(figure.ToString(phrases.Numbers), phrases.Numbers));
                    found++;
                }
            }
        }

        Assert.InRange(found, Inputs / 50, Inputs * 5);
    }

    [Fact]
    public void What_parses_is_found_in_a_sentence_of_its_own()
    {
        foreach (var figure in Figures.Sample(Inputs, new Rnd(14), Size))
        {
            Assert.All(Books, phrases => Assert.Equal([figure], phrases.FiguresIn(figure.ToString(phrases.Numbers))));
        }
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void A_text_ten_times_as_long_takes_about_ten_times_as_long()
    {
        foreach (var piece in Pieces.Append("1.000").Append("1 ").Append("short of 1 ").Append("từ 1 a b c d e f g h ").Append("((((1").Append("1))))"))
        {
            var line = new StringBuilder().Insert(0, piece, Megabyte / piece.Length).ToString();
            var watch = Stopwatch.StartNew();
            _ = Phrasebook.English.FiguresIn(line);
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{piece}: {watch.Elapsed}");
        }
    }

    private static string RandomBytes(Random random)
    {
        var bytes = new byte[random.Next(40)];
        random.NextBytes(bytes);
        return Encoding.UTF8.GetString(bytes);
    }
}
