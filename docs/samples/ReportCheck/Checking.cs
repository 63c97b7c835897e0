using MongCai.Kpi.Claims;

namespace ReportCheck;

/// <summary>Checks the claims of a file one after another, and writes a row for each, a line for each problem, and a summary.</summary>
internal sealed class Checking(ClaimFile input, RowWriter rows, Wording wording, Action<string> say)
{
    private const int MostExplained = 100;
    private const int LinesBetweenProgress = 4096;

    private readonly Tally _tally = new();

    /// <summary>Checks all claims of the file.</summary>
    /// <param name="progress">Called now and then with the number of bytes that have been read.</param>
    public Tally Run(Action<long> progress)
    {
        while (input.Read())
        {
            if (Judge() is { } problem)
            {
                _tally.AddBadLine();
                say(wording.BadLine(input.Line, problem));
            }

            if (_tally.Lines % LinesBetweenProgress == 0)
            {
                progress(input.Offset);
            }
        }

        rows.Finish();
        if (_tally.Others > MostExplained)
        {
            say(wording.MoreOthers(_tally.Others - MostExplained));
        }

        foreach (var line in wording.Summary(_tally))
        {
            say(line);
        }

        return _tally;
    }

    /// <summary>Checks the claim on the current line.</summary>
    /// <returns>The problem with the line; null if it is good.</returns>
    private Problem? Judge()
    {
        if (ClaimLine.TryRead(input, out var claim) is { } problem)
        {
            return problem;
        }

        var check = claim!.Check();
        if (!rows.TryWrite(input.Field(ClaimLine.Id), check))
        {
            return new Problem(ProblemKind.TooManyDigits);
        }

        _tally.Add(check.Verdict);
        if (check.Verdict != ClaimVerdict.Follows && _tally.Others <= MostExplained)
        {
            say(wording.Explained(input.Text(ClaimLine.Id), check));
        }

        return null;
    }
}
