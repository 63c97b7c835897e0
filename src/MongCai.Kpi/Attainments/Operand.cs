using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>A value that went into a formula, and what it is.</summary>
/// <remarks>Equality is that of the object. Text form, for a reader only: <c>A = 37</c>. In JSON it is written with all its figures, and not read.</remarks>
[JsonConverter(typeof(ObjectJsonConverter<Operand>))]
public sealed partial class Operand
{
    internal Operand(OperandRole role, Rational value)
    {
        Role = role;
        Value = value;
    }

    /// <summary>What it is.</summary>
    public OperandRole Role { get; }

    /// <summary>The value: in the indicator's unit, or a number of periods or months.</summary>
    public Rational Value { get; }

    /// <summary>The letter that stands for it in <see cref="Explanation.Formula"/>.</summary>
    public string Symbol => Role switch
    {
        OperandRole.Actual => "A",
        OperandRole.Target => "T",
        OperandRole.Baseline => "B",
        OperandRole.LastYear => "P",
        OperandRole.MeanYearlyChange => "C",
        OperandRole.PeriodsMet => "m",
        OperandRole.MonthsElapsed => "k",
        _ => "n",
    };

    /// <summary>The letter and the value.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Symbol} = {Value}";
}
