using System.Text.Json.Serialization;

namespace HalfYearReport;

/// <summary>The content of a data file, as it is written. The part with published figures may be absent.</summary>
internal sealed record DataFile(
    DataFile.NameEntry Authority,
    string Period,
    string TargetPeriod,
    IReadOnlyList<DataFile.IndicatorEntry?> Indicators,
    IReadOnlyList<DataFile.ClaimEntry?>? Claims = null,
    IReadOnlyList<DataFile.StatementEntry?>? Statements = null,
    IReadOnlyList<DataFile.OpeningEntry?>? Openings = null,
    IReadOnlyList<DataFile.WindowEntry?>? Windows = null,
    DataFile.EventsEntry? Events = null)
{
    internal sealed record NameEntry(string Vi, string En, string? Fr = null);

    /// <summary>
    /// The days from which the data of the period are presumed to come: its own, or those up to the day on which every month is closed. The first window
    /// counts; the others are mentioned beside it.
    /// </summary>
    internal sealed record WindowEntry(NameEntry Presumed, int? ClosedOnDay = null);

    /// <summary>An indicator with its actual, which is null where it was "not reported".</summary>
    /// <remarks>
    /// A flow may be declared never to have a negative addition, <c>neverFalls</c>, and any indicator may have a <c>largest</c> value that is possible at
    /// all, such as the number of communes. Then a target can be secured or out of reach before its period is over.
    /// </remarks>
    internal sealed record IndicatorEntry(
        string Code,
        string Nature,
        NameEntry Name,
        string Unit,
        [property: JsonConverter(typeof(NumberAsWritten))] string? Actual,
        IReadOnlyList<TargetEntry?> Targets,
        bool NeverFalls = false,
        [property: JsonConverter(typeof(NumberAsWritten))] string? Largest = null);

    /// <summary>
    /// A target with the decimals that its attainment is printed with. The level is null where it was "not printed in the report". The period is its own
    /// where one is named, and the document is absent where none is stated.
    /// </summary>
    internal sealed record TargetEntry(
        string Basis,
        [property: JsonConverter(typeof(NumberAsWritten))] string? AtLeast,
        int Decimals,
        string? Period = null,
        DocumentEntry? Document = null);

    /// <summary>The document that set a target; the target applies from the date of the document, or from another one that is named.</summary>
    internal sealed record DocumentEntry(string Number, string Date, NameEntry? Issuer = null, string? InForceFrom = null);

    /// <summary>A figure published about an indicator, as printed in Vietnamese.</summary>
    /// <remarks>
    /// Its base is a target of the indicator, or the number <c>of</c>; neither of them means "not printed in the report". Where only two numbers were
    /// published (11 of 17), <c>decimals</c> takes the place of <c>printed</c>. A note says what kind of figure it is.
    /// </remarks>
    internal sealed record ClaimEntry(
        string Indicator,
        string Formula,
        string Base,
        [property: JsonConverter(typeof(NumberAsWritten))] string? Of = null,
        string? Printed = null,
        int? Decimals = null,
        NameEntry? Presumed = null,
        NameEntry? Note = null);

    /// <summary>A figure published without numbers that it could be checked by, as printed in Vietnamese.</summary>
    internal sealed record StatementEntry(NameEntry Name, string Unit, string Printed);

    /// <summary>
    /// A presumed opening of a stock: what is left of an indicator, and what it was reduced by. With a title, it has a section of its own, together with what
    /// was published about the stock.
    /// </summary>
    internal sealed record OpeningEntry(string Stock, string Reduced, NameEntry Presumed, NameEntry? Title = null);

    /// <summary>The figures to report of events, whose records are lines of JSON in a file beside this one.</summary>
    internal sealed record EventsEntry(string Records, IReadOnlyList<EventFigureEntry?> Figures);

    /// <summary>
    /// A figure of the events that have started: the number of events of some types, or the sum of one of their quantities. It may be restricted to events
    /// inside or outside the area, and to those <c>by</c> a named body; otherwise to those by any one organiser.
    /// </summary>
    internal sealed record EventFigureEntry(
        string Code,
        NameEntry Name,
        string Unit,
        IReadOnlyList<string?> Types,
        string? Quantity = null,
        string? Area = null,
        string? By = null,
        NameEntry? Presumed = null);
}
