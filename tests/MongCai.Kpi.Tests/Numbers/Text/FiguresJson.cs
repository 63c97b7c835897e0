using System.Text.Json.Serialization;

namespace MongCai.Kpi.Tests.Numbers;

/// <summary>A host's source-generated context, as an application that is compiled ahead of time has it.</summary>
[JsonSerializable(typeof(Figures))]
internal sealed partial class FiguresJson : JsonSerializerContext;
