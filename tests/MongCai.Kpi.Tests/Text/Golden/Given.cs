using NodaTime;

namespace MongCai.Kpi.Tests.Text.Golden;

/// <summary>The values that the golden cases are made of.</summary>
internal static class Given
{
    public static ReportingPeriod Year { get; } = ReportingPeriod.Year(2019);

    public static ReportingPeriod HalfYear { get; } = ReportingPeriod.HalfYear(2019, 1);

    public static Unit Tree { get; } = new("tree", Words.Of("cây", "tree"), Words.Of("cây", "trees"));

    /// <summary>Gets a unit whose name begins with a vowel in many languages.</summary>
    public static Unit Apprentice { get; } = new("apprentice", Words.Of("học viên", "apprentice"), Words.Of("học viên", "apprentices"));

    public static Unit ThousandTrees { get; } = Tree.Times(1_000, "thousand-trees", Words.Of("nghìn cây", "thousand trees"));

    public static Unit PerMille { get; } = Unit.One.Times(0.001m, "per-mille", Words.Of("‰", "‰"));

    public static IReadOnlyList<Unit> Units { get; } = [.. Unit.Predefined, Tree, Apprentice, ThousandTrees, PerMille];

    public static Basis Emulation { get; } = new("emulation", Words.Of("chỉ tiêu thi đua", "emulation target"));

    public static Organisation Council { get; } = new("council", Words.Of("HĐND thành phố", "the City People's Council"));

    public static IReadOnlyList<Basis> Bases { get; } = [.. Basis.Predefined, Emulation, Basis.Resolution with { Issuer = Council }];

    public static Breakdown Sex { get; } = new("sex", ("F", Words.Of("nữ", "women")), ("M", Words.Of("nam", "men")));

    public static Breakdown Age { get; } = Breakdown.OfRanges("age", ("0-14", RationalInterval.Below(15)), ("15+", RationalInterval.AtLeast(15)));

    public static Breakdown SexAndAge { get; } = Breakdown.Cross(Sex, Age);

    /// <summary>Returns a flow in a unit, and where it is in percent a rate.</summary>
    public static Indicator In(Unit unit) => unit == Unit.Percent ? Rate : new($"flow-{unit}", unit, Nature.Flow);

    public static Indicator Rate { get; } = new("rate", Unit.Percent, Nature.Proportion);

    /// <summary>Returns a rate that is printed with so many decimals.</summary>
    public static Indicator RateWith(int decimals) => new("rate", Unit.Percent, Nature.Proportion) { Decimals = decimals };

    /// <summary>Returns periods of every kind in a calendar: of the short kinds all, or a few.</summary>
    public static IEnumerable<ReportingPeriod> PeriodsIn(ReportingCalendar calendar, bool all) =>
    [
        ReportingPeriod.Year(2019, calendar),
        .. Enumerable.Range(1, 2).Select(half => ReportingPeriod.HalfYear(2019, half, calendar)),
        .. Enumerable.Range(1, 3).Select(trimester => ReportingPeriod.Trimester(2019, trimester, calendar)),
        .. Enumerable.Range(1, 4).Select(quarter => ReportingPeriod.Quarter(2019, quarter, calendar)),
        .. (all ? Enumerable.Range(1, 12) : [1, 9, 10, 12]).Select(month => ReportingPeriod.Month(2019, month, calendar)),
        .. ((int[])[1, 2, 27, 52]).Select(week => ReportingPeriod.Week(2019, week, calendar)),
        .. (all ? Enumerable.Range(1, 12) : [1, 10]).Select(month => ReportingPeriod.Day(new LocalDate(2019, month, month == 1 ? 1 : month * 2), calendar)),
        .. (all ? Enumerable.Range(1, 12) : [1, 2, 9, 12]).Select(months => ReportingPeriod.Cumulative(2019, months, calendar)),
        ReportingPeriod.Stage(2016, 2020, calendar),
        ReportingPeriod.Term(new LocalDate(2016, 6, 22), new LocalDate(2021, 6, 21), calendar),
        ReportingPeriod.Term(new LocalDate(2019, 2, 1), new LocalDate(2019, 11, 30), calendar),
        ReportingPeriod.Range(new LocalDate(2019, 4, 1), new LocalDate(2019, 4, 1), calendar),
        ReportingPeriod.Range(new LocalDate(2019, 4, 1), new LocalDate(2019, 4, 15), calendar),
        ReportingPeriod.Range(new LocalDate(2019, 4, 1), new LocalDate(2019, 8, 15), calendar),
        ReportingPeriod.Range(new LocalDate(2018, 12, 15), new LocalDate(2019, 12, 14), calendar),
    ];

    /// <summary>Returns an attainment of the plan for a period, at the end of that period.</summary>
    public static Attainment PlanFor(ReportingPeriod period) => Plan(Target.AtLeast(73), In(Unit.Household), 37, period, period);

    /// <summary>Returns an attainment of a plan.</summary>
    public static Attainment Plan(TargetForm form, Indicator indicator, Rational actual, ReportingPeriod reported, ReportingPeriod planned) =>
        Plan(form, new Observation(indicator, reported, actual), planned);

    /// <summary>Returns an attainment of a plan.</summary>
    public static Attainment Plan(TargetForm form, Observation actual, ReportingPeriod planned) =>
        actual.Against(form.For(actual.Indicator, planned, Basis.Plan))[Basis.Plan];
}
