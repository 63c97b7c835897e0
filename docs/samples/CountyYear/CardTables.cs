using MongCai.Kpi;

namespace CountyYear;

/// <summary>Prints the tables of a scorecard at the end of a quarter.</summary>
internal sealed class CardTables(Phrasebook phrases, Scorecard card, Listing listing)
{
    private const int IndexDecimals = 3;
    private const int RankDecimals = 1;

    private readonly Headings _headings = Headings.For(phrases.Lexicon);

    public void PrintRow(AreaCode area, ReportingPeriod quarter) => listing.Print(
        phrases.Name(quarter),
        _headings.Row,
        card.Cells(area, quarter).SelectMany(cell => card.Bases.Select(basis => cell[basis])).Where(static one => one.Target is not null).Select(RowOf));

    public void PrintMissing(ReportingPeriod quarter)
    {
        if (card.Missing(quarter) is [_, ..] missing)
        {
            listing.Print(
                $"{_headings.Missing}: {phrases.Name(quarter)}",
                _headings.Owed,
                missing.Select(one => new[] { $"{one.Area}", phrases.Name(one.Indicator.Name), phrases.Name(one.Period) }));
        }
    }

    public void PrintRanks(Indicator indicator, ReportingPeriod quarter) => listing.Print(
        $"{_headings.Ranks}: {phrases.Name(indicator.Name)}, {phrases.Name(Basis.Plan.Name)}, {phrases.Name(quarter)}",
        _headings.Ranked,
        card.Rank(indicator, quarter, Basis.Plan).Select(one => new[]
        {
            one.Rank is { } rank ? ((Rational)rank).ToString(phrases.Numbers) : string.Empty,
            $"{one.Area}",
            Rounding.Rounded(() => phrases.Figure(one.Value, RankDecimals), one.Value),
        }));

    private string[] RowOf(Attainment one) =>
    [
        phrases.Name(one.ToDate.Indicator.Name),
        phrases.Commitment(one),
        Rounding.Rounded(() => phrases.Actual(one.ToDate), one.ToDate.Value),
        phrases.Reports(one.ToDate.Coverage),
        phrases.Outlook(one),
        phrases.Verdict(one),
        one.Pace.Index.Match(index => Rounding.Rounded(() => index.ToString($"N{IndexDecimals}", phrases.Numbers), index), phrases.Reason),
        one.Band is { } band ? phrases.Name(band.Name) : _headings.NoBand,
    ];
}
