using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>
/// An explanation of how an attainment came about: the method, its formula, the operands and the result. The text of a report is made from it.
/// </summary>
/// <remarks>
/// <para>It comes from <see cref="Attainment.Explain()"/> and costs nothing unless it is asked for.</para>
/// <para>Two explanations are equal only if they are the same object. The text form is meant for a reader and cannot be parsed:
/// <c>A/T = 37/73, where A = 37, T = 73</c>. The JSON form has the operands and what was measured, without the other figures of the attainment; it is written
/// and cannot be read.</para>
/// </remarks>
/// <example>
/// <code>
/// Console.WriteLine(attainment.Explain()); // A/T = 37/73, where A = 37, T = 73
/// </code>
/// </example>
[JsonConverter(typeof(ObjectJsonConverter<Explanation>))]
public sealed partial class Explanation
{
    private readonly Operand[] _operands;

    internal Explanation(Attainment attainment, AttainmentMethod method)
    {
        Attainment = attainment;
        Method = method;
        Value = attainment.ValueBy(method);
        _operands = [.. AttainmentOperands.Of(attainment, method, Value)];
    }

    /// <summary>
    /// Gets the attainment that is explained: its observation with period, status and reach, and its target with period, version and document.
    /// </summary>
    public Attainment Attainment { get; }

    /// <summary>Gets the method by which the value was calculated.</summary>
    public AttainmentMethod Method { get; }

    /// <summary>
    /// Gets the formula of the method in the letters of <see cref="Operand.Symbol"/>, such as <c>A/T</c>. For an average per year C stands in place of A: the
    /// change from B to A, times 12/k.
    /// </summary>
    public string Formula => Method switch
    {
        AttainmentMethod.ActualOverTarget => $"{Measured}/T",
        AttainmentMethod.GapOverAbsoluteTarget => $"1 + ({Measured} − T)/|T|",
        AttainmentMethod.LowerIsBetterLinear => $"2 − {Measured}/T",
        AttainmentMethod.LowerIsBetterReciprocal => $"T/{Measured}",
        AttainmentMethod.BaselineToTarget => "(A − B)/(T − B)",
        AttainmentMethod.GrowthOverGrowth => "(A − P)/(T − P)",
        _ => "m/n",
    };

    /// <summary>Gets the operands that went into the formula, in the order of its letters; an operand that is missing is left out.</summary>
    public IReadOnlyList<Operand> Operands => Array.AsReadOnly(_operands);

    /// <summary>Gets the result of the formula; undefined, with the reason, where the formula gives none.</summary>
    public Calculated<Ratio> Value { get; }

    /// <summary>
    /// Gets whether the actual covers only a part of the target's period. It is then a share "of the plan for the year", and no verdict on the year.
    /// </summary>
    public bool IsPartOfThePeriod => Attainment.Target is { } target && (target.Period.Start != Attainment.ToDate.Period.Start || target.Period.End != Attainment.ToDate.Period.End);

    private string Measured => Attainment.Target?.Form.IsOfMeans == true ? "C" : "A";

    /// <summary>Returns the formula, the result and the operands as text for a reader.</summary>
    /// <returns>Text such as <c>A/T = 37/73, where A = 37, T = 73</c>.</returns>
    public override string ToString() =>
        _operands.Length == 0 ? $"{Formula}: {Value}" : $"{Formula} = {Value}, where {string.Join(", ", (IEnumerable<Operand>)_operands)}";
}
