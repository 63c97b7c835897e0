using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi;

/// <summary>
/// The event that an area becomes a part of another one on a day: the whole of it where communes merge (sáp nhập), or a share that the host gives where an area
/// is split (chia tách; a crosswalk).
/// </summary>
/// <remarks>
/// One needs successions to create an <see cref="AreaHierarchy"/>, which uses them to know who is expected to report for an area. Two successions are equal if
/// all their parts are equal. The text form is for readers only. The JSON form has all parts and can be read back.
/// </remarks>
/// <example><c>new AreaSuccession(north, merged, new LocalDate(2025, 3, 1))</c>: from 1 March 2025 on, north is a part of the merged ward.</example>
[JsonConverter(typeof(ObjectJsonConverter<AreaSuccession>))]
public sealed partial record AreaSuccession
{
    /// <summary>Creates the succession of one area by another.</summary>
    /// <param name="predecessor">The area that existed until the day before.</param>
    /// <param name="successor">The area that it becomes a part of.</param>
    /// <param name="on">The first day on which it is a part of the successor, in the ISO calendar.</param>
    /// <param name="share">
    /// The share of the predecessor that goes to the successor, measured in people or in whatever the indicator counts; null for the whole.
    /// </param>
    /// <exception cref="ArgumentException"><paramref name="on"/> is not in the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is 0 or less, or more than 1.</exception>
    public AreaSuccession(AreaCode predecessor, AreaCode successor, LocalDate on, Ratio? share = null)
    {
        Predecessor = predecessor;
        Successor = successor;
        On = Guard.Against.NotIso(on);
        Share = share is not { } part || (part > default(Ratio) && part <= new Ratio(1, 1))
            ? share ?? new Ratio(1, 1)
            : throw new ArgumentOutOfRangeException(nameof(share), share, "A share is more than 0 and at most 1.");
    }

    /// <summary>Gets the area that existed until the day before.</summary>
    public AreaCode Predecessor { get; }

    /// <summary>Gets the area that the predecessor becomes a part of.</summary>
    public AreaCode Successor { get; }

    /// <summary>Gets the first day on which the predecessor is a part of the successor.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the share of the predecessor that goes to the successor, which is 1 for the whole.</summary>
    public Ratio Share { get; }

    /// <summary>Gets a value indicating whether the whole of the predecessor goes to the successor.</summary>
    public bool IsWhole => Share == new Ratio(1, 1);

    /// <summary>Returns a text with the share, both areas and the day.</summary>
    /// <returns>A text such as <c>1/1 of C to B on 2020-07-01</c>.</returns>
    public override string ToString() => $"{Share} of {Predecessor} to {Successor} on {LocalDatePattern.Iso.Format(On)}";
}
