using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>What kind of problem a row has, for a host that counts problems or says them in its own words.</summary>
[JsonConverter(typeof(WordJsonConverter<RowProblemKind>))]
public enum RowProblemKind
{
    /// <summary>A cell is empty that has to say something.</summary>
    Missing = 0,

    /// <summary>A cell's text is not of the form that is read: no number, no period, no date, none of the words.</summary>
    Malformed = 1,

    /// <summary>A cell names an indicator, an area, a category or a basis that the reader does not know.</summary>
    Unknown = 2,

    /// <summary>A cell says what cannot be: a value outside the indicator's bounds, data that reach beyond their period, a form that cannot be asked of the indicator.</summary>
    Impossible = 3,

    /// <summary>A cell is filled that has no place in the row: a value beside the reason why there is none, a ceiling of "at least".</summary>
    Superfluous = 4,

    /// <summary>Another row says something else of the same indicator, area, category and period, and of a target the same basis.</summary>
    Contradiction = 5,
}
