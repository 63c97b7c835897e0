using MongCai.Kpi.Events;
using NodaTime;
using static MongCai.Kpi.Tests.Events.FairLedger;

namespace MongCai.Kpi.Tests.Events;

/// <summary>Tests the types, rules and scopes of a catalogue of events.</summary>
public class CatalogueTests
{
    private static readonly Organisation A = new("a");
    private static readonly Organisation B = new("b");
    private static readonly AreaCode Ward = new("06712");

    [Fact]
    public void Finds_types_and_rules()
    {
        var catalogue = new EventCatalogue([Fair], [Count, Visitors]);
        Assert.Equal(Fair, catalogue.Find("job-fair"));
        Assert.Null(catalogue.Find("meeting"));
        Assert.Equal(Count, catalogue.RuleOf(Fairs));
        Assert.Equal((1, 2), (catalogue.Types.Count, catalogue.Rules.Count));
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Refused("types", "The type job-fair comes twice.", static () => new EventCatalogue([Fair, Fair], []));
        Refused("rules", "The indicator job-fairs has two rules.", static () => new EventCatalogue([Fair], [Count, Count]));
        Refused("rules", "The rule of job-fairs: the catalogue has no type job-fair.", static () => new EventCatalogue([], [Count]));
        Refused("rules", "The rule of x: job-fair has no quantity stands.", static () => new EventCatalogue([Fair], [CountingRule.Sum(new("x", Unit.Person, Nature.Flow), "stands", Fair)]));
        Refused("rules", "The rule of x: visitors of job-fair is in person, not in file.", static () => new EventCatalogue([Fair], [CountingRule.Sum(new("x", Unit.File, Nature.Flow), "visitors", Fair)]));
        Refused("types", "The rule of job-fairs has one type at least.", static () => CountingRule.Count(Fairs));
        Assert.Throws<ArgumentOutOfRangeException>(static () => Count with { States = EventStates.None });
        Assert.Throws<ArgumentOutOfRangeException>(static () => Count with { States = (EventStates)16 });
        Assert.Throws<ArgumentException>("Organisers", static () => On(3, 1) with { Organisers = [A, A] });
    }

    [Theory]
    [InlineData("one", "a", "a", "2")]
    [InlineData("one", "a", "a,b", "2")]
    [InlineData("one", "a", "b", "undefined: several organisers")]
    [InlineData("one", "a,b", "b", "2")]
    [InlineData("one", "", "", "2")]
    [InlineData("one", "", "a", "undefined: several organisers")]
    [InlineData("any", "a", "b", "2")]
    [InlineData("by a", "a", "a,b", "2")]
    [InlineData("by a", "a", "b", "1")]
    [InlineData("by a", "", "b", "0")]
    [InlineData("by only a", "a", "a,b", "1")]
    [InlineData("by only a, b", "a", "a,b", "2")]
    [InlineData("by only a", "", "", "0")]
    public void Events_of_several_organisers_are_added_where_the_rule_says_so(string scope, string first, string second, string count)
    {
        OrganiserScope[] scopes = [OrganiserScope.OneOrganiser, OrganiserScope.AnyOrganiser, OrganiserScope.By(A), OrganiserScope.ByOnly(A), OrganiserScope.ByOnly(B, A)];
        var named = scopes.Single(candidate => candidate.ToString() is var text && (string.Equals(text, scope, StringComparison.Ordinal) || string.Equals(text, $"{scope} organiser", StringComparison.Ordinal)));
        var ledger = EventLedger.Of(Held("1", On(3, 12) with { Organisers = Bodies(first) }), Held("2", On(3, 13) with { Organisers = Bodies(second) }));
        Assert.Equal(count, ledger.Read(Count with { Organisers = named }, March));
    }

    [Fact]
    public void Areas_are_inside_outside_or_named()
    {
        var ledger = EventLedger.Of(Held("1", On(3, 12)), Held("2", On(3, 12) with { Area = Ward }), Held("3", On(3, 12) with { Area = new AreaCode("hai-ha") }));
        Assert.Equal("3", ledger.Read(Count, March));
        Assert.Equal("1", ledger.Read(Count with { Areas = AreaScope.Inside() }, March));
        Assert.Equal("2", ledger.Read(Count with { Areas = AreaScope.Inside(Ward) }, March));
        Assert.Equal("1", ledger.Read(Count with { Areas = AreaScope.Outside(Ward) }, March));
        Assert.Equal("1", ledger.Read(Count with { Areas = AreaScope.Of(Ward) }, March));
        Assert.Equal(1, ledger.Fold().Count(PeriodKind.Month).Count(areas: AreaScope.Of(Ward)));
        Assert.Equal(AreaScope.Inside(Ward), AreaScope.Of(Ward, default));
        Assert.NotEqual(AreaScope.Inside(Ward), AreaScope.Outside(Ward));
        Assert.Throws<ArgumentException>("areas", static () => AreaScope.Of());
    }

    [Fact]
    public void States_that_count_are_the_rules_to_say()
    {
        var ledger = EventLedger.Of(Enum.GetValues<EventState>().Select(static state => Held($"{state}", new EventFacts(Fair.Code, March, state))));
        Assert.Equal("1", ledger.Read(Count, March));
        Assert.Equal("2", ledger.Read(Count with { States = EventStates.Started }, March));
        Assert.Equal("4", ledger.Read(Count with { States = EventStates.Any }, March));
        Assert.Equal(2, ledger.Fold().Count(PeriodKind.Month).Count(states: EventStates.Planned | EventStates.Cancelled));
    }

    [Fact]
    public void A_range_across_two_windows_belongs_to_no_month_and_is_listed()
    {
        var days = new EventFacts(Fair.Code, ReportingPeriod.Range(new LocalDate(2019, 3, 30), new LocalDate(2019, 4, 2)), EventState.Completed);
        var fold = EventLedger.Of(Held("1", days), Held("2", On(3, 12))).Fold();
        Assert.Equal((Rational)1, fold.Figure(Count, March).Observation.Value);
        Assert.Equal("dolisa/1", Assert.Single(fold.Figure(Count, March).Straddling).Id.ToString());
        Assert.Equal((Rational)2, fold.Figure(Count, ReportingPeriod.HalfYear(2019, 1)).Observation.Value);
        var cells = fold.Count(PeriodKind.Month).Cells;
        Assert.Equal(["job-fair Completed .: straddling: 1", "job-fair Completed . 2019-M03: 1"], cells.Select(static cell => cell.ToString()).Select(static text => text.Replace(". straddling", ".: straddling", StringComparison.Ordinal)), StringComparer.Ordinal);
    }

    [Fact]
    public void Reporting_years_may_start_in_July()
    {
        var july = ReportingCalendar.StartingIn(7, YearNaming.ByStart);
        var ledger = EventLedger.Of(Held("1", On(7, 14)), Held("2", On(7, 15)));
        var counts = ledger.Fold().Count(PeriodKind.Month, ClosingRule.OnDay(14), calendar: july);
        Assert.Equal((1L, 1L), (counts.Count(period: ReportingPeriod.Month(2019, 1, july)), counts.Count(period: ReportingPeriod.Month(2019, 2, july))));
        Assert.Throws<ArgumentException>("kind", () => ledger.Fold().Count(PeriodKind.Term));
    }

    private static Organisation[] Bodies(string codes) => [.. codes.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(static code => new Organisation(code))];

    private static void Refused(string parameter, string message, Func<object> attempt) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(parameter, attempt).Message, StringComparison.Ordinal);

    [Fact]
    public void A_quantity_may_be_in_any_multiple_of_its_unit()
    {
        var gifts = new EventType("gifts") { Quantities = new Dictionary<string, Unit>(StringComparer.Ordinal) { ["spent"] = Unit.Dong } };
        var catalogue = new EventCatalogue([gifts], [CountingRule.Sum(new("spent", Unit.MillionDong, Nature.Flow), "spent", gifts)]);
        var given = new EventRecord(
            new EventId("a", "1"),
            NodaTime.Instant.FromUtc(2019, 7, 1, 0, 0),
            new EventFacts("gifts", ReportingPeriod.Month(2019, 1), EventState.Completed) { Quantities = [new EventQuantity("spent", 1.4m, Unit.BillionDong)] });
        var builder = new EventLedgerBuilder(catalogue);

        Assert.Equal(AppendOutcome.New, builder.Append(given).Outcome);
        Assert.Equal((Rational)1_400, builder.ToLedger().Fold().Figure(catalogue.Rules.Single(), ReportingPeriod.Month(2019, 1)).Observation.Value);
    }
}
