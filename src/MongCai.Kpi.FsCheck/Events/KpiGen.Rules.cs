using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi.Events;

namespace MongCai.Kpi.Testing;

/// <content>Generators of the rules by which events are counted.</content>
public static partial class KpiGen
{
    private const int MostRules = 4;

    private static readonly Unit EventUnit = new("event", new(("vi", "sự kiện"), ("en", "event")), new(("vi", "sự kiện"), ("en", "events")));

    /// <summary>
    /// Gets the generator of area scopes: everywhere, one area, several areas, within an area of a hierarchy, inside the reporting authority's area, and
    /// outside it.
    /// </summary>
    public static Gen<AreaScope> AreaScopes =>
        from areas in Gen.ArrayOf(AreaCodes, 2)
        from hierarchy in AreaHierarchies
        from whole in Gen.Elements(hierarchy.Spans.Select(static span => span.Area).DefaultIfEmpty())
        from scope in Gen.Elements(
            AreaScope.Everywhere, AreaScope.Of(areas[0]), AreaScope.Of(areas), AreaScope.Within(hierarchy, whole), AreaScope.Inside(areas), AreaScope.Outside(areas))
        select scope;

    /// <summary>Gets the generator of organiser scopes: one organiser, any organiser, some organisers, and only some organisers.</summary>
    public static Gen<OrganiserScope> OrganiserScopes =>
        from bodies in Gen.ArrayOf(Organisations, 2)
        from scope in Gen.Elements(OrganiserScope.OneOrganiser, OrganiserScope.AnyOrganiser, OrganiserScope.By(bodies), OrganiserScope.ByOnly(bodies))
        select scope;

    /// <summary>
    /// Gets the generator of counting rules: counts, sums and distinct counts, with any states, scopes, closing rule and treatment of straddling events, some
    /// for a category.
    /// </summary>
    public static Gen<CountingRule> CountingRules =>
        from rule in PlainRules
        from states in Gen.Frequency((1, Gen.Constant(EventStates.Completed)), (2, Gen.Choose(1, (int)EventStates.Any).Select(static states => (EventStates)states)))
        from areas in AreaScopes
        from organisers in OrganiserScopes
        from closing in ClosingRules
        from straddling in Gen.Elements(Enum.GetValues<Straddling>())
        from category in Gen.Frequency((3, Gen.Constant(Category.Total)), (1, Gen.Elements(SubjectCategories)))
        select rule with { Category = rule.Measure == EventMeasure.DistinctSubjects ? category : Category.Total, States = states, Areas = areas, Organisers = organisers, Closing = closing, Straddling = straddling };

    /// <summary>Gets the generator of catalogues with the event types that the rules name, and one rule for each indicator.</summary>
    /// <value>A catalogue has few rules or none when FsCheck's size is small, and up to four when it is 50.</value>
    public static Gen<EventCatalogue> EventCatalogues =>
        from count in Lengths.Between(0, MostRules)
        from rules in Gen.ArrayOf(CountingRules, count)
        select new EventCatalogue(EventTypeCodes.Select(static code => new EventType(code) { Quantities = EventUnits }), rules.DistinctBy(static rule => rule.Indicator));

    /// <summary>Gets the generator of closings of periods, including periods that are still open.</summary>
    public static Gen<PeriodClosing> PeriodClosings =>
        from period in TilingPeriods
        from closed in Instants
        from isOpen in Gen.Frequency((3, Gen.Constant(value: false)), (1, Gen.Constant(value: true)))
        select new PeriodClosing(period, isOpen ? null : closed);

    private static Gen<IEnumerable<string>> TypesOfARule => from sure in Gen.Elements(EventTypeCodes) from others in Gen.SubListOf(EventTypeCodes) select others.Append(sure).Distinct(StringComparer.Ordinal);

    private static Gen<CountingRule> PlainRules =>
        from types in TypesOfARule.Select(static codes => codes.Select(static code => new EventType(code) { Quantities = EventUnits }).ToArray())
        from quantity in Gen.Elements(EventUnits.AsEnumerable())
        from measure in Gen.Elements(Enum.GetValues<EventMeasure>())
        select measure switch
        {
            EventMeasure.Events => CountingRule.Count(new Indicator("events", EventUnit, Nature.Flow), types),
            EventMeasure.Quantity => CountingRule.Sum(new Indicator(quantity.Key, quantity.Value, Nature.Flow), quantity.Key, types),
            _ => CountingRule.DistinctSubjects(new Indicator("people", Unit.Person, Nature.DistinctCount), types),
        };
}
