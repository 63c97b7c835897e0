namespace MongCai.Kpi.Tests.Text.Golden;

/// <summary>Writes the names of periods, and the phrases that contain a period.</summary>
internal static class PeriodPhrases
{
    public static void Write(PhraseList list, Phrasebook phrases)
    {
        list.Chapter("Periods");
        IReadOnlyList<ReportingPeriod> periods = [.. Given.PeriodsIn(ReportingCalendar.January, all: true)];
        Write(list, phrases, periods);
        list.Of("Commitment(Attainment)");
        foreach (var period in periods)
        {
            list.Add($"{period}", phrases.Commitment(Given.PlanFor(period)));
        }

        var first = FirstOfEachKind(periods);
        list.Of("Exceeded(Attainment, int)");
        foreach (var period in first)
        {
            list.Add($"{period}", phrases.Exceeded(Given.PlanFor(period), 2));
        }

        list.Of("Projected(Pace, int)");
        foreach (var period in first)
        {
            list.Add($"{period}", phrases.Projected(Given.PlanFor(period).PaceBy(ElapsedShare.ByDays), 0));
        }
    }

    /// <summary>Writes the periods of years that do not begin in January.</summary>
    public static void WriteFiscal(PhraseList list, Phrasebook phrases)
    {
        foreach (var calendar in from month in (int[])[4, 7] from naming in Enum.GetValues<YearNaming>() select ReportingCalendar.StartingIn(month, naming))
        {
            list.Chapter($"Periods of the fiscal year {calendar}");
            Write(list, phrases, [.. Given.PeriodsIn(calendar, all: false)]);
        }
    }

    private static void Write(PhraseList list, Phrasebook phrases, IReadOnlyList<ReportingPeriod> periods)
    {
        list.Of("Name(ReportingPeriod)");
        foreach (var period in periods)
        {
            list.Add($"{period}", phrases.Name(period));
        }

        var first = FirstOfEachKind(periods);
        list.Of("Attained(Attainment, int)");
        foreach (var period in first)
        {
            list.Add($"{period}", phrases.Attained(Given.PlanFor(period), 2));
        }

        list.Of("Elapsed(Pace, int)");
        foreach (var period in first)
        {
            list.Add($"{period}", phrases.Elapsed(Given.PlanFor(period).PaceBy(ElapsedShare.ByDays), 0));
        }

        list.Of("ComparedWith(Change, Breakdown)");
        foreach (var (from, to) in from after in first.Concat(periods.Where(static period => period.Kind == PeriodKind.Range)).Distinct() from before in periods.Where(before => IsAfter(after, before)).Take(1) select (after, before))
        {
            list.Add($"{to} after {from}", phrases.ComparedWith(new Change(new(Given.In(Unit.Household), from, 1), new(Given.In(Unit.Household), to, 2))));
        }

        list.Add($"{periods[0]} after its previous", phrases.ComparedWith(new Change(new(Given.In(Unit.Household), periods[0].Previous(), 1), new(Given.In(Unit.Household), periods[0], 2))));
    }

    private static IReadOnlyList<ReportingPeriod> FirstOfEachKind(IEnumerable<ReportingPeriod> periods) => [.. periods.GroupBy(static period => period.Kind).Select(static group => group.First())];

    // Determines which periods of the same kind follow one another.
    private static bool IsAfter(ReportingPeriod before, ReportingPeriod after) =>
        before.Kind == after.Kind && (before.Kind is PeriodKind.Range ? before.End < after.End && before.Start < after.Start : before.Kind != PeriodKind.Cumulative && before.Kind != PeriodKind.Stage && before.Kind != PeriodKind.Term && before.Next() == after);
}
