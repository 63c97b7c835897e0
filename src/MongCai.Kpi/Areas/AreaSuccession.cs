using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi;

/// <summary>
/// On a day, an area becomes a part of another one: whole, where communes merge (sáp nhập), or with a share that the host gives, where one is split (chia tách; a crosswalk).
/// </summary>
/// <remarks>An <see cref="AreaHierarchy"/> is given its successions: by them it knows who is expected to report for an area. Equality is that of all parts. Text form, for a reader only. In JSON it is written and read as its parts.</remarks>
/// <example><c>new AreaSuccession(north, merged, new LocalDate(2025, 3, 1))</c>: from 1 March 2025 on, north is a part of the merged ward.</example>
[JsonConverter(typeof(ObjectJsonConverter<AreaSuccession>))]
public sealed partial record AreaSuccession
{
    /// <summary>A succession.</summary>
    /// <param name="predecessor">The area that was.</param>
    /// <param name="successor">The area that is from the day on.</param>
    /// <param name="on">The first day on which it is, in the ISO calendar.</param>
    /// <param name="share">Which share of the old area goes to the new one, of people or of what the indicator counts; null for the whole.</param>
    /// <exception cref="ArgumentException"><paramref name="on"/> is not in the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is not more than 0 and at most 1.</exception>
    public AreaSuccession(AreaCode predecessor, AreaCode successor, LocalDate on, Ratio? share = null)
    {
        Predecessor = predecessor;
        Successor = successor;
        On = Guard.Against.NotIso(on);
        Share = share is not { } part || (part > default(Ratio) && part <= new Ratio(1, 1))
            ? share ?? new Ratio(1, 1)
            : throw new ArgumentOutOfRangeException(nameof(share), share, "A share is more than 0 and at most 1.");
    }

    /// <summary>The area that was.</summary>
    public AreaCode Predecessor { get; }

    /// <summary>The area that is.</summary>
    public AreaCode Successor { get; }

    /// <summary>The first day on which it is.</summary>
    public LocalDate On { get; }

    /// <summary>Which share of the old area goes to the new one.</summary>
    public Ratio Share { get; }

    /// <summary>Whether the whole of the old area goes to the new one.</summary>
    public bool IsWhole => Share == new Ratio(1, 1);

    /// <summary>Areas, day and share.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Share} of {Predecessor} to {Successor} on {LocalDatePattern.Iso.Format(On)}";
}
