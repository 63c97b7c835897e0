using MongCai.Kpi;

namespace CountyYear.Tests;

public class CardFileTests
{
    private const string Header = "area,indicator,period,basis,target,value,toDate,reported,expected,status,outlook,verdict,attainment,index,band,undefined";

    [Fact]
    public void All_rows_of_the_card_are_written_and_read_back()
    {
        var records = Written();
        ScorecardRow[] rows = [.. Card().ToRows()];
        Assert.Equal(rows.Length, records.Length);
        Assert.NotEmpty(rows);
        Assert.All(rows.Zip(records), static pair =>
        {
            var (row, record) = pair;
            Assert.Equal([$"{row.Area}", row.Indicator.Code, $"{row.Period}", $"{row.Basis}"], record[..4]);
            Assert.Equal(FigureOf(row.Value), FigureOf(record[5]));
            Assert.Equal(FigureOf(row.ToDate.Value), FigureOf(record[6]));
            Assert.Equal(FigureOf(row.Attained.Select(static share => share.Value)), FigureOf(record[12]));
            Assert.Equal(FigureOf(row.Index.Select(static index => index.Value)), FigureOf(record[13]));
            Assert.Equal(row.ToDate.Value.IsDefined, record[15].Length == 0);
        });
    }

    [Theory]
    [InlineData(".,poor-households-reduced,2024-Q2,plan,at least 135,,,7,8,Estimate,Open,,,,,the actual is missing")]
    [SlowInlineData(".,poor-households-reduced,2024-Q3,plan,at least 135,,113,13,13,Estimate,Open,,113/135,6893/6165,green,")]
    [SlowInlineData(".,files-in-time,2024-Q4,plan,at least 97.5,5250/53,551800/5663,16,16,Provisional,OutOfReach,NotMet,220720/220857,220720/220857,yellow,")]
    [SlowInlineData(".,road-deaths,2024-Q4,plan,reduced from 20 to 16,3,15,16,16,Official,Secured,Exceeded,1.25,16/15,green,")]
    [SlowInlineData("W05,poor-households-reduced,2024-Q4,plan,at least 65,9,66,8,8,Estimate,Secured,Exceeded,66/65,66/65,green,")]
    public void A_row_has_exact_figures_of_its_cell(string line) => Assert.Contains(line.Split(','), Written());

    [Fact]
    public void A_file_that_cannot_be_written_is_named_and_nothing_is_printed()
    {
        var result = Sample.Run("--out", Path.Combine(AppContext.BaseDirectory, "no-such-folder", "card.csv"));
        Assert.Equal(3, result.ExitCode);
        Assert.Equal(string.Empty, result.Output);
        Assert.Contains("card.csv: cannot be written (", result.Errors, StringComparison.Ordinal);
        Assert.Equal(1, result.Errors.Count(static character => character == '\n'));
    }

    // The cells can be split at commas, because no cell of the sample has a comma or a quote.
    private static string[][] Written()
    {
        var path = Path.GetTempFileName();
        try
        {
            Assert.Equal(0, Sample.Run("--out", path).ExitCode);
            var text = File.ReadAllText(path);
            Assert.EndsWith("\n", text, StringComparison.Ordinal);
            var lines = text[..^1].Split('\n');
            Assert.Equal(Header, lines[0]);
            return [.. lines[1..].Select(static line => line.Split(','))];
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static Scorecard Card()
    {
        var county = new County(Sample.FileOf("indicators.json"), Sample.FileOf("areas.csv"), Sample.FileOf("successions.csv"), maxInput: 1);
        return new YearCard(
            county,
            ReportingPeriod.Year(2024),
            ReportingPeriod.Year(2024).End,
            county.ReadTargets(Sample.FileOf("targets.csv")).Values,
            county.ReadObservations(Sample.FileOf("observations.csv")).Values).Card;
    }

    private static Rational? FigureOf(Calculated<Rational> figure) => figure.TryGetValue(out var value) ? value : null;

    private static Rational? FigureOf(string text) => text.Length > 0 ? Rational.Parse(text) : null;
}
