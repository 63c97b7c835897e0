using MongCai.Kpi.Claims;
using MongCai.Kpi.Events;
using MongCai.Kpi.Poverty;
using NodaTime;

namespace MongCai.Kpi.Tests.HouseRules;

/// <content>Samples of events, households, published figures and rows.</content>
internal static partial class ResultSamples
{
    private static readonly ReportingPeriod March = ReportingPeriod.Month(2019, 3);
    private static readonly ReportingPeriod April = ReportingPeriod.Month(2019, 4);
    private static readonly Breakdown Sexes = new("sex", ("F", new(("vi", "nữ"), ("en", "women"))), ("M", new(("vi", "nam"), ("en", "men"))));
    private static readonly EventType Course = new("course") { Quantities = new Dictionary<string, Unit>(StringComparer.Ordinal) { ["learners"] = Unit.Person } };
    private static readonly CountingRule Courses = CountingRule.Count(new("courses", Unit.One, Nature.Flow), Course);
    private static readonly CountingRule Learners = CountingRule.Sum(new("learners", Unit.Person, Nature.Flow) { NeverFalls = true }, "learners", Course) with { States = EventStates.Started, Areas = AreaScope.Of(new AreaCode("06712")) };
    private static readonly CountingRule Women = CountingRule.DistinctSubjects(new("women-trained", Unit.Person, Nature.DistinctCount), Course) with { Category = Sexes["F"], Closing = ClosingRule.OnDay(14), Straddling = Straddling.ByName };

    // One course became known after the books of March were closed, and one has the id of another one.
    private static readonly EventRecord First = Record("1", 15, new("course", new LocalDate(2019, 3, 12), EventState.Completed)
    {
        Area = new AreaCode("06712"),
        Quantities = [new("learners", 30, Unit.Person)],
        Subjects = ["p-1", new("p-2", Sexes["F"])],
    });

    private static readonly EventRecord Late = Record("2", 40, new("course", new LocalDate(2019, 3, 20), EventState.Completed) { Area = new AreaCode("06712") });
    private static readonly EventRecord Other = Record("1", 20, new("course", new LocalDate(2019, 3, 13), EventState.Planned));
    private static readonly EventRecord Range = Record("3", 20, new("course", ReportingPeriod.Range(new LocalDate(2019, 3, 30), new LocalDate(2019, 4, 2)), EventState.Completed));
    private static readonly EventLedger Ledger = EventLedger.Of(First, Late, Other, Range);
    private static readonly EventFold Fold = Ledger.Fold();
    private static readonly Instant Closed = Instant.FromUtc(2019, 4, 2, 0, 0);

    private static readonly PublishedClaim Attained = new(ClaimFormula.Attained, 37, 73, new Percentage(50.68m, 2));

    private static IEnumerable<object> OfEvents =>
    [
        Courses, Learners, Women, Fold.Figure(Courses, March), Fold.Figure(Learners, March), Fold.Figure(Women, March), Fold.Figure(Courses, ReportingPeriod.Year(2020)), Fold.Count(PeriodKind.Month), EventLedger.Empty.Fold().Count(PeriodKind.Month),
        .. Fold.Count(PeriodKind.Month).Cells, .. Fold.Conflicts, .. Appended(), .. Lines(),
        .. Revisions.Concat<object>(Revisions.SelectMany(static revision => revision.Changes)),
        .. Ledger.Book(Courses, Books, LateRecords.BookInOpenPeriod, Instant.MaxValue), .. Ledger.Book(Learners, Books, LateRecords.Revise, Instant.MaxValue),
    ];

    private static IEnumerable<object> OfHouseholds =>
    [
        PovertyStandard.National2022.Classify(AreaType.Rural, 1_200_000, 4), PovertyStandard.National2022.Classify(AreaType.Urban, 9_000_000, 0), PovertyStandard.National2016.AlreadyClassified(PovertyClass.NearPoor),
        .. Assert.Throws<MovementImbalanceException>(static () => new PovertyMovement(default, PovertyStandard.National2016, new LocalDate(2018, 12, 31), new LocalDate(2019, 6, 30), new(new() { Opening = 3, RoseAbove = 1, Closing = 1 }, new()), new(new() { Closing = 1 }, new()))).Imbalances,
    ];

    private static IEnumerable<object> OfClaims =>
    [
        Attained.Check(), new PublishedClaim(ClaimFormula.Share, 123, 800, new Percentage(15.40m, 2)).Check(), new PublishedClaim(ClaimFormula.Exceeded, 5, 4, new Percentage(125, 0)).Check(),
        new PublishedClaim(ClaimFormula.Attained, 37, 0, new Percentage(50, 0)).Check(), new PublishedClaim(ClaimFormula.Share, PublishedFigure.Parse("1.4 billion"), PublishedFigure.Parse("3 billion"), new Percentage(47, 0)).Check(),
        IdentityCheck.OpeningAndClosing(134, 97, -37), IdentityCheck.RateOfTotal(new Percentage(1.4m, 1), 6_921, 98),
    ];

    private static IEnumerable<object> OfRows
    {
        get
        {
            var indicator = new Indicator("poor-households", Unit.Household, Nature.Stock);
            var reader = new RowReader(indicator);
            return
            [
                reader.ReadObservations([new ObservationRow { Indicator = "poor-households", Period = "2019-S1", Value = "37" }, new ObservationRow { Indicator = "poor-households", Period = "2019-S7", Value = "x" }]),
                reader.ReadTargets([new TargetRow { Indicator = "poor-households", Period = "2019-A1", Basis = "plan", Form = "atMost", Level = "73" }]),
                reader.ReadObservations([]),
            ];
        }
    }

    private static IEnumerable<(Type Type, string Property, string Reason)> EventExceptions =>
    [
        (typeof(EventFigure), nameof(EventFigure.Rule), "written without the indicator and the category, which the observation says"),
        (typeof(EventFigure), nameof(EventFigure.Period), "said by the observation"),
        (typeof(EventFigure), nameof(EventFigure.Records), "read anew from the events, of which there may be very many: a host writes them where it shows them"),
        (typeof(EventFigure), nameof(EventFigure.Straddling), "read anew from the events"),
        (typeof(AppendResult), nameof(AppendResult.Line), "written without the record and the problem, which the result says"),
        (typeof(CountingRule), nameof(CountingRule.Areas), "a policy, written as its text"),
        (typeof(CountingRule), nameof(CountingRule.Organisers), "a policy, written as its text"),
        (typeof(CountingRule), nameof(CountingRule.Closing), "a policy, written as its text"),
    ];

    private static IEnumerable<Type> EventsNotJson =>
    [
        // These are scopes of a rule; one of them may hold a hierarchy of areas.
        typeof(AreaScope), typeof(OrganiserScope),

        // These are kept as lines of events, counted from them, received one by one, or defined by the types and rules of the host.
        typeof(EventLedger), typeof(EventFold), typeof(EventLedgerBuilder), typeof(EventCatalogue),

        // These are kept household by household.
        typeof(HouseholdSnapshot), typeof(PovertyHistory),

        // This one holds the formats of the host's files.
        typeof(RowReader),
    ];

    private static IReadOnlyList<PeriodClosing> Books => [new(March, Closed), new(April, closedAt: null)];

    private static IReadOnlyList<Revision> Revisions => [Ledger.Revise(Courses, March, Closed, Instant.MaxValue), Ledger.Revise(Learners, March, Closed, Instant.MaxValue)];

    private static EventRecord Record(string id, int day, EventFacts facts) => new(new EventId("dolisa", id), Instant.FromUtc(2019, 3, 1, 0, 0) + Duration.FromDays(day), facts);

    private static IEnumerable<object> Appended()
    {
        var builder = new EventLedgerBuilder(new EventCatalogue([Course], [Courses]));
        return [builder.Append(First), builder.Append(Other), .. Lines().Cast<EventLine>().Select(builder.Append), builder.Append(new EventRecord(new("dolisa", "9"), Closed, new EventFacts("fair", March, EventState.Planned)))];
    }

    private static IEnumerable<object> Lines() => EventJson.ReadLines([EventJson.Write(First), "{}"]);
}
