using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>
/// The kind of a reporting period. It is part of the period's identity: the first half of a year and its first six months are two periods.
/// </summary>
/// <remarks>
/// The kinds from <see cref="Year"/> to <see cref="Day"/> tile time: exactly one of each contains a date, and each has a next and a previous one.
/// The others have dates and containment, and no next that would be a guess.
/// </remarks>
[JsonConverter(typeof(WordJsonConverter<PeriodKind>))]
public enum PeriodKind
{
    /// <summary>A reporting year (năm): <c>2019-A1</c>.</summary>
    Year = 0,

    /// <summary>A half-year (6 tháng đầu năm, 6 tháng cuối năm): <c>2019-S1</c>.</summary>
    HalfYear = 1,

    /// <summary>Four months: <c>2019-T1</c>.</summary>
    Trimester = 2,

    /// <summary>A quarter (quý): <c>2019-Q1</c>.</summary>
    Quarter = 3,

    /// <summary>A month (tháng): <c>2019-M06</c>.</summary>
    Month = 4,

    /// <summary>Seven days from a Monday (tuần): <c>2019-W26</c>.</summary>
    Week = 5,

    /// <summary>A day (ngày): <c>2019-D181</c>.</summary>
    Day = 6,

    /// <summary>The first n months of a year (lũy kế): <c>cumulative:2019-01-01/P9M</c>.</summary>
    Cumulative = 7,

    /// <summary>Several whole years, both ends included (giai đoạn 2016–2020): <c>stage:2016-01-01/P5Y</c>.</summary>
    Stage = 8,

    /// <summary>A term of office (nhiệm kỳ), whose days are given: <c>term:2020-10-14/P1826D</c>.</summary>
    Term = 9,

    /// <summary>Any days without a gap: <c>range:2018-12-15/P182D</c>.</summary>
    Range = 10,
}
