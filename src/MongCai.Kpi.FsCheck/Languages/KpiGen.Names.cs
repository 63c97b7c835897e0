using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>Generators of names, organisations, documents and bases.</content>
public static partial class KpiGen
{
    /// <summary>
    /// Gets a generator of names in one language, in several and in all, with diacritics, of one word or several, some with a fall-back of their own.
    /// </summary>
    public static Gen<LocalisedText> LocalisedTexts => Gen.Elements(
        new LocalisedText("a"),
        new(("vi", "hộ nghèo"), ("en", "poor households")),
        new(("vi", "hộ cận nghèo"), ("en", "near-poor households"), ("fr", "ménages quasi pauvres")),
        new(("en", "resident households"), ("vi", "hộ dân cư")) { Fallback = "vi" },
        new(("vi", "tỷ lệ hồ sơ đúng hạn"), ("en", "files settled in time")),
        new(("lo", "ຄົວເຮືອນ"), ("fr-CA", "ménages")),
        new(("vi", "Đặng Ưng")),
        new("100%"));

    /// <summary>Gets a generator of organisations, few enough for two drawn ones to be often the same.</summary>
    public static Gen<Organisation> Organisations => Gen.Elements(
        new Organisation("council"), new("party-committee"), new("labour", new(("vi", "phòng lao động"), ("en", "labour office"))), new("thanh-tra", new(("vi", "thanh tra"), ("en", "inspectorate"))));

    /// <summary>Gets a generator of legal documents with and without their issuer.</summary>
    public static Gen<LegalDocument> LegalDocuments =>
        from number in Gen.Elements("29-CT/TU", "08/NQ-HĐND", "1", "2019/42")
        from issued in LocalDates
        from issuer in Organisations
        from isKnown in BoundaryGen.Booleans
        select new LegalDocument(number, issued, isKnown ? issuer : null);

    /// <summary>Gets a generator of adoptions that are in force from the day of the adoption, before it or after it, with and without the document.</summary>
    public static Gen<Adoption> Adoptions =>
        from day in LocalDates
        from later in Gen.Frequency((2, Gen.Constant(0)), (1, Gen.Elements(-30, -1, 1, 45)))
        from document in LegalDocuments
        from isKnown in BoundaryGen.Booleans
        select new Adoption(day, day.PlusDays(later), isKnown ? document : null);

    /// <summary>Gets a generator of the plan, the resolution and a basis of a host, with and without an issuer.</summary>
    public static Gen<Basis> Bases =>
        from basis in Gen.Frequency((3, Gen.Elements(Basis.Plan, Basis.Resolution)), (1, Gen.Constant(new Basis("emulation", new LocalisedText(("vi", "thi đua"), ("en", "emulation"))))))
        from issuer in Organisations
        from isIssued in Gen.Frequency((2, Gen.Constant(value: false)), (1, Gen.Constant(value: true)))
        select isIssued ? basis with { Issuer = issuer } : basis;
}
