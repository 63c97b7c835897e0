using MongCai.Kpi;
using MongCai.Kpi.Claims;

namespace HalfYearReport;

/// <summary>A figure that was published about an indicator; its base is null where that was not printed, and the figure where only the two numbers were (11 of 17).</summary>
public sealed record PublishedRate(Observation Observation, ClaimFormula Formula, ClaimBase ClaimBase, decimal? Base, PublishedFigure? Printed, int Decimals)
{
    /// <summary>What is taken for granted about it; null for nothing.</summary>
    public LocalisedText? Presumed { get; init; }

    /// <summary>What kind of figure it is, where that could be mistaken.</summary>
    public LocalisedText? Note { get; init; }

    /// <summary>The actual; null where it was not reported.</summary>
    public decimal? Actual => Observation.Value.TryGetValue(out var actual) ? actual.Round(decimals: 0) : null;

    /// <summary>The verdict on the figure, or where none was printed, on zero in its place; null where a number is missing.</summary>
    public ClaimCheck? Check => Actual is { } actual && Base is { } from
        ? new PublishedClaim(Formula, actual, from, Printed ?? new PublishedFigure(0, Decimals, FigureUnit.Percent), ClaimBase).Check()
        : null;

    /// <summary>What follows from the numbers, exactly: a share of 1, or points; undefined where a number is missing.</summary>
    public Calculated<Rational> Follows => Check is not { } check ? UndefinedReason.MissingObservation
        : Formula is ClaimFormula.Points or ClaimFormula.Drop ? check.Exact
        : check.Exact.Select(static percent => percent / 100);

    /// <summary>The bases that the figure leaves possible if it was printed by a rule.</summary>
    public CountInterval BasesBy(Rounding rounding) => Actual is { } actual && Printed is { } printed ? printed.BasesFor(actual, Formula, rounding).Counts : CountInterval.Empty;
}
