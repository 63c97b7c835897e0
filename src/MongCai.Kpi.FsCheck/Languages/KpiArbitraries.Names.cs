using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>Arbitraries of names, organisations, documents and bases.</content>
public static partial class KpiArbitraries
{
    /// <summary>Creates an arbitrary of names in one language, in several and in all; the simplest is <c>a</c> in all languages.</summary>
    public static Arbitrary<LocalisedText> LocalisedTexts() => Arb.From(KpiGen.LocalisedTexts, KpiShrink.Smaller);

    /// <summary>Creates an arbitrary of organisations; the simplest has the code <c>a</c>.</summary>
    public static Arbitrary<Organisation> Organisations() => Arb.From(KpiGen.Organisations, KpiShrink.Smaller);

    /// <summary>Creates an arbitrary of legal documents; the simplest is number 1 of 1 January 2019, without an issuer.</summary>
    public static Arbitrary<LegalDocument> LegalDocuments() => Arb.From(KpiGen.LegalDocuments, KpiShrink.Smaller);

    /// <summary>Creates an arbitrary of adoptions; the simplest is in force from the day of the adoption, without a document.</summary>
    public static Arbitrary<Adoption> Adoptions() => Arb.From(KpiGen.Adoptions, KpiShrink.Smaller);

    /// <summary>Creates an arbitrary of the bases of targets; the simplest is the plan.</summary>
    public static Arbitrary<Basis> Bases() => Arb.From(KpiGen.Bases, KpiShrink.Smaller);
}
