using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using EventJournal.Summaries;
using MongCai.Kpi;
using NodaTime;
using NodaTime.Text;

namespace EventJournal;

/// <summary>The commands of the program, with their options and arguments.</summary>
internal sealed class CommandLine
{
    private const int LastClosingDay = 28;
    private const int UsualSecondsToWait = 60;

    private static readonly Instant EarliestKnown = Instant.FromUtc(1, 1, 1, 0, 0);

    private readonly TextWriter _output;
    private readonly Action<string> _error;
    private readonly Option<string> _lang = new("--lang") { Description = "The language of what is printed.", DefaultValueFactory = static _ => "vi", Recursive = true };
    private readonly Option<string> _ledger = new("--ledger") { Description = "The SQLite file in which the ledger is kept.", Required = true, Recursive = true };
    private readonly Option<int> _wait = new("--wait")
    {
        Description = "For how many seconds another program that has the ledger is waited for.",
        DefaultValueFactory = static _ => UsualSecondsToWait,
        CustomParser = static result => Whole(result) ?? Refuse<int>(result, "is no number of seconds"),
        Recursive = true,
    };

    private CommandLine(TextWriter output, Action<string> error)
    {
        (_output, _error) = (output, error);
        _lang.AcceptOnlyFromAmong("vi", "en");
        _ledger.Validators.Add(RefuseBlank);
    }

    public static RootCommand Root(TextWriter output, Action<string> error)
    {
        var line = new CommandLine(output, error);
        return new RootCommand($"Keeps a ledger of event records in SQLite. {ExitCode.Meaning}") { line.Take(), line.Count(), line.Verify(), line._ledger, line._wait, line._lang };
    }

    private Command Take()
    {
        var file = new Argument<string>("file") { Description = "Records, one JSON object a line." };
        file.Validators.Add(RefuseBlank);
        var longest = new Option<int>("--longest-line")
        {
            Description = "How many bytes a line may have; a longer one is refused.",
            DefaultValueFactory = static _ => LineReader.UsualLongestLine,
            CustomParser = static result => Whole(result) is { } bytes and > 0 ? bytes : Refuse<int>(result, "is no number of bytes"),
        };
        var acceptLoss = new Option<bool>("--accept-loss") { Description = "Goes on with a ledger that has lost batches which were acknowledged, and says what is given up." };
        var take = new Command("take", "Takes a file of records in; what is there already is not doubled.") { file, longest, acceptLoss };
        take.SetAction(async (parsed, _) =>
            await new TakeCommand(_output, _error).RunAsync(parsed.GetRequiredValue(file), LedgerOf(parsed), parsed.GetValue(longest), parsed.GetValue(acceptLoss), WaitingOf(parsed), PhrasesOf(parsed))
                ? ExitCode.Done
                : ExitCode.SomeLinesRefused);
        return take;
    }

    private Command Count()
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
            CustomParser = static result => InstantPattern.ExtendedIso.Parse(result.Tokens[0].Value) is { Success: true, Value: var instant } && instant >= EarliestKnown
                ? instant
                : Refuse<Instant>(result, "is no instant, such as 2019-07-01T00:00:00Z"),
        };
        var closing = new Option<ClosingRule>("--closing-day")
        {
            Description = "The day of the month on which its books are closed, 1 to 28; the end of the month unless it is given.",
            DefaultValueFactory = static _ => ClosingRule.MonthEnd,
            CustomParser = static result => Whole(result) is { } day and >= 1 and <= LastClosingDay ? ClosingRule.OnDay(day) : Refuse<ClosingRule>(result, "is no day from 1 to 28"),
        };
        var count = new Command("count", "Prints what the ledger gives for a period, as known at an instant.") { period, knownAt, closing };
        count.SetAction(parsed =>
        {
            using var journal = Journal.OpenExisting(LedgerOf(parsed), WaitingOf(parsed));
            var fold = new SummaryFold(journal.Summarise(parsed.GetValue(knownAt)), parsed.GetValue(period), parsed.GetRequiredValue(closing));
            return Print(CountReport.Lines(fold.Records, Catalogue.Events.Rules.Select(fold.Figure), parsed.GetValue(period), PhrasesOf(parsed)));
        });
        return count;
    }

    private Command Verify()
    {
        var verify = new Command("verify", "Says whether the ledger is as it was stored, and what is hurt where it is not.");
        verify.SetAction(parsed =>
        {
            var (ledger, phrases, hurt) = (LedgerOf(parsed), PhrasesOf(parsed), 0L);
            using var journal = Journal.OpenExisting(ledger, WaitingOf(parsed));
            var (batches, lines) = journal.Verify(damage =>
            {
                hurt++;
                _output.WriteLine(damage.Line(Words.For(phrases.Lexicon)));
            });
            return hurt == 0 ? Print([VerifyReport.Well(batches, lines, phrases)]) : throw new JournalException(ledger, $"the ledger is damaged, as standard output says in {(Rational)hurt} lines");
        });
        return verify;
    }

    private int Print(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            _output.WriteLine(line);
        }

        return ExitCode.Done;
    }

    private string LedgerOf(ParseResult parsed) => parsed.GetRequiredValue(_ledger);

    private Waiting WaitingOf(ParseResult parsed) => new(TimeSpan.FromSeconds(parsed.GetValue(_wait)), _error);

    private Phrasebook PhrasesOf(ParseResult parsed) =>
        new Phrasebook(string.Equals(parsed.GetValue(_lang), "en", StringComparison.Ordinal) ? Lexicon.English : Lexicon.Vietnamese);

    private static int? Whole(ArgumentResult result) =>
        int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

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
