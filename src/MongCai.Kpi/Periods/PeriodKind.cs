using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>
/// The kind of a reporting period. It is part of the identity of a period: the first half of a year and its first six months have the same days and are two
/// periods.
/// </summary>
/// <remarks>
/// The kinds from <see cref="Year"/> to <see cref="Day"/> tile time: exactly one period of such a kind contains a date, and each period has a next and a
/// previous one. The other kinds have dates and contain each other, but have no next period, as it would be a guess. <c>default</c> is <see cref="Year"/>.
/// </remarks>
[JsonConverter(typeof(WordJsonConverter<PeriodKind>))]
public enum PeriodKind
{
    /// <summary>A reporting year (năm), such as <c>2019-A1</c>.</summary>
    Year = 0,

    /// <summary>A half-year (6 tháng đầu năm, 6 tháng cuối năm), such as <c>2019-S1</c>.</summary>
    HalfYear = 1,

    /// <summary>A trimester of four months, such as <c>2019-T1</c>.</summary>
    Trimester = 2,

    /// <summary>A quarter of a reporting year (quý), such as <c>2019-Q1</c>.</summary>
    Quarter = 3,

    /// <summary>A month of a reporting year (tháng), such as <c>2019-M06</c>.</summary>
    Month = 4,

    /// <summary>A week of seven days that starts on a Monday (tuần), such as <c>2019-W26</c>.</summary>
    Week = 5,

    /// <summary>A single day of a reporting year (ngày), such as <c>2019-D181</c>.</summary>
    Day = 6,

    /// <summary>A cumulative period (lũy kế): the first months of a reporting year, such as <c>cumulative:2019-01-01/P9M</c>.</summary>
    Cumulative = 7,

    /// <summary>A stage of several whole years, both ends included (giai đoạn 2016–2020), such as <c>stage:2016-01-01/P5Y</c>.</summary>
    Stage = 8,

    /// <summary>A term of office (nhiệm kỳ), whose days the host gives, such as <c>term:2020-10-14/P1826D</c>.</summary>
    Term = 9,

    /// <summary>Any range of days without a gap, such as <c>range:2018-12-15/P182D</c>.</summary>
    Range = 10,
}
