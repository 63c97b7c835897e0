using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>A period and the same period last year (cùng kỳ năm trước), with the two facts that make them less comparable: their lengths and a moved leap
/// day.</summary>
/// <remarks>
/// <para><see cref="ReportingPeriod.SamePeriodLastYear"/> returns such a pair. Use it wherever a figure is compared with that of a year ago.</para>
/// <para>Text form: <c>2020-M02 against 2019-M02</c>. It is written for readers, not read. In JSON the pair is written with all its figures, and not
/// read.</para>
/// <para>Two pairs are equal only if they are the same object.</para>
/// </remarks>
/// <example>
/// <code>
/// var pair = ReportingPeriod.Month(2020, 2).SamePeriodLastYear();     // 2020-M02 against 2019-M02
/// int extra = pair.ExtraDays;                                         // 1
/// </code>
/// </example>
[JsonConverter(typeof(ObjectJsonConverter<YearOnYear>))]
public sealed partial class YearOnYear
{
    internal YearOnYear(ReportingPeriod period, ReportingPeriod earlier)
    {
        Period = period;
        Earlier = earlier;
    }

    /// <summary>Gets the period itself, which is the later one.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>Gets the same period of the year before.</summary>
    public ReportingPeriod Earlier { get; }

    /// <summary>Gets the number of days that the period has more than the earlier one: 1 for February 2020.</summary>
    public int ExtraDays => Period.Days - Earlier.Days;

    /// <summary>Gets a value indicating whether the period is a 29 February, which is compared with 28 February.</summary>
    public bool LeapDayMoved => Period.Kind == PeriodKind.Day && Period.Start.Day != Earlier.Start.Day;

    /// <summary>Returns both periods of this pair.</summary>
    /// <returns>The text in the form <c>2020-M02 against 2019-M02</c>.</returns>
    public override string ToString() => $"{Period} against {Earlier}";
}
