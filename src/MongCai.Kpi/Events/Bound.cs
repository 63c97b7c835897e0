using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <summary>What a sum says where amounts in it are lower bounds.</summary>
[JsonConverter(typeof(WordJsonConverter<Bound>))]
public enum Bound
{
    /// <summary>It is the value.</summary>
    Exact = 0,

    /// <summary>It is that much or more: an amount in it is a lower bound.</summary>
    AtLeast = 1,

    /// <summary>It is that much or less: an amount taken off is a lower bound.</summary>
    AtMost = 2,
}
