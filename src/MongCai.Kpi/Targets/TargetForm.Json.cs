using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <content>The JSON form.</content>
public sealed partial record TargetForm : IJsonObject<TargetForm>
{
    static TargetForm IJsonObject<TargetForm>.Read(JsonElement json) => JsonForm.Read(json);

    void IJsonObject<TargetForm>.Write(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteWord("kind", Kind);
        foreach (var (name, amount) in Amounts())
        {
            if (amount is { } written)
            {
                writer.WriteText(name, written);
            }
        }

        if (IsStrict || IsReduction)
        {
            writer.WriteBoolean(IsStrict ? "strict" : "reduction", value: true);
        }

        if (Kind == TargetKind.Within && Direction != Direction.None)
        {
            writer.WriteWord("direction", Direction);
        }

        if (Each is not null)
        {
            writer.WriteObject("each", Each);
        }

        if (Kind == TargetKind.Maintain)
        {
            writer.WriteWord("every", Every.GetValueOrDefault());
        }

        if (Deadline is { } deadline)
        {
            writer.WriteDate("deadline", deadline);
        }

        writer.WriteEndObject();
    }

    private (string Name, Rational? Amount)[] Amounts() => Kind == TargetKind.Within
        ? [("floor", Floor), ("ceiling", Ceiling)]
        : [("baseline", Baseline), ("level", Level), ("tolerance", Kind == TargetKind.About ? Ceiling - Level : null)];
}
