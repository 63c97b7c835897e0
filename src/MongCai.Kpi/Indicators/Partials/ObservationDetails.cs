using NodaTime;

namespace MongCai.Kpi;

/// <summary>The parts of an observation that few have, kept in one object so that a plain observation stays small.</summary>
/// <remarks>Two objects are equal when all parts but <see cref="CountsAreas"/> are equal, with the parts of a ratio as they were given.</remarks>
internal sealed record ObservationDetails
{
    private static readonly ObservationDetails[] MissingFor = [.. Enum.GetValues<MissingReason>().Select(static because => new ObservationDetails { MissingBecause = because })];

    public Ratio? Parts { get; init; }

    /// <summary>Gets the numerator of a rate whose denominator is zero; null where the numerator is zero too, or the denominator is not zero.</summary>
    public Rational? NumeratorOverZero { get; init; }

    public LocalDate? DoneOn { get; init; }

    public MissingReason? MissingBecause { get; init; }

    public RationalInterval? Range { get; init; }

    public Coverage? Coverage { get; init; }

    /// <summary>
    /// Gets whether the coverage counts all areas within the observation's own: false where it counts periods or categories of one report, null where that is
    /// not known, as after reading. It is no part of the value, and equality does not look at it.
    /// </summary>
    public bool? CountsAreas { get; init; }

    public static ObservationDetails Missing(MissingReason because) => MissingFor[(int)because];

    public ObservationDetails Times(Rational share) => this with
    {
        Parts = Parts is { } parts ? new Ratio(parts.Numerator * share, parts.Denominator * share) : null,
        NumeratorOverZero = NumeratorOverZero * share,
        Range = Parts is null ? Range?.Scale(share) : Range,
    };

    public bool Equals(ObservationDetails? other) =>
        other is not null && AreSame(Parts, other.Parts) && NumeratorOverZero == other.NumeratorOverZero && DoneOn == other.DoneOn && MissingBecause == other.MissingBecause && Range == other.Range && Coverage == other.Coverage;

    public override int GetHashCode() => HashCode.Combine(Parts, NumeratorOverZero, DoneOn, MissingBecause, Range, Coverage);

    // Ratios are equal by value. Here 1/2 and 2/4 are two different pairs of parts.
    private static bool AreSame(Ratio? left, Ratio? right) =>
        (left, right) is ({ } one, { } two) ? one.Numerator == two.Numerator && one.Denominator == two.Denominator : left is null && right is null;
}
