using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi;
using MongCai.Kpi.Testing;
using NodaTime;

namespace Province;

/// <summary>Letters to a department that say how much is still to be done.</summary>
internal static class WhatRemains
{
    public static IReadOnlyList<Planted> Bugs { get; } =
    [
        new(
            Kind.Generated,
            "what remains is below zero where the target is passed",
            static seed => Tried.Property(seed, Years, static attainment => IsTheLeast(attainment, static actual => 73 - actual)),
            static seed => Tried.Property(seed, Years, static attainment => IsTheLeast(attainment, static actual => Rational.Max(73 - actual, 0)))),
        new(
            Kind.Generated,
            "what remains is rounded to whole households",
            static seed => Tried.Property(seed, Years, static attainment => IsTheLeast(attainment, static actual => Rational.Max(73 - actual, 0).Round(0))),
            static seed => Tried.Property(seed, Years, static attainment => IsTheLeast(attainment, static actual => Rational.Max(73 - actual, 0)))),
        new(
            Kind.Generated,
            "the current month still counts among those that remain",
            static seed => Tried.Property(seed, Months, static attainment => EndsOnTarget(attainment, static months => months + 1)),
            static seed => Tried.Property(seed, Months, static attainment => EndsOnTarget(attainment, static months => months))),
        new(
            Kind.Generated,
            "the months that remain are those of the calendar year",
            static seed => Tried.Property(seed, Months, static attainment => RestOf(attainment, static period => 12 - period.End.Month)),
            static seed => Tried.Property(seed, Months, static attainment => RestOf(attainment, static period => 12 - period.Number))),
        new(
            Kind.Generated,
            "how much is left over is shown as a share of the actual",
            static seed => Tried.Property(seed, Years, static attainment => Shares(attainment, static (remaining, actual) => remaining / actual)),
            static seed => Tried.Property(seed, Years, static attainment => Shares(attainment, static (remaining, _) => remaining / 73))),
    ];

    private static Arbitrary<Attainment> Years => KpiArbitraries.AttainmentsOf(Target.AtLeast(73)).Filter(static attainment => attainment.Target is not null && attainment.Measured.IsDefined);

    private static Arbitrary<Attainment> Months => Years.Filter(static attainment =>
        attainment is { Observation: { Indicator.Nature: Nature.Flow, Period.Kind: PeriodKind.Cumulative }, Target.Period.Kind: PeriodKind.Year } && attainment.Observation.Period.End < attainment.Target.Period.End);

    private static bool IsTheLeast(Attainment attainment, Func<Rational, Rational> remains) =>
        !attainment.Measured.TryGetValue(out var actual) || (remains(actual) is var rest && rest.Sign >= 0 && actual + rest >= 73 && (rest.Sign == 0 || actual + rest == 73));

    private static bool EndsOnTarget(Attainment attainment, Func<int, int> divisor)
    {
        if (!attainment.Measured.TryGetValue(out var actual))
        {
            return true;
        }

        var months = 12 - attainment.Observation.Period.Number;
        var each = Rational.Max(73 - actual, 0) / divisor(months);
        return actual + (each * months) >= 73;
    }

    private static bool RestOf(Attainment attainment, Func<ReportingPeriod, int> months) =>
        months(attainment.Observation.Period) == Period.Between(attainment.Observation.Period.End.PlusDays(1), attainment.Target!.Period.End.PlusDays(1), PeriodUnits.Months).Months;

    private static bool Shares(Attainment attainment, Func<Rational, Rational, Rational> share) =>
        !attainment.Measured.TryGetValue(out var actual) || actual.Sign <= 0 || actual >= 73 || (actual / 73) + share(73 - actual, actual) == 1;
}
