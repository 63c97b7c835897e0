using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi;

/// <summary>A legal document (văn bản) as reports cite it, by number, date and issuer: <c>29-CT/TU</c> of 18 April 2019.</summary>
/// <remarks>
/// One names a document in the <see cref="Adoption"/> of a target.
/// Two documents are equal when all parts are equal. The text form, for a reader only, is <c>29-CT/TU, 2019-04-18</c>.
/// The JSON form is <c>{"number":"29-CT/TU","issued":"2019-04-18","issuer":"TU"}</c>, without the issuer where it is not known.
/// </remarks>
/// <example><code>var directive = new LegalDocument("29-CT/TU", new LocalDate(2019, 4, 18), new Organisation("TU"));</code></example>
[JsonConverter(typeof(ObjectJsonConverter<LegalDocument>))]
public sealed partial record LegalDocument
{
    /// <summary>Creates a legal document from its number, its date and its issuer.</summary>
    /// <param name="number">The number and symbol of the document (số, ký hiệu), <c>29-CT/TU</c>.</param>
    /// <param name="issued">The date on which the document was issued, in the ISO calendar.</param>
    /// <param name="issuer">The organisation that issued the document; null where it is not known.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="number"/> is null, empty or blank, or <paramref name="issued"/> is not in the ISO calendar.
    /// </exception>
    public LegalDocument(string number, LocalDate issued, Organisation? issuer = null)
    {
        Number = Guard.Against.NullOrWhiteSpace(number);
        Issued = Guard.Against.NotIso(issued);
        Issuer = issuer;
    }

    /// <summary>Gets the number and symbol of the document.</summary>
    public string Number { get; }

    /// <summary>Gets the date on which the document was issued.</summary>
    public LocalDate Issued { get; }

    /// <summary>Gets the organisation that issued the document; null where it is not known.</summary>
    public Organisation? Issuer { get; }

    /// <summary>Returns the number and the date of the document, for a reader only.</summary>
    /// <returns>The text in the form <c>29-CT/TU, 2019-04-18</c>.</returns>
    public override string ToString() => $"{Number}, {LocalDatePattern.Iso.Format(Issued)}";
}
