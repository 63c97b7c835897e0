using MongCai.Kpi;
using MongCai.Kpi.Claims;

namespace HalfYearReport;

/// <summary>
/// A figure that was published about an indicator. The base is null where it was not printed; the figure is null where only the two numbers were (11 of 17).
/// </summary>
public sealed record PublishedRate(Observation Observation, ClaimFormula Formula, ClaimBase ClaimBase, decimal? Base, PublishedFigure? Printed, int Decimals)
{
    /// <summary>Gets the presumption behind the figure in words; null where there is none.</summary>
    public LocalisedText? Presumed { get; init; }

    /// <summary>Gets a note about the kind of figure, where it could be mistaken for another.</summary>
    public LocalisedText? Note { get; init; }

    /// <summary>Gets the actual of the indicator; null where it was not reported.</summary>
    public decimal? Actual => Observation.Value.TryGetValue(out var actual) ? actual.Round(decimals: 0) : null;

    /// <summary>Gets the check of the figure or, where none was printed, of zero in its place; null where a number is missing.</summary>
    public ClaimCheck? Check => Actual is { } actual && Base is { } from
        ? new PublishedClaim(Formula, actual, from, Printed ?? new PublishedFigure(0, Decimals, FigureUnit.Percent), ClaimBase).Check()
        : null;

    /// <summary>Gets what follows exactly from the numbers, as a share of 1 or in points; undefined where a number is missing.</summary>
    public Calculated<Rational> Follows => Check is not { } check ? UndefinedReason.MissingObservation
        : Formula is ClaimFormula.Points or ClaimFormula.Drop ? check.Exact
        : check.Exact.Select(static percent => percent / 100);

    /// <summary>Returns the bases that the figure leaves possible if it was printed by a rounding rule.</summary>
    public CountInterval BasesBy(Rounding rounding) => Actual is { } actual && Printed is { } printed ? printed.BasesFor(actual, Formula, rounding).Counts : CountInterval.Empty;
}
