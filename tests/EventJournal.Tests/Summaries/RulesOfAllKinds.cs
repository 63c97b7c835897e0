using MongCai.Kpi;
using MongCai.Kpi.Events;

namespace EventJournal.Tests.Summaries;

/// <summary>Rules that look at everything a rule can look at, for the types of generated events.</summary>
internal static class RulesOfAllKinds
{
    private static readonly Unit Event = new("event", new(("vi", "sự kiện"), ("en", "event")), new(("vi", "sự kiện"), ("en", "events")));
    private static readonly EventType Fair = Type("fair");
    private static readonly EventType Class = Type("class");
    private static readonly EventType Inspection = Type("inspection");
    private static readonly AreaCode Ward = new("06712");

    public static EventCatalogue Catalogue { get; } = new(
        [Fair, Class, Inspection],
        [
            CountingRule.Count(Flow("events", Event), Fair, Class, Inspection) with { Organisers = OrganiserScope.AnyOrganiser, States = EventStates.Any },
            CountingRule.Count(Flow("fairs", Event), Fair) with { Areas = AreaScope.Inside(), States = EventStates.Started },
            CountingRule.Count(Flow("fairs.outside", Event), Fair) with { Areas = AreaScope.Outside(), Organisers = OrganiserScope.AnyOrganiser, Straddling = Straddling.ByName },
            CountingRule.Count(Flow("fairs.ward", Event), Fair) with { Areas = AreaScope.Of(Ward), Organisers = OrganiserScope.AnyOrganiser, States = EventStates.Any },
            CountingRule.Sum(Flow("learners", Unit.Person), "learners", Fair, Class) with { Organisers = OrganiserScope.AnyOrganiser },
            CountingRule.Sum(Flow("learners.any", Unit.Person) with { NeverFalls = false }, "learners", Fair) with { Organisers = OrganiserScope.AnyOrganiser, States = EventStates.Any },
            CountingRule.Sum(Flow("cost", Unit.BillionDong), "cost", Class) with { Organisers = OrganiserScope.AnyOrganiser, States = EventStates.Any },
            CountingRule.Sum(Flow("cost.bounded", Unit.Dong) with { Bounds = RationalInterval.Between(0, 100) }, "cost", Inspection) with { Organisers = OrganiserScope.AnyOrganiser },
            CountingRule.DistinctSubjects(new Indicator("persons", Unit.Person, Nature.DistinctCount), Inspection) with { Organisers = OrganiserScope.AnyOrganiser, States = EventStates.Planned },
        ]);

    private static EventType Type(string code) =>
        new(code) { Quantities = new Dictionary<string, Unit>(StringComparer.Ordinal) { ["learners"] = Unit.Person, ["cost"] = Unit.Dong } };

    private static Indicator Flow(string code, Unit unit) => new(code, unit, Nature.Flow, new(("vi", code), ("en", code))) { NeverFalls = true };
}
