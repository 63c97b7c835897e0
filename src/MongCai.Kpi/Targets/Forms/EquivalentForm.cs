using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>
/// A form that asks for the same as another one under an assumption: 73 households fewer is at most 61 left, where there were 134 and the change is net.
/// </summary>
/// <remarks>
/// <para>One needs an equivalent form to compare targets that are set for different indicators, such as a flow and a stock, or a count and a rate.</para>
/// <para><see cref="ChangeForm.EquivalentLevel"/>, <see cref="LevelForm.EquivalentUnderNetChange"/>, <see cref="LevelForm.EquivalentRate"/> and
/// <see cref="LevelForm.EquivalentCount"/> create it.</para>
/// <para>Two objects are equal only when they are the same object. The text form is for a reader only. The JSON form has all figures and is not read
/// back.</para>
/// </remarks>
/// <example><c>Target.AtLeast(73).EquivalentUnderNetChange(134).Form</c> is <c>at most 61</c>.</example>
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

    /// <summary>Gets the form that the equivalent form follows from.</summary>
    public TargetForm Original { get; }

    /// <summary>Gets the form that asks for the same as <see cref="Original"/>.</summary>
    public LevelForm Form { get; }

    /// <summary>Gets the assumption under which both forms ask for the same.</summary>
    public FormAssumption Assumption { get; }

    /// <summary>Gets the value that the assumption is about: an opening value, a baseline or a total.</summary>
    public Rational Baseline { get; }

    /// <summary>Returns both forms and the assumption, for a reader only.</summary>
    /// <returns>The text in the form <c>at most 61, which is at least 73 where it is a net change from 134</c>.</returns>
    public override string ToString() => $"{Form}, which is {Original} where {Assumption switch
    {
        FormAssumption.NetChange => $"it is a net change from {Baseline}",
        FormAssumption.TotalIs => $"the total is {Baseline}",
        _ => $"{Baseline} stands",
    }}";
}
