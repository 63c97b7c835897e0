using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi;

/// <summary>A legal document (văn bản) as reports cite it: <c>29-CT/TU</c> of 18 April 2019, by whoever issued it.</summary>
/// <remarks>
/// Equality is that of all parts. Text form, for a reader only: <c>29-CT/TU, 2019-04-18</c>.
/// JSON form: <c>{"number":"29-CT/TU","issued":"2019-04-18","issuer":"TU"}</c>, without the issuer where it is not known.
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<LegalDocument>))]
public sealed partial record LegalDocument
{
    /// <summary>A document.</summary>
    /// <param name="number">Its number and symbol (số, ký hiệu), <c>29-CT/TU</c>.</param>
    /// <param name="issued">The date it was issued, in the ISO calendar.</param>
    /// <param name="issuer">Who issued it; null where it is not known.</param>
    /// <exception cref="ArgumentException"><paramref name="number"/> is null, empty or blank, or <paramref name="issued"/> is not in the ISO calendar.</exception>
    public LegalDocument(string number, LocalDate issued, Organisation? issuer = null)
    {
        Number = Guard.Against.NullOrWhiteSpace(number);
        Issued = Guard.Against.NotIso(issued);
        Issuer = issuer;
    }

    /// <summary>The number and symbol.</summary>
    public string Number { get; }

    /// <summary>The date it was issued.</summary>
    public LocalDate Issued { get; }

    /// <summary>Who issued it; null where it is not known.</summary>
    public Organisation? Issuer { get; }

    /// <summary>Number and date.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Number}, {LocalDatePattern.Iso.Format(Issued)}";
}
