using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi;

/// <summary>How a version of a target came about: the day of its adoption, the day from which it is in force, and the document.</summary>
/// <remarks>
/// One needs an adoption to distinguish the versions of a target: see <see cref="TargetVersions"/>.
/// Two adoptions are equal when all parts are equal. The text form is for a reader only.
/// The JSON form is <c>{"on":"2019-07-01","inForceFrom":"2019-01-01","document":{…}}</c>, without <c>inForceFrom</c> where it is the day of the adoption.
/// </remarks>
/// <example><code>var adoption = new Adoption(new LocalDate(2019, 7, 1), inForceFrom: new LocalDate(2019, 1, 1));</code></example>
[JsonConverter(typeof(ObjectJsonConverter<Adoption>))]
public sealed partial record Adoption
{
    /// <summary>Creates an adoption from its days and its document.</summary>
    /// <param name="on">The day of the adoption (ngày ban hành). Before that day, the version is not known.</param>
    /// <param name="inForceFrom">
    /// The day from which the version is in force (ngày hiệu lực), before or after the adoption; null for the day of the adoption.
    /// </param>
    /// <param name="document">The document by which the version was adopted; null where it is not known.</param>
    /// <exception cref="ArgumentException">A day is not in the ISO calendar.</exception>
    public Adoption(LocalDate on, LocalDate? inForceFrom = null, LegalDocument? document = null)
    {
        On = Guard.Against.NotIso(on);
        InForceFrom = inForceFrom is { } from ? Guard.Against.NotIso(from, nameof(inForceFrom)) : on;
        Document = document;
    }

    /// <summary>Gets the day on which the version was adopted.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the day from which the version is in force.</summary>
    public LocalDate InForceFrom { get; }

    /// <summary>Gets the document by which the version was adopted; null where it is not known.</summary>
    public LegalDocument? Document { get; }

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(On, InForceFrom, Document);

    /// <summary>Returns the two days and, where it is known, the document, for a reader only.</summary>
    /// <returns>The text in the form <c>adopted 2019-07-01, in force from 2019-01-01</c>.</returns>
    public override string ToString()
    {
        var days = $"adopted {LocalDatePattern.Iso.Format(On)}, in force from {LocalDatePattern.Iso.Format(InForceFrom)}";
        return Document is null ? days : $"{days} ({Document})";
    }
}
