using NodaTime;

namespace MongCai.Kpi;

/// <summary>How much a year has changed on average, from the opening value of a stage to its latest observation.</summary>
internal static class MeanYearlyChange
{
    /// <summary>(A − O) or (O − A) over the years to date, which are the whole months since the target's period began, over 12.</summary>
    public static Calculated<Rational> Of(Observation observation, Target target)
    {
        var months = NodaTime.Period.Between(target.Period.Start, observation.Period.End.PlusDays(1), PeriodUnits.Months).Months;
        if (months == 0)
        {
            return UndefinedReason.NothingElapsed;
        }

        var opening = target.Form.Baseline.GetValueOrDefault();
        var change = observation.Value.Select(actual => target.Form.IsReduction ? opening - actual : actual - opening);
        return change.Select(sum => sum * PeriodKinds.MonthsInYear / months);
    }
}
