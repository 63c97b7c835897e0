namespace MongCai.Kpi.Tests.Numbers.Oracle;

/// <summary>The operands of a ratio, as they are passed in.</summary>
public readonly record struct RatioCase(decimal Numerator, decimal Denominator)
{
    public Ratio ToRatio() => new(Numerator, Denominator);

    public override string ToString() => $"{Numerator}/{Denominator}";
}
