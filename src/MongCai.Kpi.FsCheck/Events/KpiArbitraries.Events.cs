using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi.Events;

namespace MongCai.Kpi.Testing;

/// <content>Generators and shrinkers of events.</content>
public static partial class KpiArbitraries
{
    /// <summary>Returns the generator and shrinker of record identities; the simplest identity is <c>a/1</c>.</summary>
    public static Arbitrary<EventId> EventIds() => Arb.From(KpiGen.EventIds, KpiShrink.Smaller);

    /// <summary>Returns the generator and shrinker of event types; the simplest type is <c>a</c>, which has no quantities.</summary>
    public static Arbitrary<EventType> EventTypes() => Arb.From(KpiGen.EventTypes, KpiShrink.Smaller);

    /// <summary>Returns the generator and shrinker of amounts of events; the simplest amount is 0.</summary>
    public static Arbitrary<EventQuantity> EventQuantities() => Arb.From(KpiGen.EventQuantities, KpiShrink.Smaller);

    /// <summary>Returns the generator and shrinker of subjects of events; the simplest subject is <c>p1</c>, whose category is not known.</summary>
    public static Arbitrary<EventSubject> EventSubjects() => Arb.From(KpiGen.EventSubjects, KpiShrink.Smaller);

    /// <summary>Returns the generator and shrinker of facts about events; the simplest facts with a given type and state occurred in the year 2019.</summary>
    public static Arbitrary<EventFacts> EventFacts() => Arb.From(KpiGen.EventFacts, KpiShrink.Smaller);

    /// <summary>Returns the generator and shrinker of corrections of every kind; the simplest correction of a kind states nothing but the year.</summary>
    public static Arbitrary<EventCorrection> EventCorrections() => Arb.From(KpiGen.EventCorrections, KpiShrink.Smaller);

    /// <summary>Returns the generator and shrinker of records of events and of corrections; the simplest records state nothing but the year.</summary>
    public static Arbitrary<EventRecord> EventRecords() => Arb.From(KpiGen.EventRecords, KpiShrink.SmallerAlone);

    /// <summary>Returns the generator and shrinker of histories, orderly and contradictory ones; the simplest history has no records.</summary>
    public static Arbitrary<EventRecord[]> EventHistories() => Arb.From(KpiGen.EventHistories, KpiShrink.Smaller);

    /// <summary>Returns the generator and shrinker of ledgers, orderly and contradictory ones; the simplest ledger is empty.</summary>
    public static Arbitrary<EventLedger> EventLedgers() => Arb.From(KpiGen.EventLedgers, KpiShrink.Smaller);

    /// <summary>Returns the generator and shrinker of area scopes; the simplest scope is <see cref="AreaScope.Everywhere"/>.</summary>
    public static Arbitrary<AreaScope> AreaScopes() => Arb.From(KpiGen.AreaScopes, KpiShrink.Smaller);

    /// <summary>Returns the generator and shrinker of organiser scopes; the simplest scope is <see cref="OrganiserScope.OneOrganiser"/>.</summary>
    public static Arbitrary<OrganiserScope> OrganiserScopes() => Arb.From(KpiGen.OrganiserScopes, KpiShrink.Smaller);

    /// <summary>Returns the generator and shrinker of counting rules; the simplest rule with a given measure counts completed events everywhere.</summary>
    public static Arbitrary<CountingRule> CountingRules() => Arb.From(KpiGen.CountingRules, KpiShrink.Smaller);

    /// <summary>Returns the generator and shrinker of closings of periods; the simplest closed period was closed in the first second of 2019.</summary>
    public static Arbitrary<PeriodClosing> PeriodClosings() => Arb.From(KpiGen.PeriodClosings, KpiShrink.Smaller);

    /// <summary>Returns the generator and shrinker of catalogues of event types and counting rules; the simplest catalogue is empty.</summary>
    public static Arbitrary<EventCatalogue> EventCatalogues() => Arb.From(KpiGen.EventCatalogues, KpiShrink.Smaller);
}
