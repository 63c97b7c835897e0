using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi;

/// <summary>How a version of a target came about: adopted on a day, in force from a day, by a document.</summary>
/// <remarks>
/// Equality is that of all parts. Text form, for a reader only.
/// JSON form: <c>{"on":"2019-07-01","inForceFrom":"2019-01-01","document":{…}}</c>, without the second where it is the first.
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<Adoption>))]
public sealed partial record Adoption
{
    /// <summary>An adoption.</summary>
    /// <param name="on">The day on which it was adopted (ngày ban hành): nobody knew of it before.</param>
    /// <param name="inForceFrom">The day from which it applies (ngày hiệu lực); before or after the adoption. The day of the adoption where none is named.</param>
    /// <param name="document">The document that says so; null where it is not known.</param>
    /// <exception cref="ArgumentException">A day is not in the ISO calendar.</exception>
    public Adoption(LocalDate on, LocalDate? inForceFrom = null, LegalDocument? document = null)
    {
        On = Guard.Against.NotIso(on);
        InForceFrom = inForceFrom is { } from ? Guard.Against.NotIso(from, nameof(inForceFrom)) : on;
        Document = document;
    }

    /// <summary>The day on which it was adopted.</summary>
    public LocalDate On { get; }

    /// <summary>The day from which it applies.</summary>
    public LocalDate InForceFrom { get; }

    /// <summary>The document that says so; null where it is not known.</summary>
    public LegalDocument? Document { get; }

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(On, InForceFrom, Document);

    /// <summary>The days and the document.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var days = $"adopted {LocalDatePattern.Iso.Format(On)}, in force from {LocalDatePattern.Iso.Format(InForceFrom)}";
        return Document is null ? days : $"{days} ({Document})";
    }
}
