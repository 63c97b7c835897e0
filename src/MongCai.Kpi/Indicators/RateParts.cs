using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>The kinds of the two parts of a rate. They decide how the rate is combined over time, and what is still possible while a year runs.</summary>
[JsonConverter(typeof(WordJsonConverter<RateParts>))]
public enum RateParts
{
    /// <summary>A stock over a stock: poor households of all households. Of several periods, the last one counts.</summary>
    Stock = 0,

    /// <summary>A flow over a flow: files handled in time of all files handled. Both parts add up over time.</summary>
    Flow = 1,

    /// <summary>
    /// A flow over a stock: deaths per inhabitant. The numerator adds up over time; the denominator is the stock of a named day, or the mean of the stocks.
    /// </summary>
    FlowOverStock = 2,
}
