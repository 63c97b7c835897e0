using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>One target as a row of text cells, as a CSV file, a spreadsheet or a database gives it. <see cref="RowReader.ReadTargets"/> makes targets of rows.</summary>
/// <remarks>
/// <para>Which cells a row needs goes by its <see cref="Form"/>, and no others may be filled. An empty or blank cell says nothing, as null does; blanks around a text are passed over. A row without any
/// text is passed over. Numbers, periods and dates are written as those of an <see cref="ObservationRow"/>.</para>
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
/// <para>Equality is that of all cells. Text form, for a reader only. JSON form: an object of the cells that are not null,
/// <c>{"indicator":"poor-households-reduced","period":"2019-A1","basis":"plan","form":"atLeast","level":"73"}</c>.</para>
/// </remarks>
/// <example><c>new TargetRow { Indicator = "poor-households-reduced", Period = "2019-A1", Basis = "plan", Form = "atLeast", Level = "73" }</c></example>
[JsonConverter(typeof(ObjectJsonConverter<TargetRow>))]
public sealed partial record TargetRow
{
    /// <summary>Gets the row's number as whoever sent it counts, such as the line of a file; null where the reader counts, from 1.</summary>
    public int? Number { get; init; }

    /// <summary>Gets the code of the area; empty for the reporting authority itself.</summary>
    public string? Area { get; init; }

    /// <summary>Gets the category as its text form: <c>sex=F</c>, <c>age*sex=15-24*F</c>; empty or <c>_T</c> for the total.</summary>
    public string? Category { get; init; }

    /// <summary>Gets the code of the indicator.</summary>
    public string? Indicator { get; init; }

    /// <summary>Gets the period in which the target is to be reached.</summary>
    public string? Period { get; init; }

    /// <summary>Gets the word of a <see cref="MongCai.Kpi.PeriodKind"/>, such as <c>stage</c>, where the period's text could be of two kinds.</summary>
    public string? PeriodKind { get; init; }

    /// <summary>Gets the basis as its text form: <c>plan</c>, <c>resolution of people-council</c>.</summary>
    public string? Basis { get; init; }

    /// <summary>Gets the word of the form, such as <c>atLeast</c>.</summary>
    public string? Form { get; init; }

    /// <summary>Gets the amount to be reached or kept to, in the indicator's unit.</summary>
    public string? Level { get; init; }

    /// <summary>Gets the lower bound of <c>within</c>.</summary>
    public string? Floor { get; init; }

    /// <summary>Gets the upper bound of <c>within</c>.</summary>
    public string? Ceiling { get; init; }

    /// <summary>Gets the better end of <c>within</c>, as the word of a <see cref="MongCai.Kpi.Direction"/>; empty where neither end is.</summary>
    public string? Direction { get; init; }

    /// <summary>Gets how far from the level of <c>about</c> still meets it; empty where nobody named it.</summary>
    public string? Tolerance { get; init; }

    /// <summary>Gets the value it starts from: the baseline, the opening value of a reduction, that of the same period last year.</summary>
    public string? Baseline { get; init; }

    /// <summary>Gets by how much to reduce, in the indicator's unit, or by which percentage to grow.</summary>
    public string? By { get; init; }

    /// <summary>Gets the period that the opening value of a reduction is of.</summary>
    public string? OpeningPeriod { get; init; }

    /// <summary>Gets the last day on which a milestone may be reached.</summary>
    public string? Deadline { get; init; }

    /// <summary>Gets the word of an <see cref="AttainmentMethod"/>; empty where the form's own method is used.</summary>
    public string? Method { get; init; }
}
