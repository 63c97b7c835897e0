namespace MongCai.Kpi;

/// <summary>The properties of a kind that do not depend on a single period.</summary>
internal static class PeriodKinds
{
    public const int MonthsInYear = 12;
    public const int DaysInWeek = 7;

    public static bool IsTiling(this PeriodKind kind) => kind <= PeriodKind.Day;

    /// <summary>Determines whether the kind has a fixed number of months and tiles a year.</summary>
    public static bool IsMonthTile(this PeriodKind kind) => kind <= PeriodKind.Month;

    /// <summary>Returns the number of months of one period of the kind.</summary>
    public static int Months(this PeriodKind kind) => kind switch
    {
        PeriodKind.Year => MonthsInYear,
        PeriodKind.HalfYear => 6,
        PeriodKind.Trimester => 4,
        PeriodKind.Quarter => 3,
        PeriodKind.Month => 1,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a number of months."),
    };

    public static int PerYear(this PeriodKind kind) => MonthsInYear / kind.Months();

    /// <summary>Returns the name of the kind for a message, with its article.</summary>
    public static string Name(this PeriodKind kind) => kind switch
    {
        PeriodKind.Year => "a year",
        PeriodKind.HalfYear => "a half-year",
        PeriodKind.Trimester => "a trimester",
        PeriodKind.Quarter => "a quarter",
        PeriodKind.Month => "a month",
        PeriodKind.Week => "a week",
        PeriodKind.Day => "a day",
        PeriodKind.Cumulative => "a cumulative period",
        PeriodKind.Stage => "a stage",
        PeriodKind.Term => "a term of office",
        _ => "a range of days",
    };
}
