namespace MongCai.Kpi;

/// <summary>The kind of a reporting period. It is part of the period's identity: the first half of a year and its first six months are two periods.</summary>
public enum PeriodKind
{
    /// <summary>A year (năm).</summary>
    Year = 0,

    /// <summary>A half-year (6 tháng đầu năm, 6 tháng cuối năm).</summary>
    HalfYear = 1,

    /// <summary>A quarter (quý).</summary>
    Quarter = 2,

    /// <summary>A month (tháng).</summary>
    Month = 3,

    /// <summary>The first n months of a year (lũy kế).</summary>
    Cumulative = 4,
}
