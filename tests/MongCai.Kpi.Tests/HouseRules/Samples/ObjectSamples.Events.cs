using MongCai.Kpi.Claims;
using MongCai.Kpi.Events;
using MongCai.Kpi.Poverty;
using NodaTime;

namespace MongCai.Kpi.Tests.HouseRules;

/// <content>Samples of events, households and published figures.</content>
internal static partial class ObjectSamples
{
    private static readonly IncomeLine Low = new(700_000, 900_000);
    private static readonly RuleSource Decree = new("Nghị định 07/2021/NĐ-CP");
    private static readonly DeprivationIndicator Water = new("water", new LocalisedText(("vi", "nước"), ("en", "water")), new LocalisedText(("vi", "nguồn nước sinh hoạt"), ("en", "source of water")));
    private static readonly HouseholdStatus Nobody = new("22-0417", PovertyClass.Other, 1);
    private static readonly HouseholdStatus Poor = new("22-0417", PovertyClass.Poor, int.MaxValue) { Category = Category.Parse("ethnic*sex=tay*F") };

    private static readonly PovertyStandard Province = new(
        "qn-2023",
        new LocalisedText(("vi", "chuẩn tỉnh"), ("en", "provincial standard")),
        new DateInterval(new LocalDate(2023, 1, 1), new LocalDate(2025, 12, 31)),
        [new(PovertyClass.Poor, Low, deprivationsAtLeast: 3, source: Decree), new(PovertyClass.NearPoor, new(1_000_000.5m, 1_300_000))],
        [Water, new("latrine", new LocalisedText(("vi", "vệ sinh"), ("en", "sanitation")), new LocalisedText(("vi", "nhà tiêu"), ("en", "latrine")))]);

    private static readonly ClassMovement Rows = new() { Opening = 134, ToOtherClass = 30, RoseAbove = 12, OtherDecrease = 3, FromOtherClass = 2, Relapsed = 1, NewlyArisen = 5, Closing = 97 };
    private static readonly ClassMovement Mirror = new() { Opening = 310, ToOtherClass = 2, FromOtherClass = 30, OtherIncrease = 4, Closing = 342 };

    private static readonly EventFacts Plain = new("class", ReportingPeriod.Quarter(2019, 1), EventState.Planned);

    private static EventFacts Full => new("class", ReportingPeriod.Range(new LocalDate(2019, 3, 12), new LocalDate(2019, 3, 15)), EventState.Completed)
    {
        StateIsPresumed = true,
        Area = new AreaCode("06712"),
        Organisers = [Council],
        Document = new LegalDocument("29-CT/TU", new LocalDate(2019, 4, 18), Council),
        Quantities = [new("boats", Third, Boat.Times(1_000, "thousand-boats", new LocalisedText(("vi", "nghìn tàu"), ("en", "thousand boats"))))],
        Subjects = [new("p-2", Category.Parse("sex=F"))],
        Note = "n",
    };

    private static IEnumerable<(Type Type, object[] Samples)> OfPoverty =>
    [
        (typeof(RuleSource), [Decree, new RuleSource("Nghị định 07/2021/NĐ-CP", isSecondary: true)]),
        (typeof(IncomeLine), [Low, new IncomeLine(0.0000000000000000000000000001m, decimal.MaxValue)]),
        (typeof(DeprivationIndicator), [Water]),
        (typeof(PovertyCriterion), [new PovertyCriterion(PovertyClass.Middle, Low), new PovertyCriterion(PovertyClass.Poor, new(1_000_000, 1_300_000), Low, 3, 11, Decree)]),
        (typeof(PovertyStandard),
        [
            .. PovertyStandard.National, Province, new PovertyStandard("none", Province.Name, Province.Applies, [new(PovertyClass.Poor, Low)], []), new PovertyStandard("unknown", Province.Name, Province.Applies, [new(PovertyClass.Poor, Low)]),
        ]),
        (typeof(PovertyTally), [new PovertyTally(0, 0), new PovertyTally(long.MaxValue, 97, 310)]),
        (typeof(PovertyCount),
        [
            new PovertyCount(default, new LocalDate(2019, 6, 30), PovertyStandard.National2016, new PovertyTally(26_576, 97)),
            new PovertyCount(new AreaCode("193"), LocalDate.MaxIsoValue, Province, new PovertyTally(6_021, 41, 30), new PovertyTally(20_000, 150, 100)) { Category = Sex["F"] },
        ]),
        (typeof(HouseholdStatus), [Nobody, Poor]),
        (typeof(HouseholdChange),
        [
            new HouseholdChange(new LocalDate(2019, 3, 1), Poor, Nobody, ChangeCause.Reviewed), new HouseholdChange(LocalDate.MinIsoValue, before: null, Nobody, ChangeCause.MovedIn),
            new HouseholdChange(new LocalDate(2019, 3, 1), Poor, after: null, ChangeCause.Dissolved),
        ]),
        (typeof(ClassMovement), [new ClassMovement(), Rows, Mirror, new ClassMovement { Opening = long.MaxValue, Closing = long.MaxValue }]),
        (typeof(MovementTables), [new MovementTables(Rows, Mirror)]),
        (typeof(PovertyMovement),
        [
            new PovertyMovement(default, PovertyStandard.National2016, new LocalDate(2018, 12, 31), new LocalDate(2019, 6, 30), new(Rows, Mirror)),
            new PovertyMovement(new AreaCode("193"), Province, new LocalDate(2023, 12, 14), new LocalDate(2023, 12, 14), new(Rows, Mirror), new(Rows, Mirror)),
        ]),
    ];

    private static IEnumerable<(Type Type, object[] Samples)> OfEvents =>
    [
        (typeof(EventId), [new EventId("dolisa", "2019-017"), new EventId(" / ", "\"")]),
        (typeof(EventQuantity),
        [
            .. Full.Quantities, new EventQuantity("learners", RationalInterval.AtLeast(165), Unit.Person), new EventQuantity("spent", RationalInterval.Above(-1.4m), Unit.BillionDong), new EventQuantity("learners", 0, Unit.Person),
        ]),
        (typeof(EventFacts), [Plain, Full, Plain with { Organisers = [new Organisation("dolisa")], Subjects = ["p-1"] }]),
        (typeof(EventCorrection),
        [
            EventCorrection.Amend(new("dolisa", "1"), Full, "entered twice", "H"), EventCorrection.Retract(new("dolisa", "1"), "class", "never happened", "H"),
            EventCorrection.Reverse(new("dolisa", "1"), "class", ReportingPeriod.Day(new LocalDate(2019, 5, 1)), "taken back", "H"),
        ]),
        (typeof(EventType),
        [
            new EventType("class"), new EventType("training", Fishing) { Quantities = new Dictionary<string, Unit>(StringComparer.Ordinal) { ["learners"] = Unit.Person, ["boats"] = Boat } },
        ]),
        (typeof(PeriodClosing), [new PeriodClosing(Half, closedAt: null), new PeriodClosing(ReportingPeriod.Month(2019, 3), Instant.FromUtc(2019, 4, 2, 0, 0) + Duration.FromNanoseconds(1))]),
    ];

    private static IEnumerable<(Type Type, object[] Samples)> OfClaims =>
    [
        (typeof(PublishedClaim),
        [
            new PublishedClaim(ClaimFormula.Attained, 37, 73, new Percentage(50.68m, 2)), new PublishedClaim(ClaimFormula.Drop, 97, 134, -37, ClaimBase.Opening),
            new PublishedClaim(ClaimFormula.Points, PublishedFigure.Parse("over 1.4 billion"), 1, PublishedFigure.Parse("about 1.4 billion"), Basis.Resolution with { Issuer = Council }),
        ]),
    ];
}
