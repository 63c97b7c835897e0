using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi.Events;

namespace MongCai.Kpi.Testing;

/// <content>Events.</content>
public static partial class KpiArbitraries
{
    /// <summary>Identities of records; the simplest is <c>a/1</c>.</summary>
    public static Arbitrary<EventId> EventIds() => Arb.From(KpiGen.EventIds, KpiShrink.Smaller);

    /// <summary>Types of events; the simplest is <c>a</c>, which has no quantities.</summary>
    public static Arbitrary<EventType> EventTypes() => Arb.From(KpiGen.EventTypes, KpiShrink.Smaller);

    /// <summary>Amounts of events; the simplest are 0.</summary>
    public static Arbitrary<EventQuantity> EventQuantities() => Arb.From(KpiGen.EventQuantities, KpiShrink.Smaller);

    /// <summary>Subjects of events; the simplest is <c>p1</c>, of whom no category is known.</summary>
    public static Arbitrary<EventSubject> EventSubjects() => Arb.From(KpiGen.EventSubjects, KpiShrink.Smaller);

    /// <summary>What is said of events; the simplest of a type and state is in 2019.</summary>
    public static Arbitrary<EventFacts> EventFacts() => Arb.From(KpiGen.EventFacts, KpiShrink.Smaller);

    /// <summary>Corrections of every kind; the simplest of a kind says nothing but the year.</summary>
    public static Arbitrary<EventCorrection> EventCorrections() => Arb.From(KpiGen.EventCorrections, KpiShrink.Smaller);

    /// <summary>Records of events and of corrections; the simplest say nothing but the year.</summary>
    public static Arbitrary<EventRecord> EventRecords() => Arb.From(KpiGen.EventRecords, KpiShrink.SmallerAlone);

    /// <summary>Histories, orderly and contradictory; the simplest has no records.</summary>
    public static Arbitrary<EventRecord[]> EventHistories() => Arb.From(KpiGen.EventHistories, KpiShrink.Smaller);

    /// <summary>Ledgers, orderly and contradictory; the simplest is empty.</summary>
    public static Arbitrary<EventLedger> EventLedgers() => Arb.From(KpiGen.EventLedgers, KpiShrink.Smaller);

    /// <summary>Areas that count; the simplest is everywhere.</summary>
    public static Arbitrary<AreaScope> AreaScopes() => Arb.From(KpiGen.AreaScopes, KpiShrink.Smaller);

    /// <summary>Bodies that count; the simplest is one.</summary>
    public static Arbitrary<OrganiserScope> OrganiserScopes() => Arb.From(KpiGen.OrganiserScopes, KpiShrink.Smaller);

    /// <summary>Rules by which events are counted; the simplest of a measure counts what is completed, everywhere.</summary>
    public static Arbitrary<CountingRule> CountingRules() => Arb.From(KpiGen.CountingRules, KpiShrink.Smaller);

    /// <summary>Closings of periods; the simplest that are closed were so in the first second of 2019.</summary>
    public static Arbitrary<PeriodClosing> PeriodClosings() => Arb.From(KpiGen.PeriodClosings, KpiShrink.Smaller);

    /// <summary>Catalogues of types and rules; the simplest is empty.</summary>
    public static Arbitrary<EventCatalogue> EventCatalogues() => Arb.From(KpiGen.EventCatalogues, KpiShrink.Smaller);
}
