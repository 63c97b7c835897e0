using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>A form that asks for the same as another one, under an assumption: 73 households fewer is 61 left, where 134 were there and nobody came.</summary>
/// <remarks>Equality is that of the object. Text form, for a reader only. In JSON it is written with all its figures, and not read.</remarks>
[JsonConverter(typeof(ObjectJsonConverter<EquivalentForm>))]
public sealed partial class EquivalentForm
{
    internal EquivalentForm(TargetForm original, LevelForm form, FormAssumption assumption, Rational baseline)
    {
        Original = original;
        Form = form;
        Assumption = assumption;
        Baseline = baseline;
    }

    /// <summary>The form it follows from.</summary>
    public TargetForm Original { get; }

    /// <summary>The form that asks for the same.</summary>
    public LevelForm Form { get; }

    /// <summary>What has to be so.</summary>
    public FormAssumption Assumption { get; }

    /// <summary>The value that the assumption is about.</summary>
    public Rational Baseline { get; }

    /// <summary>Both forms and the assumption.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Form}, which is {Original} where {Assumption switch
    {
        FormAssumption.NetChange => $"it is a net change from {Baseline}",
        FormAssumption.TotalIs => $"the total is {Baseline}",
        _ => $"{Baseline} stands",
    }}";
}
