using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>A value that went into the formula of an <see cref="Explanation"/>, with its role in the formula.</summary>
/// <remarks>
/// Two operands are equal only if they are the same object. The text form is meant for a reader and cannot be parsed: <c>A = 37</c>. The JSON form has the
/// role, the letter and the value; it is written and cannot be read.
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<Operand>))]
public sealed partial class Operand
{
    internal Operand(OperandRole role, Rational value)
    {
        Role = role;
        Value = value;
    }

    /// <summary>Gets the role of the value in the formula.</summary>
    public OperandRole Role { get; }

    /// <summary>Gets the value, in the indicator's unit or as a number of periods or months.</summary>
    public Rational Value { get; }

    /// <summary>Gets the letter that stands for the value in <see cref="Explanation.Formula"/>.</summary>
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

    /// <summary>Returns the letter and the value.</summary>
    /// <returns>Text such as <c>A = 37</c>.</returns>
    public override string ToString() => $"{Symbol} = {Value}";
}
