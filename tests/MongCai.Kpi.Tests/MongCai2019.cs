namespace MongCai.Kpi.Tests;

/// <summary>The founding report: Móng Cái, first half of 2019, 37 poor households fewer against a plan of 73 and a resolution of 54.</summary>
internal static class MongCai2019
{
    public static Indicator Reduced { get; } = new("poor-households-reduced", Unit.Household, Nature.Flow, new(("vi", "Số hộ nghèo giảm"), ("en", "Poor households reduced")));

    public static ReportingPeriod FirstHalf { get; } = ReportingPeriod.HalfYear(2019, 1);

    public static ReportingPeriod Year { get; } = ReportingPeriod.Year(2019);

    /// <summary>Gets the year before, to which the opening value of what accumulates belongs.</summary>
    public static ReportingPeriod YearBefore { get; } = ReportingPeriod.Year(2018);

    public static Target Plan { get; } = Target.AtLeast(73).For(Reduced, Year, Basis.Plan);

    public static Target Resolution { get; } = Target.AtLeast(54).For(Reduced, Year, Basis.Resolution);

    public static Observation Actual { get; } = new(Reduced, FirstHalf, 37);

    public static AttainmentByBasis Measured { get; } = Actual.Against(Plan, Resolution);

    /// <summary>Measures the whole year against both targets, which decides what the half-year leaves open.</summary>
    public static AttainmentByBasis MeasuredInTheYear(decimal actual) => new Observation(Reduced, Year, actual).Against(Plan, Resolution);

    public static Attainment Attained(decimal actual, decimal level) => Attained(actual, Target.AtLeast(level));

    public static Attainment Attained(decimal actual, TargetForm form) => Attained(actual, form, FirstHalf);

    public static Attainment AttainedInTheYear(decimal actual, decimal level) => AttainedInTheYear(actual, Target.AtLeast(level));

    public static Attainment AttainedInTheYear(decimal actual, TargetForm form) => Attained(actual, form, Year);

    public static Attainment Attained(decimal actual, TargetForm form, ReportingPeriod period) =>
        new Observation(Reduced, period, actual).Against(form.For(Reduced, Year, Basis.Plan))[Basis.Plan];
}
