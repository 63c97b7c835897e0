using Ardalis.GuardClauses;

namespace MongCai.Kpi;

/// <summary>How an indicator moved from one period to another: against the previous period, or the same period last year (cùng kỳ).</summary>
/// <remarks>Everything is exact and calculated when it is asked for. What needs an observation that is missing is undefined: <see cref="UndefinedReason.MissingObservation"/>.
/// Equality is that of both observations. Text form, for a reader only.</remarks>
public sealed record Change
{
    /// <summary>The change between two observations.</summary>
    /// <param name="earlier">What was measured before.</param>
    /// <param name="later">What was measured since, for the same indicator and kind of period.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">They are of different indicators, units or kinds of period.</exception>
    public Change(Observation earlier, Observation later)
    {
        Earlier = Guard.Against.Null(earlier);
        Later = Guard.Against.Null(later);
        if (earlier.Indicator != later.Indicator || earlier.Indicator.Unit != later.Indicator.Unit || earlier.Period.Kind != later.Period.Kind)
        {
            throw new ArgumentException($"{later} cannot be compared with {earlier}: indicator, unit and kind of period are not the same.", nameof(later));
        }
    }

    /// <summary>What was measured before.</summary>
    public Observation Earlier { get; }

    /// <summary>What was measured since.</summary>
    public Observation Later { get; }

    /// <summary>How many days the later period has more than the earlier one: 1 for February 2020 against February 2019.</summary>
    public int ExtraDays => Later.Period.Days - Earlier.Period.Days;

    /// <summary>The later value minus the earlier one, in the indicator's unit.</summary>
    public Calculated<Rational> Absolute =>
        Earlier.Value.Then(before => Later.Value.Select(after => (Rational)after - before));

    /// <summary>
    /// The later value over the earlier one, minus 1. <see cref="UndefinedReason.ZeroDenominator"/> where the earlier one is 0,
    /// <see cref="UndefinedReason.MethodNotApplicable"/> where it is negative.
    /// </summary>
    public Calculated<Ratio> Relative => Earlier.Value.Then(before => Later.Value.Then(after => RelativeTo(before, after)));

    /// <summary>Both observations.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Later} after {Earlier}";

    private static Calculated<Ratio> RelativeTo(decimal before, decimal after) => before switch
    {
        0 => UndefinedReason.ZeroDenominator,
        < 0 => UndefinedReason.MethodNotApplicable,
        _ => new Ratio((Rational)after - before, before),
    };
}
