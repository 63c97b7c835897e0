using NodaTime;

namespace MongCai.Kpi;

/// <summary>How much a year has changed on average, from the opening value of a stage to its latest observation.</summary>
internal static class MeanYearlyChange
{
    /// <summary>(A − O) or (O − A) over the years to date, which are the whole months since the target's period began, over 12.</summary>
    public static Calculated<Rational> Of(Observation observation, Target target)
    {
        var months = MonthsElapsed(observation, target);
        if (months == 0)
        {
            return UndefinedReason.NothingElapsed;
        }

        var opening = target.Form.Baseline.GetValueOrDefault();
        var change = observation.Value.Select(actual => target.Form.IsReduction ? opening - actual : actual - opening);
        return change.Select(sum => sum * PeriodKinds.MonthsInYear / months);
    }

    /// <summary>The whole months of the target's period that are over at the end of the observation's.</summary>
    public static int MonthsElapsed(Observation observation, Target target) =>
        NodaTime.Period.Between(target.Period.Start, observation.Period.End.PlusDays(1), PeriodUnits.Months).Months;
}
