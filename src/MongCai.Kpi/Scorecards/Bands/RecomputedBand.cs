namespace MongCai.Kpi;

/// <summary>The policy that takes the band of Σactual/Σtarget, or of Σactual/Σexpected while a target is open, where both sums mean something.</summary>
internal sealed class RecomputedBand : BandRollUp
{
    public override string ToString() => "recomputed";

    protected override Band? Combine(IReadOnlyList<Attainment> attainments, BandScale bands)
    {
        var first = attainments[0];
        foreach (var attainment in attainments)
        {
            if (ProblemOf(attainment, first) is { } problem)
            {
                throw new InvalidOperationException($"{attainment} cannot be added up: {problem}. Take the {nameof(Worst)}, the {nameof(Latest)} or {nameof(Weighted)}.");
            }
        }

        RefuseTargetsTwice(attainments);
        var actual = attainments.Aggregate((Rational)0, static (sum, attainment) => sum + attainment.ToDate.Value.Value);
        var isPaced = (first.Policies.BandBy ?? (attainments.Any(static attainment => !attainment.IsMet.IsDefined) ? PerformanceMeasure.Index : PerformanceMeasure.Attainment)) == PerformanceMeasure.Index;
        var asked = attainments.Select(attainment => isPaced ? attainment.PaceOrNone?.Expected ?? UndefinedReason.NoPath : attainment.Target?.Form.LevelOrNone ?? 0).ToArray();
        var sum = asked.Aggregate((Rational)0, static (sum, one) => sum + (one.TryGetValue(out var amount) ? amount : 0));
        return sum.Sign > 0 && Array.TrueForAll(asked, static one => one.IsDefined) ? bands.BandOf(new Ratio(actual, sum)) : null;
    }

    private static string? ProblemOf(Attainment attainment, Attainment other)
    {
        var (observation, form, first) = (attainment.ToDate, attainment.Target?.Form, other.ToDate);
        return (observation.Indicator.DifferenceFrom(first.Indicator) ?? observation.Category.DifferenceFrom(first.Category)) is { } difference ? difference
            : attainment.Basis != other.Basis ? $"its target is on the basis {attainment.Basis}, not {other.Basis}"
            : attainment.Method != AttainmentMethod.ActualOverTarget || form is not LevelForm { Accepted.Upper: null } ? $"its target {form} is no level to be reached"
            : observation.Indicator.Nature switch
            {
                Nature.Flow when observation.Indicator.Reporting == ReportingMode.Cumulative && observation.Period != first.Period => "values since the beginning of the year contain each other",
                Nature.Flow => null,
                Nature.Stock when observation.Period == first.Period => null,
                Nature.Stock => "stocks of different days do not add up",
                var nature => $"values of a {nature} do not add up",
            };
    }

    // An area may have two actuals against one target, for the first quarter and for the half-year. Actual and target would both count twice.
    private static void RefuseTargetsTwice(IReadOnlyList<Attainment> attainments)
    {
        foreach (var area in attainments.Select(static attainment => attainment.Target).OfType<Target>().GroupBy(static target => target.Area))
        {
            Target? before = null;
            foreach (var target in area.OrderBy(static target => target.Period.Start))
            {
                if (before is not null && target.Period.Start <= before.Period.End)
                {
                    throw new InvalidOperationException($"{target} would count twice, with {before}. Add up the actuals first: {nameof(Kpi.RollUp)}.{nameof(Kpi.RollUp.OverTime)}.");
                }

                before = target;
            }
        }
    }
}
