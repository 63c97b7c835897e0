using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>How an attainment came about: the method, its formula, what went into it and what came out; the text of a report is made from it.</summary>
/// <remarks>Nothing of it is made unless it is asked for. Equality is that of the object. Text form, for a reader only: <c>A/T = 37/73, where A = 37, T = 73</c>. In JSON it is written with its operands and what it is of, without the other figures of the attainment, and not read.</remarks>
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

    /// <summary>What is explained: the observation with its period, status and reach, and the target with its period, version and document.</summary>
    public Attainment Attainment { get; }

    /// <summary>The method.</summary>
    public AttainmentMethod Method { get; }

    /// <summary>The method's formula in the letters of <see cref="Operand.Symbol"/>: <c>A/T</c>. For an average per year C stands where A does: the change from B to A, times 12/k.</summary>
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

    /// <summary>What went into the formula, in the order of its letters; nothing that is missing.</summary>
    public IReadOnlyList<Operand> Operands => Array.AsReadOnly(_operands);

    /// <summary>What came out, or why nothing did.</summary>
    public Calculated<Ratio> Value { get; }

    /// <summary>Whether the actual covers a part of the target's period only: then it is a share "of the plan for the year", and no verdict on the year.</summary>
    public bool IsPartOfThePeriod => Attainment.Target is { } target && (target.Period.Start != Attainment.ToDate.Period.Start || target.Period.End != Attainment.ToDate.Period.End);

    private string Measured => Attainment.Target?.Form.IsOfMeans == true ? "C" : "A";

    /// <summary>The formula, what came out and what went in.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        _operands.Length == 0 ? $"{Formula}: {Value}" : $"{Formula} = {Value}, where {string.Join(", ", (IEnumerable<Operand>)_operands)}";
}
