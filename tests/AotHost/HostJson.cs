using System.Text.Json.Serialization;
using MongCai.Kpi;
using MongCai.Kpi.Events;

namespace AotHost;

[JsonSerializable(typeof(Observation))]
[JsonSerializable(typeof(Target))]
[JsonSerializable(typeof(Attainment))]
[JsonSerializable(typeof(EventRecord))]
[JsonSerializable(typeof(Calculated<Ratio>))]
[JsonSerializable(typeof(Dictionary<ReportingPeriod, Nature>))]
internal sealed partial class HostJson : JsonSerializerContext;
