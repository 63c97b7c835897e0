using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using MongCai.Kpi;
using NodaTime;
using NodaTime.Text;

namespace EventJournal;

/// <summary>The commands and what they take.</summary>
internal static class CommandLine
{
    private const int LastClosingDay = 28;

    private const int Done = 0;
    private const int SomeLinesRefused = 1;

    public static RootCommand Root()
    {
        var lang = new Option<string>("--lang") { Description = "The language of what is printed.", DefaultValueFactory = static _ => "vi", Recursive = true };
        lang.AcceptOnlyFromAmong("vi", "en");
        var ledger = new Option<string>("--ledger") { Description = "The SQLite file in which the ledger is kept.", Required = true, Recursive = true };
        ledger.Validators.Add(RefuseBlank);
        return new RootCommand("Keeps a ledger of event records in SQLite.") { Take(ledger, lang), Count(ledger, lang), ledger, lang };
    }

    private static Command Take(Option<string> ledger, Option<string> lang)
    {
        var file = new Argument<string>("file") { Description = "Records, one JSON object a line." };
        file.Validators.Add(RefuseBlank);
        var take = new Command("take", "Takes a file of records in; what is there already is not doubled.") { file };
        take.SetAction(async (parsed, _) =>
            await TakeCommand.RunAsync(parsed.GetRequiredValue(file), parsed.GetRequiredValue(ledger), PhrasesOf(parsed, lang)) ? Done : SomeLinesRefused);
        return take;
    }

    private static Command Count(Option<string> ledger, Option<string> lang)
    {
        var period = new Option<ReportingPeriod>("--period")
        {
            Description = "The period, such as 2019-S1.",
            Required = true,
            CustomParser = static result => ReportingPeriod.TryParse(result.Tokens[0].Value, out var period) ? period : Refuse<ReportingPeriod>(result, "is no period, such as 2019-S1"),
        };
        var knownAt = new Option<Instant>("--known-at")
        {
            Description = "The instant; what was recorded later is not known. All is known unless it is given.",
            DefaultValueFactory = static _ => Instant.MaxValue,
            CustomParser = static result => InstantPattern.ExtendedIso.Parse(result.Tokens[0].Value) is { Success: true, Value: var instant } ? instant : Refuse<Instant>(result, "is no instant, such as 2019-07-01T00:00:00Z"),
        };
        var closing = new Option<ClosingRule>("--closing-day")
        {
            Description = "The day of the month on which its books are closed, 1 to 28; the end of the month unless it is given.",
            DefaultValueFactory = static _ => ClosingRule.MonthEnd,
            CustomParser = static result => int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= LastClosingDay ? ClosingRule.OnDay(day) : Refuse<ClosingRule>(result, "is no day from 1 to 28"),
        };
        var count = new Command("count", "Prints what the ledger gives for a period, as known at an instant.") { period, knownAt, closing };
        count.SetAction(parsed =>
        {
            using var journal = Journal.OpenExisting(parsed.GetRequiredValue(ledger));
            var known = parsed.GetValue(knownAt);
            var fold = journal.Read(known).Fold(known);
            foreach (var line in CountReport.Lines(fold, parsed.GetValue(period), parsed.GetRequiredValue(closing), PhrasesOf(parsed, lang)))
            {
                Console.Out.WriteLine(line);
            }

            return Done;
        });
        return count;
    }

    private static Phrasebook PhrasesOf(ParseResult parsed, Option<string> lang) =>
        Phrasebook.For(string.Equals(parsed.GetValue(lang), "en", StringComparison.Ordinal) ? Language.English : Language.Vietnamese);

    private static void RefuseBlank(SymbolResult result)
    {
        if (result.Tokens is [{ Value: var text }] && string.IsNullOrWhiteSpace(text))
        {
            result.AddError($"\"{text}\" names no file");
        }
    }

    private static T? Refuse<T>(ArgumentResult result, string problem)
    {
        result.AddError($"{((OptionResult)result.Parent!).Option.Name}: \"{result.Tokens[0].Value}\" {problem}");
        return default;
    }
}
