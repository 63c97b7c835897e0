using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>
/// Which calendar year a reporting year is called after when it does not start in January. The year from 1 July 2006 to 30 June 2007
/// is 2006 by its start and 2007 by its end; a label alone does not say which.
/// </summary>
[JsonConverter(typeof(WordJsonConverter<YearNaming>))]
public enum YearNaming
{
    /// <summary>By the calendar year it starts in: SDMX, DHIS2.</summary>
    ByStart = 0,

    /// <summary>By the calendar year it ends in: the United States federal year, the year-end frequencies of pandas.</summary>
    ByEnd = 1,
}
