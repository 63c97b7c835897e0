using MongCai.Kpi.Tests.RunningYear.Oracle;

namespace MongCai.Kpi.Tests.Scorecards.Oracle;

/// <summary>Computes what a card says about many cells: how many targets are met, and how areas are ranked.</summary>
internal static class CardOracle
{
    /// <summary>Counts the targets that are met, not met, open and unknown; null where the rules leave one of them open.</summary>
    public static string? Count(IReadOnlyCollection<CellAnswer?> row)
    {
        if (row.Any(static answer => answer is { IsMet: null }))
        {
            return null;
        }

        var (met, notMet, open, unknown) = (0, 0, 0, 0);
        foreach (var answer in row.OfType<CellAnswer>())
        {
            switch (answer.IsMet)
            {
                case Outcome.Yes:
                    met++;
                    break;
                case Outcome.No:
                    notMet++;
                    break;
                case "undefined: period running":
                    open++;
                    break;
                default:
                    unknown++;
                    break;
            }
        }

        return Counted(met, notMet, open, unknown);
    }

    public static string Counted(int met, int notMet, int open, int unknown) => FormattableString.Invariant($"{met} met, {notMet} not met, {open} open, {unknown} unknown");

    /// <summary>Returns the areas with their ranks; null where the rules leave an attainment open.</summary>
    public static string? Rank(IReadOnlyList<(string Area, CellAnswer Answer)> column, PerformanceMeasure? by)
    {
        var measure = by ?? (column.All(static cell => cell.Answer.Target.HasMethod) ? PerformanceMeasure.Attainment : PerformanceMeasure.Index);
        var values = column.Select(cell => (cell.Area, Text: measure == PerformanceMeasure.Attainment ? cell.Answer.Attained : cell.Answer.Index)).ToList();
        if (values.Exists(static value => value.Text is null))
        {
            return null;
        }

        var numbers = values.ConvertAll(static value => (value.Area, Number: BandOracle.Number(value.Text!)));
        var ranked = numbers.Where(static value => value.Number is not null).OrderByDescending(static value => value.Number!.Value, Comparer<Numbers.Oracle.BigRational>.Create(static (one, other) => one.Against(other))).ToList();
        return string.Join("; ", [
            .. ranked.Select(value => FormattableString.Invariant($"{1 + ranked.Count(other => other.Number!.Value.Against(value.Number!.Value) > 0)}. {value.Area}")),
            .. numbers.Where(static value => value.Number is null).Select(static value => value.Area),
        ]);
    }
}
