using NodaTime;

namespace MongCai.Kpi;

/// <summary>What few observations have, kept apart so that a plain one stays small.</summary>
/// <remarks>Equality is that of all parts, those of a ratio as they were given, but for what the coverage counts.</remarks>
internal sealed record ObservationDetails
{
    private static readonly ObservationDetails[] MissingFor = [.. Enum.GetValues<MissingReason>().Select(static because => new ObservationDetails { MissingBecause = because })];

    public Ratio? Parts { get; init; }

    /// <summary>The numerator of a rate whose denominator is zero; null where it is zero too, or there is a denominator.</summary>
    public Rational? NumeratorOverZero { get; init; }

    public LocalDate? DoneOn { get; init; }

    public MissingReason? MissingBecause { get; init; }

    public RationalInterval? Range { get; init; }

    public Coverage? Coverage { get; init; }

    /// <summary>
    /// Whether the coverage counts all areas within the observation's own; false where it counts periods or categories of one report, null where nobody knows, as of what was read. It is no part of the value: equality does not
    /// look at it.
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

    // Ratios are equal by value; here 1/2 and 2/4 are two.
    private static bool AreSame(Ratio? left, Ratio? right) =>
        (left, right) is ({ } one, { } two) ? one.Numerator == two.Numerator && one.Denominator == two.Denominator : left is null && right is null;
}
