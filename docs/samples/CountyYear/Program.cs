using System.CommandLine;
using System.Text;
using CountyYear;
using MongCai.Kpi;

const int Good = 0;
const int SomeProblems = 1;
const int BadInput = 2;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

var indicators = FileOption("--indicators", "indicators.json", "The indicators, as the library writes them in JSON.");
var areas = FileOption("--areas", "areas.csv", "The codes of the areas.");
var observations = FileOption("--observations", "observations.csv", "What was measured.");
var targets = FileOption("--targets", "targets.csv", "What is asked for.");
var command = new RootCommand("Reads the year of a county from CSV files, and exits with 0 when every row is good.") { indicators, areas, observations, targets };
var arguments = command.Parse(args);
if (arguments.Errors is [var error, ..])
{
    await Console.Error.WriteLineAsync(Shown.OnOneLine(error.Message.ReplaceLineEndings(" ")));
    return BadInput;
}

command.SetAction(parsed =>
{
    try
    {
        var county = new County(parsed.GetRequiredValue(indicators), parsed.GetRequiredValue(areas));
        var actuals = county.ReadObservations(parsed.GetRequiredValue(observations));
        var asked = county.ReadTargets(parsed.GetRequiredValue(targets));
        Listing.Print("Observations", ["Area", "Indicator", "Period", "Actual"], actuals.Values.Select(static observation =>
            new[] { $"{observation.Area}", observation.Indicator.Code, $"{observation.Period}", Actual(observation) }));
        Listing.Print("Targets", ["Area", "Indicator", "Period", "Basis", "Target"], asked.Values.Select(static target =>
            new[] { $"{target.Area}", target.Indicator.Code, $"{target.Period}", $"{target.Basis}", $"{target.Form}" }));
        PrintProblems(parsed.GetRequiredValue(observations), actuals.Problems);
        PrintProblems(parsed.GetRequiredValue(targets), asked.Problems);
        return actuals.Problems.Count + asked.Problems.Count == 0 ? Good : SomeProblems;
    }
    catch (FileException exception)
    {
        Console.Error.WriteLine(exception.Message);
        return BadInput;
    }
});

return await arguments.InvokeAsync();

static Option<string> FileOption(string name, string besideTheProgram, string description) => new(name)
{
    Description = $"{description} {besideTheProgram} beside the program unless named.",
    HelpName = "FILE",
    DefaultValueFactory = _ => Path.Combine(AppContext.BaseDirectory, besideTheProgram),
};

static string Actual(Observation observation)
{
    try
    {
        return Phrasebook.English.Actual(observation);
    }
    catch (OverflowException)
    {
        // Good as a number, and too large to be rounded to its decimals.
        return $"{observation.Value}";
    }
}

static void PrintProblems(string file, IReadOnlyList<RowProblem> problems)
{
    if (problems.Count > 0)
    {
        Listing.Print(
            $"Problems of {Path.GetFileName(file)}",
            ["Line", "Column", "Value", "Problem"],
            problems.Select(static problem => new[] { ((Rational)problem.Row).ToString(formatProvider: null), problem.Column, problem.Value ?? string.Empty, problem.Reason }));
    }
}
