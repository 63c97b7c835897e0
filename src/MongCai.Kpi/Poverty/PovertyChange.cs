using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Poverty;

/// <summary>The net change between two counts of an area.</summary>
/// <remarks>
/// Counts under different standards do not compare: most of the difference may be that of the standards. Its figures are undefined unless the comparison was
/// allowed, and then it is flagged. Equality is that of all parts.
/// </remarks>
[JsonConverter(typeof(WriteOnlyJsonConverter<PovertyChange>))]
public sealed record PovertyChange
{
    internal PovertyChange(PovertyCount earlier, PovertyCount later, bool acrossStandards)
    {
        Earlier = Guard.Against.Null(earlier);
        Later = later;
        if (!string.Equals(earlier.Area, later.Area, StringComparison.Ordinal))
        {
            throw new ArgumentException($"A count of {earlier.Area} is no earlier count of {later.Area}.", nameof(earlier));
        }

        if (earlier.Date > later.Date)
        {
            throw new ArgumentException($"{earlier} is later than {later}.", nameof(earlier));
        }

        IsAcrossStandards = !earlier.Standard.Equals(later.Standard);
        UndefinedReason? refused = IsAcrossStandards && !acrossStandards ? UndefinedReason.IncompatibleStandards : null;
        PoorHouseholds = RateChange.Between(earlier.Households, later.Households, static tally => tally.Poor, refused);
        NearPoorHouseholds = RateChange.Between(earlier.Households, later.Households, static tally => tally.NearPoor, refused);
        PoorPersons = RateChange.Between(earlier.Persons, later.Persons, static tally => tally.Poor, refused);
        NearPoorPersons = RateChange.Between(earlier.Persons, later.Persons, static tally => tally.NearPoor, refused);
    }

    /// <summary>The earlier count.</summary>
    public PovertyCount Earlier { get; }

    /// <summary>The later count.</summary>
    public PovertyCount Later { get; }

    /// <summary>Whether the two were counted under different standards.</summary>
    public bool IsAcrossStandards { get; }

    /// <summary>The change of poor households and of their rate.</summary>
    public RateChange PoorHouseholds { get; }

    /// <summary>The change of near-poor households and of their rate.</summary>
    public RateChange NearPoorHouseholds { get; }

    /// <summary>The change of poor persons and of their rate.</summary>
    public RateChange PoorPersons { get; }

    /// <summary>The change of near-poor persons and of their rate.</summary>
    public RateChange NearPoorPersons { get; }

    /// <summary>Both counts, the change of poor households, and whether the standards differ.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Earlier} -> {Later}: {PoorHouseholds.Net}{(IsAcrossStandards ? $" (across standards: {Earlier.Standard}, {Later.Standard})" : string.Empty)}";
}
