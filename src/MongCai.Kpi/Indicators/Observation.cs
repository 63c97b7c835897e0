using Ardalis.GuardClauses;

namespace MongCai.Kpi;

/// <summary>What was measured for an indicator in a period: the actual. Zero is a value; not reported is missing.</summary>
/// <remarks>Equality is that of all three parts. Text form: <c>poor-households-reduced 2019-S1: 37</c>.</remarks>
public sealed record Observation
{
    /// <summary>A measured value.</summary>
    /// <param name="indicator">What was measured.</param>
    /// <param name="period">The period it was measured for.</param>
    /// <param name="value">The value, in the indicator's unit.</param>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    public Observation(Indicator indicator, ReportingPeriod period, decimal value)
        : this(indicator, period, Calculated.Of(value))
    {
    }

    private Observation(Indicator indicator, ReportingPeriod period, Calculated<decimal> value)
    {
        Indicator = Guard.Against.Null(indicator);
        Period = period;
        Value = value;
    }

    /// <summary>What was measured.</summary>
    public Indicator Indicator { get; }

    /// <summary>The period it was measured for.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The value in the indicator's unit, or undefined: <see cref="UndefinedReason.MissingObservation"/>.</summary>
    public Calculated<decimal> Value { get; }

    /// <summary>An observation that was expected and has not come.</summary>
    /// <param name="indicator">What should have been measured.</param>
    /// <param name="period">The period it should have been measured for.</param>
    /// <returns>The observation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    public static Observation Missing(Indicator indicator, ReportingPeriod period) =>
        new(indicator, period, UndefinedReason.MissingObservation);

    /// <summary>Indicator, period and value.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Indicator} {Period}: {Value}";
}
