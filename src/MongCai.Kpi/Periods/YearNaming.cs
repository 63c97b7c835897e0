using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>The calendar year that a reporting year is named after where it does not start in January.</summary>
/// <remarks>The year from 1 July 2006 to 30 June 2007 is 2006 by its start and 2007 by its end, and the label alone does not say which. <c>default</c> is
/// <see cref="ByStart"/>.</remarks>
[JsonConverter(typeof(WordJsonConverter<YearNaming>))]
public enum YearNaming
{
    /// <summary>The calendar year in which the reporting year starts, as in SDMX and DHIS2.</summary>
    ByStart = 0,

    /// <summary>The calendar year in which the reporting year ends, as in the United States federal year and the year-end frequencies of pandas.</summary>
    ByEnd = 1,
}
