using MongCai.Kpi;
using MongCai.Kpi.Claims;

namespace ReportCheck;

internal sealed class EnglishWording() : Wording(Phrasebook.English)
{
    public override string BadLine(long line, Problem problem) => $"line {Count(line)}: {Text(problem)}";

    public override string MoreOthers(long count) => $"… and {Count(count)} more that do not follow: see their rows";

    protected override string Claims => "claims judged";

    protected override string BadLines => "bad lines";

    protected override string Meaning(ClaimVerdict verdict) => verdict switch
    {
        ClaimVerdict.Undefined => "there is nothing to compare with",
        ClaimVerdict.Follows => "prints exactly so",
        ClaimVerdict.OtherTie => "a tie, resolved towards zero",
        ClaimVerdict.Truncated => "cut off instead of rounded",
        ClaimVerdict.Padded => "right with fewer decimals, zeros added",
        ClaimVerdict.RoundedInputs => "follows from its numbers before they were rounded",
        ClaimVerdict.OtherFormula => "another formula gives it",
        _ => "nothing explains it",
    };

    private static string Text(Problem problem) => problem.Kind switch
    {
        ProblemKind.Quotes => "a quote is inside a field or never closed",
        ProblemKind.TooLong => $"longer than {Count(ClaimFile.LongestLine)} bytes",
        ProblemKind.NotUtf8 => "not UTF-8",
        ProblemKind.FieldCount => $"{Count(ClaimFile.Header.Count)} fields are needed, not {problem.Value}",
        ProblemKind.Formula => $"{problem.Field} {Shown.Quoted(problem.Value)} is not one of {Vocabulary.Formulas}",
        ProblemKind.Number => $"{problem.Field} {Shown.Quoted(problem.Value)} is no number such as 1234.5",
        ProblemKind.Figure => $"{problem.Field} {Shown.Quoted(problem.Value)} is no figure such as 50,68% or 15.40",
        _ => "the exact value has too many digits to be printed",
    };
}
