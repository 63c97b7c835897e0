using System.Text.Json.Serialization;

namespace HalfYearReport;

/// <summary>The data file as it is written. What was published may be left out.</summary>
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

    /// <summary>Days that the period's data are presumed to come from: its own, or those up to the day on which every month is closed. The first one counts, the others are said beside it.</summary>
    internal sealed record WindowEntry(NameEntry Presumed, int? ClosedOnDay = null);

    /// <summary>
    /// An indicator with its actual; null is "not reported". What a period adds to a flow may be declared never to be negative, <c>neverFalls</c>, and any indicator to have a <c>largest</c> value
    /// that is possible at all, such as the number of communes: then a target can be secured or out of reach before its period is over.
    /// </summary>
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
    /// A target with the decimals its attainment is printed with; a null level is "not printed in the report". It is for a period of its own where it names one, and without a
    /// document where none is stated.
    /// </summary>
    internal sealed record TargetEntry(
        string Basis,
        [property: JsonConverter(typeof(NumberAsWritten))] string? AtLeast,
        int Decimals,
        string? Period = null,
        DocumentEntry? Document = null);

    /// <summary>The document that set a target; it applies from its date, or from the one named.</summary>
    internal sealed record DocumentEntry(string Number, string Date, NameEntry? Issuer = null, string? InForceFrom = null);

    /// <summary>
    /// A figure published about an indicator, as printed in Vietnamese. Its base is a target of the indicator, or the number <c>of</c>; none of them is "not printed in the report".
    /// Where only two numbers were published (11 of 17), <c>decimals</c> takes the place of <c>printed</c>. A note says what kind of figure it is.
    /// </summary>
    internal sealed record ClaimEntry(
        string Indicator,
        string Formula,
        string Base,
        [property: JsonConverter(typeof(NumberAsWritten))] string? Of = null,
        string? Printed = null,
        int? Decimals = null,
        NameEntry? Presumed = null,
        NameEntry? Note = null);

    /// <summary>A figure published without numbers it could be checked by, as printed in Vietnamese.</summary>
    internal sealed record StatementEntry(NameEntry Name, string Unit, string Printed);

    /// <summary>An opening that is presumed: what is left of an indicator, and what it was reduced by. With a title, it makes a section of its own with what was published about the stock.</summary>
    internal sealed record OpeningEntry(string Stock, string Reduced, NameEntry Presumed, NameEntry? Title = null);

    /// <summary>What is reported of events, whose records are lines of JSON in a file beside this one.</summary>
    internal sealed record EventsEntry(string Records, IReadOnlyList<EventFigureEntry?> Figures);

    /// <summary>
    /// A figure of the events that have started: how many there are of some types, or the sum of a quantity they have. Inside or outside the area, where that is said; of
    /// one organiser, whichever it is, or <c>by</c> the body named.
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
