using System.Globalization;
using Ardalis.GuardClauses;

namespace MongCai.Kpi;

/// <summary>A commitment: at least so much of an indicator in a period, on a basis.</summary>
/// <remarks>Equality is that of all parts. Text form: <c>poor-households-reduced 2019-A1 plan: at least 73</c>.</remarks>
public sealed record Target
{
    private Target(decimal level, Indicator indicator, ReportingPeriod period, Basis basis)
    {
        Level = level;
        Indicator = Guard.Against.Null(indicator);
        Period = period;
        Basis = Guard.Against.Null(basis);
    }

    /// <summary>What is to be reached, in the indicator's unit. At the level itself the target is met.</summary>
    public decimal Level { get; }

    /// <summary>What is measured.</summary>
    public Indicator Indicator { get; }

    /// <summary>The period in which it is to be reached.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>What commits to it.</summary>
    public Basis Basis { get; }

    /// <summary>A target that is met by its level and by anything above: 73 households.</summary>
    /// <param name="level">The level, in the indicator's unit.</param>
    /// <param name="indicator">What is measured.</param>
    /// <param name="period">The period in which it is to be reached.</param>
    /// <param name="basis">What commits to it.</param>
    /// <returns>The target.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Target AtLeast(decimal level, Indicator indicator, ReportingPeriod period, Basis basis) =>
        new(level, indicator, period, basis);

    /// <summary>Indicator, period, basis and level.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Indicator} {Period} {Basis}: at least {Level}");
}
