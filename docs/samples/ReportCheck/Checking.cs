using MongCai.Kpi.Claims;

namespace ReportCheck;

/// <summary>Judges the claims of a file one after another: a row for each, a line for what is wrong with it, and a summary.</summary>
internal sealed class Checking(ClaimFile input, RowWriter rows, Wording wording, Action<string> say)
{
    private const int MostExplained = 100;
    private const int LinesBetweenProgress = 4096;

    private readonly Tally _tally = new();

    /// <summary>Judges all claims.</summary>
    /// <param name="progress">Is told now and then how many bytes have been read.</param>
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

    /// <summary>Judges the claim of the current line.</summary>
    /// <returns>What is wrong with the line; null if it is good.</returns>
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
