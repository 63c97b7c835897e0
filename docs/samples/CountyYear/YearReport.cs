using System.CommandLine;
using MongCai.Kpi;

namespace CountyYear;

/// <summary>
/// Reads the files and prints, for each quarter, the county's row, the areas that owe a report, and the ranks; and then what is wrong with the rows.
/// </summary>
internal sealed class YearReport(CommandLine line, ParseResult parsed)
{
    private readonly Listing _listing = new(parsed.InvocationConfiguration.Output);

    public int Run()
    {
        var county = new County(parsed.GetRequiredValue(line.Indicators), parsed.GetRequiredValue(line.Areas), parsed.GetRequiredValue(line.Successions), line.MaxInputOf(parsed));
        var (observations, targets) = (parsed.GetRequiredValue(line.Observations), parsed.GetRequiredValue(line.Targets));
        var (actuals, asked) = (county.ReadObservations(observations), county.ReadTargets(targets));
        var ranked = RankedOf(county);
        var year = CardOf(county, asked.Values, actuals.Values);
        if (line.OutOf(parsed) is { } file)
        {
            CardFile.Write(file, year.Card.ToRows(), line.IsForSpreadsheet(parsed));
        }

        var tables = new CardTables(line.PhrasesOf(parsed), year.Card, _listing);
        foreach (var quarter in year.Over)
        {
            tables.PrintRow(county.Areas.Spans.First(static span => span.Parent is null).Area, quarter);
            tables.PrintMissing(quarter);
        }

        tables.PrintRanks(ranked, year.Over[^1]);
        PrintProblems(observations, actuals.Problems);
        PrintProblems(targets, asked.Problems);
        return actuals.Problems.Count + asked.Problems.Count == 0 ? ExitCode.Good : ExitCode.SomeProblems;
    }

    private void PrintProblems(string file, IReadOnlyList<RowProblem> problems)
    {
        if (problems.Count > 0)
        {
            _listing.Print(
                $"Problems of {Path.GetFileName(file)}",
                ["Line", "Column", "Value", "Problem"],
                problems.Select(static problem => new[] { ((Rational)problem.Row).ToString(formatProvider: null), problem.Column, problem.Value ?? string.Empty, problem.Message }));
        }
    }

    private Indicator RankedOf(County county) =>
        line.RankOf(parsed) is not { } code ? county.Indicators.First()
        : county.Indicators.Find(code)
        ?? throw new FileException(parsed.GetRequiredValue(line.Indicators), $"has no indicator {code}");

    private YearCard CardOf(County county, IEnumerable<Target> targets, IEnumerable<Observation> observations)
    {
        try
        {
            return new YearCard(county, line.YearOf(parsed), line.AsOf(parsed), targets, observations);
        }
        catch (ArgumentException exception)
        {
            throw new FileException("the card", exception.Message);
        }
    }
}
