using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>
/// One observation as a row of text cells, as it comes from a CSV file, a spreadsheet or a database. <see cref="RowReader.ReadObservations"/> turns such rows
/// into observations.
/// </summary>
/// <remarks>
/// <para>An empty or blank cell counts as null, and blanks around a text are ignored. A row has exactly one of these: <see cref="Value"/>,
/// <see cref="Numerator"/> with <see cref="Denominator"/>, <see cref="Missing"/>, <see cref="DoneOn"/>. A row without any text is skipped.</para>
/// <para>Two rows are equal when all their cells are equal. The text form is meant for a reader and cannot be parsed. The JSON form is an object of the cells
/// that are not null: <c>{"number":17,"area":"06712","indicator":"poor-households-reduced","period":"2019-S1","value":"37"}</c>.</para>
/// </remarks>
/// <example><c>new ObservationRow { Indicator = "poor-households-reduced", Area = "06712", Period = "2019-S1", Value = "37" }</c></example>
[JsonConverter(typeof(ObjectJsonConverter<ObservationRow>))]
public sealed partial record ObservationRow
{
    /// <summary>Gets the number of the row as its sender counts, such as the line of a file; null where the reader counts, from 1.</summary>
    public int? Number { get; init; }

    /// <summary>Gets the code of the area; empty for the reporting authority itself.</summary>
    public string? Area { get; init; }

    /// <summary>Gets the category in its text form: <c>sex=F</c>, <c>age*sex=15-24*F</c>; empty or <c>_T</c> for the total.</summary>
    public string? Category { get; init; }

    /// <summary>Gets the code of the indicator.</summary>
    public string? Indicator { get; init; }

    /// <summary>Gets the period, written in the dialect that <see cref="RowReader.Periods"/> names.</summary>
    public string? Period { get; init; }

    /// <summary>
    /// Gets the word of a <see cref="MongCai.Kpi.PeriodKind"/>, such as <c>cumulative</c>, where the text of the period can mean two kinds: "6 tháng đầu năm
    /// 2019".
    /// </summary>
    public string? PeriodKind { get; init; }

    /// <summary>
    /// Gets the value in the indicator's unit, written in the format of <see cref="RowReader.Numbers"/> without a unit or a percent sign. Where only bounds of
    /// the value are known, it has those: <c>&gt; 1.4</c>, <c>&gt;= 1 &lt; 2</c>, also with <c>≥</c> and <c>≤</c>.
    /// </summary>
    public string? Value { get; init; }

    /// <summary>Gets the numerator of a rate whose parts are known.</summary>
    public string? Numerator { get; init; }

    /// <summary>Gets the denominator of a rate whose parts are known.</summary>
    public string? Denominator { get; init; }

    /// <summary>Gets the word of a <see cref="MissingReason"/>, such as <c>notReported</c>, where there is no value.</summary>
    public string? Missing { get; init; }

    /// <summary>
    /// Gets the day on which a milestone was reached, written in the format of <see cref="RowReader.Dates"/>. A milestone that has not been reached has the
    /// value 0 instead.
    /// </summary>
    public string? DoneOn { get; init; }

    /// <summary>Gets the word of an <see cref="ObservationStatus"/>, such as <c>estimate</c>; empty for an official value.</summary>
    public string? Status { get; init; }

    /// <summary>Gets the last day that the data really cover; empty for the end of the period.</summary>
    public string? Through { get; init; }
}
