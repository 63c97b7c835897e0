using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>Names, bodies and documents.</content>
public static partial class KpiArbitraries
{
    /// <summary>Names in one language, in several and in all; the simplest is <c>a</c> in all.</summary>
    public static Arbitrary<LocalisedText> LocalisedTexts() => Arb.From(KpiGen.LocalisedTexts, KpiShrink.Smaller);

    /// <summary>Bodies; the simplest is <c>a</c>.</summary>
    public static Arbitrary<Organisation> Organisations() => Arb.From(KpiGen.Organisations, KpiShrink.Smaller);

    /// <summary>Legal documents; the simplest is number 1 of 1 January 2019, by nobody known.</summary>
    public static Arbitrary<LegalDocument> LegalDocuments() => Arb.From(KpiGen.LegalDocuments, KpiShrink.Smaller);

    /// <summary>Adoptions; the simplest is in force on the day, without a document.</summary>
    public static Arbitrary<Adoption> Adoptions() => Arb.From(KpiGen.Adoptions, KpiShrink.Smaller);

    /// <summary>Bases of targets; the simplest is the plan.</summary>
    public static Arbitrary<Basis> Bases() => Arb.From(KpiGen.Bases, KpiShrink.Smaller);
}
