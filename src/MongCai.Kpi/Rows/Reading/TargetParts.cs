using NodaTime;

namespace MongCai.Kpi;

/// <summary>The values of the cells that a target's form is made of.</summary>
internal readonly record struct TargetParts
{
    public Rational? Level { get; init; }

    public Rational? Floor { get; init; }

    public Rational? Ceiling { get; init; }

    public Direction? Direction { get; init; }

    public Rational? Tolerance { get; init; }

    public Rational? Baseline { get; init; }

    public Rational? By { get; init; }

    public ReportingPeriod? OpeningPeriod { get; init; }

    public LocalDate? Deadline { get; init; }
}
