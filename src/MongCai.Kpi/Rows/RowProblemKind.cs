using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>The kind of a problem with a row, for a host that counts problems or states them in its own words.</summary>
[JsonConverter(typeof(WordJsonConverter<RowProblemKind>))]
public enum RowProblemKind
{
    /// <summary>A cell that must have a text is empty.</summary>
    Missing = 0,

    /// <summary>The text of a cell cannot be read: it is no number, no period, no date, or none of the words.</summary>
    Malformed = 1,

    /// <summary>A cell names an indicator, an area, a category or a basis that the reader does not know.</summary>
    Unknown = 2,

    /// <summary>
    /// The text of a cell is impossible: a value outside the indicator's bounds, data that reach beyond their period, a form of target that the indicator
    /// cannot have.
    /// </summary>
    Impossible = 3,

    /// <summary>A cell is filled that must be empty in this row: a value beside the reason why there is none, a ceiling for "at least".</summary>
    Superfluous = 4,

    /// <summary>Another row states something else for the same indicator, area, category and period, and for a target the same basis.</summary>
    Contradiction = 5,
}
