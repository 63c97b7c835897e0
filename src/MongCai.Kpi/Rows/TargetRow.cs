using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>
/// One target as a row of text cells, as it comes from a CSV file, a spreadsheet or a database. <see cref="RowReader.ReadTargets"/> turns such rows into
/// targets.
/// </summary>
/// <remarks>
/// <para>The <see cref="Form"/> of the target decides which cells a row needs; all others must be empty. An empty or blank cell counts as null, and blanks
/// around a text are ignored. A row without any text is skipped. Numbers, periods and dates are written as those of an <see cref="ObservationRow"/>.</para>
/// <list type="table">
/// <listheader><term>form</term><description>cells</description></listheader>
/// <item><term><c>atLeast</c>, <c>moreThan</c>, <c>atMost</c>, <c>lessThan</c>, <c>cap</c></term><description>level</description></item>
/// <item><term><c>within</c></term><description>floor and ceiling; direction where one end is the better one</description></item>
/// <item><term><c>about</c></term><description>level; tolerance where one is named</description></item>
/// <item><term><c>fromBaseline</c></term><description>baseline and level</description></item>
/// <item><term><c>reductionBy</c></term><description>baseline and by, the amount; openingPeriod where the indicator accumulates</description></item>
/// <item><term><c>growthBy</c></term><description>baseline and by, a percentage such as <c>8%</c></description></item>
/// <item><term><c>milestone</c></term><description>deadline</description></item>
/// </list>
/// <para>Two rows are equal when all their cells are equal. The text form is meant for a reader and cannot be parsed. The JSON form is an object of the cells
/// that are not null: <c>{"indicator":"poor-households-reduced","period":"2019-A1","basis":"plan","form":"atLeast","level":"73"}</c>.</para>
/// </remarks>
/// <example><c>new TargetRow { Indicator = "poor-households-reduced", Period = "2019-A1", Basis = "plan", Form = "atLeast", Level = "73" }</c></example>
[JsonConverter(typeof(ObjectJsonConverter<TargetRow>))]
public sealed partial record TargetRow
{
    /// <summary>Gets the number of the row as its sender counts, such as the line of a file; null where the reader counts, from 1.</summary>
    public int? Number { get; init; }

    /// <summary>Gets the code of the area; empty for the reporting authority itself.</summary>
    public string? Area { get; init; }

    /// <summary>Gets the category in its text form: <c>sex=F</c>, <c>age*sex=15-24*F</c>; empty or <c>_T</c> for the total.</summary>
    public string? Category { get; init; }

    /// <summary>Gets the code of the indicator.</summary>
    public string? Indicator { get; init; }

    /// <summary>Gets the period in which the target is to be reached.</summary>
    public string? Period { get; init; }

    /// <summary>Gets the word of a <see cref="MongCai.Kpi.PeriodKind"/>, such as <c>stage</c>, where the text of the period can mean two kinds.</summary>
    public string? PeriodKind { get; init; }

    /// <summary>Gets the basis in its text form: <c>plan</c>, <c>resolution of people-council</c>.</summary>
    public string? Basis { get; init; }

    /// <summary>Gets the word of the target's form, such as <c>atLeast</c>.</summary>
    public string? Form { get; init; }

    /// <summary>Gets the amount to be reached or not to be passed, in the indicator's unit.</summary>
    public string? Level { get; init; }

    /// <summary>Gets the lower bound of the form <c>within</c>.</summary>
    public string? Floor { get; init; }

    /// <summary>Gets the upper bound of the form <c>within</c>.</summary>
    public string? Ceiling { get; init; }

    /// <summary>
    /// Gets the better direction of the form <c>within</c>, as the word of a <see cref="MongCai.Kpi.Direction"/>; empty where neither end is better.
    /// </summary>
    public string? Direction { get; init; }

    /// <summary>Gets the distance from the level within which the form <c>about</c> is met; empty where none is named.</summary>
    public string? Tolerance { get; init; }

    /// <summary>Gets the starting value of the target: the baseline, the opening value of a reduction, or the value of the same period last year.</summary>
    public string? Baseline { get; init; }

    /// <summary>Gets the amount to reduce by, in the indicator's unit, or the percentage to grow by.</summary>
    public string? By { get; init; }

    /// <summary>Gets the period of the opening value of a reduction.</summary>
    public string? OpeningPeriod { get; init; }

    /// <summary>Gets the last day on which a milestone may be reached.</summary>
    public string? Deadline { get; init; }

    /// <summary>Gets the word of an <see cref="AttainmentMethod"/>; empty where the form's own method applies.</summary>
    public string? Method { get; init; }
}
