using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>A period and the same period last year (cùng kỳ năm trước), with what makes the two unlike: their lengths and a moved leap day.</summary>
/// <remarks>Text form, for a reader only: <c>2020-M02 against 2019-M02</c>. Equality is that of the object. In JSON it is written with all its figures, and not read.</remarks>
[JsonConverter(typeof(ObjectJsonConverter<YearOnYear>))]
public sealed partial class YearOnYear
{
    internal YearOnYear(ReportingPeriod period, ReportingPeriod earlier)
    {
        Period = period;
        Earlier = earlier;
    }

    /// <summary>The period.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The same period last year.</summary>
    public ReportingPeriod Earlier { get; }

    /// <summary>How many days the period has more than the earlier one: 1 for February 2020.</summary>
    public int ExtraDays => Period.Days - Earlier.Days;

    /// <summary>Whether the period is a 29 February, which is compared with the 28th.</summary>
    public bool LeapDayMoved => Period.Kind == PeriodKind.Day && Period.Start.Day != Earlier.Start.Day;

    /// <summary>Both periods.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Period} against {Earlier}";
}
