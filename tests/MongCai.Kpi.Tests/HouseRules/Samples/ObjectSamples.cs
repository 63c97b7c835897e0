using System.Collections;
using System.Reflection;
using MongCai.Kpi.Claims;
using MongCai.Kpi.Events;
using MongCai.Kpi.Poverty;
using MongCai.Kpi.Serialization;
using NodaTime;

namespace MongCai.Kpi.Tests.HouseRules;

/// <summary>Samples of every type that is written in JSON as an object: with as few parts as possible, with all of them, and at the limits.</summary>
internal static partial class ObjectSamples
{
    private static readonly LocalisedText Fishing = new(("vi", "tàu cá"), ("en", "fishing boat"));
    private static readonly Unit Boat = new("boat", Fishing, new LocalisedText(("vi", "tàu cá"), ("en", "fishing boats")));
    private static readonly Organisation Council = new("people-council", new LocalisedText(("vi", "HĐND thành phố"), ("en", "the City People's Council")));
    private static readonly LegalDocument Directive = new("29-CT/TU", new LocalDate(2019, 4, 18), new Organisation("TU"));
    private static readonly Adoption Adjusted = new(new LocalDate(2019, 7, 1), new LocalDate(2019, 1, 1), new LegalDocument("15/NQ-HĐND", new LocalDate(2019, 7, 1), Council));
    private static readonly Indicator Reduced = new("poor-households-reduced", Unit.Household, Nature.Flow);
    private static readonly Indicator Rate = new("poverty-rate", Unit.Percent, Nature.Proportion, new LocalisedText(("vi", "tỷ lệ hộ nghèo"), ("en", "poverty rate"))) { Decimals = 2, RateParts = RateParts.Flow };
    private static readonly Indicator Fleet = new("fleet", Boat, Nature.Stock) { Reporting = ReportingMode.Cumulative, Decimals = 28 };
    private static readonly Indicator Sickness = new("sickness-days", Unit.One, Nature.Ratio)
    {
        RateParts = RateParts.FlowOverStock,
        StockOn = new AnnualDate(1, 1),
        Bounds = RationalInterval.AtLeast(0),
        NeverFalls = true,
        Definition = new IndicatorDefinition("jobs-2024", new LocalisedText(("vi", "ngày nghỉ ốm"), ("en", "days of sickness"))),
    };

    private static readonly Indicator Owned = new("visits", Unit.One, Nature.Flow) { Owner = Council, Frequency = PeriodKind.Quarter };
    private static readonly Indicator Gifts = new("gifts", Unit.BillionDong, Nature.Flow) { NeverFalls = true };
    private static readonly Indicator Recognised = new("recognised", Unit.One, Nature.Milestone);
    private static readonly ReportingPeriod Half = ReportingPeriod.HalfYear(2019, 1);
    private static readonly ReportingPeriod Year = ReportingPeriod.Year(2019);
    private static readonly EventRecord Fair = new(
        new EventId("dolisa", "2"),
        Instant.FromUtc(2019, 3, 14, 2, 0),
        EventCorrection.Amend(
            new EventId("dolisa", "1"),
            new EventFacts("class", ReportingPeriod.Day(new LocalDate(2019, 3, 12)), EventState.Completed)
            {
                Area = new AreaCode("06712"),
                Organisers = [new Organisation("dolisa")],
                Document = new LegalDocument("29-CT/TU", new LocalDate(2019, 4, 18), new Organisation("TU")),
                Quantities = [new EventQuantity("learners", RationalInterval.AtLeast(165), Unit.Person)],
                Subjects = [new("p1", Category.Parse("sex=F"))],
                Note = "n",
            },
            "entered twice",
            "H"));

    private static readonly Rational Third = (Rational)1 / 3;
    private static readonly Breakdown Sex = new("sex", ("F", new(("vi", "nữ"), ("en", "women"))), ("M", new(("vi", "nam"), ("en", "men")))) { Name = new LocalisedText(("vi", "giới tính"), ("en", "sex")) };
    private static readonly Breakdown Age = Breakdown.OfRanges("age-2025", ("<15", RationalInterval.Below(15)), ("15-24", RationalInterval.Between(15, 25, includesUpper: false)), ("25+", RationalInterval.AtLeast(25)));
    private static readonly Breakdown Ethnic = new("ethnic-group", ("tay", new(("vi", "tay"), ("en", "tay"))), ("dao", new(("vi", "Dao"), ("en", "Dao")))) { IsExhaustive = false };

    private static readonly TargetForm[] Forms =
    [
        Target.AtLeast(73), Target.MoreThan(Third), Target.AtMost(decimal.MinValue), Target.LessThan(4), Target.Within(7.5m, 8), Target.Within(0, 0, Direction.LowerIsBetter), Target.About(4),
        Target.About(4, 0.25m), Target.FromBaseline(5.03m, 4.17m), Target.FromBaseline(1, 2), Target.FromBaseline(1, 1), Target.ReductionBy(0.7m, 5.03m), Target.ReductionBy(0, 0),
        Target.GrowthBy(Ratio.FromPercent(8), 1_200), Target.GrowthBy(new Ratio(1, 3), 0), Target.Cap(1.4m), Target.AverageReduction(Target.Within(1, 1.5m), 10), Target.AverageIncrease(Target.MoreThan(5), Third),
        Target.Maintain(Target.AtLeast(95), PeriodKind.Month), Target.DoneBy(new LocalDate(2019, 12, 31)), Target.ReductionBy(20, 120, ReportingPeriod.Year(2018)), Target.AveragePerYear(Target.LessThan(500)),
    ];

    // A roll-up makes this of a milestone that one of two communes has reached.
    private static readonly Observation ShareDone = RollUp.OverAreas(
        new AreaHierarchy([new AreaSpan(new AreaCode("22")), new AreaSpan(new AreaCode("06709"), new AreaCode("22")), new AreaSpan(new AreaCode("06712"), new AreaCode("22"))]),
        new AreaCode("22"),
        [
            Observation.NotDone(Recognised, Half) with { Area = new AreaCode("06709") },
            Observation.Done(Recognised, Half, new LocalDate(2019, 5, 1)) with { Area = new AreaCode("06712") },
        ],
        MissingDataPolicy.RequireAll);

    // A roll-up makes this of an indicator that never falls when six reports are missing: at least what was reported.
    private static readonly Observation OneOfSeven = PartialAggregate.Of(new Observation(Gifts, Half, Third)).Finish(new AreaCode("22"), 7, MissingDataPolicy.RequireAll);

    private static readonly AreaSuccession Merger = new(new AreaCode("06709"), new AreaCode("06712"), new LocalDate(2025, 7, 1));
    private static readonly Band Red = new("red", new(("vi", "đỏ"), ("en", "red")));

    private static readonly Dictionary<Type, object[]> Own = new()
    {
        [typeof(IndicatorDefinition)] = [Sickness.Definition, PovertyStandard.National2016.RateOf(PovertyMeasure.PoorHouseholds, "a").Definition!],
        [typeof(LocalisedText)] = [Fishing, new LocalisedText("one for all"), new LocalisedText(("lo", "ເຮືອ"), ("fr-CA", "bateau")), new LocalisedText(("lo", "ເຮືອ"), ("fr", "bateau"), ("vi", "tàu")) { Fallback = "vi" }, PovertyStandard.National2016.Name, new LocalisedText(("vi", "\""), ("en", "\n\u2028\\"))],
        [typeof(Breakdown)] =
        [
            Sex, Age, Ethnic, new Breakdown("a", ("b", new(("vi", "b"), ("en", "b")))), Breakdown.OfRanges("third", ("1:3", RationalInterval.At(Third))), Breakdown.Cross(Sex, Age), Breakdown.Cross(Ethnic, Sex, Age),
            Breakdown.Cross(Age, Sex) with { Name = new LocalisedText(("vi", "tuổi và giới tính"), ("en", "age and sex")) }, Age with { IsExhaustive = false },
        ],
        [typeof(Unit)] =
        [
            .. Unit.Predefined, Boat, new Unit("dong", new LocalisedText(("vi", "tiền"), ("en", "money"))), Boat.Times(1_000, "thousand-boats", new LocalisedText(("vi", "nghìn tàu"), ("en", "thousand boats"))),
            Unit.MillionDong.Times(0.001m, "thousand-dong", new LocalisedText(("vi", "nghìn đồng"), ("en", "thousand đồng"))), Boat.Times(decimal.MaxValue, "all", Fishing),
        ],
        [typeof(Organisation)] = [new Organisation("TU"), Council],
        [typeof(LegalDocument)] = [Directive, new LegalDocument("1", LocalDate.MinIsoValue), new LegalDocument("1", LocalDate.MaxIsoValue, Council)],
        [typeof(Basis)] =
        [
            Basis.Plan, Basis.Resolution, Basis.Resolution with { Issuer = Council }, new Basis("plan", new LocalisedText(("vi", "chỉ tiêu"), ("en", "another plan"))),
            new Basis("emulation", new LocalisedText(("vi", "thi đua"), ("en", "emulation"))) with { Issuer = new Organisation("front") },
        ],
        [typeof(Indicator)] = [Reduced, Rate, Fleet, Recognised, Sickness, Gifts, Owned],
        [typeof(Adoption)] = [Adjusted, new Adoption(new LocalDate(2018, 12, 20)), new Adoption(new LocalDate(2018, 12, 20), document: Directive)],
        [typeof(TargetForm)] = Forms,
        [typeof(LevelForm)] = [.. Forms.OfType<LevelForm>()],
        [typeof(ChangeForm)] = [.. Forms.OfType<ChangeForm>()],
        [typeof(AverageForm)] = [.. Forms.OfType<AverageForm>()],
        [typeof(MaintainedForm)] = [.. Forms.OfType<MaintainedForm>()],
        [typeof(MilestoneForm)] = [.. Forms.OfType<MilestoneForm>()],
        [typeof(TargetPhases)] = [new TargetPhases(PeriodKind.Quarter, 10, 25, 50, 73), new TargetPhases(PeriodKind.Year, -Third)],
        [typeof(Coverage)] = [new Coverage(16, 17), new Coverage(0, 0), new Coverage(0, int.MaxValue)],
        [typeof(Target)] =
        [
            Target.AtLeast(73).For(Reduced, Year, Basis.Plan),
            Target.DoneBy(new LocalDate(2019, 12, 31)).For(Recognised, Year, Basis.Resolution with { Issuer = Council }) with { Area = new AreaCode("06712") },
            Target.AtLeast(73).For(Reduced, Year, Basis.Plan) with { Phases = new TargetPhases(PeriodKind.Quarter, 10, 25, 50, 73) },
            Target.AtMost(100).For(Reduced, Year, Basis.Plan) with { Method = AttainmentMethod.LowerIsBetterLinear },
            Target.AtLeast(40).For(Reduced, Year, Basis.Plan) with { Area = new AreaCode("06712"), Category = Sex["F"] },
            Target.Maintain(Target.AtLeast(95), PeriodKind.Quarter).For(Rate, Year, Basis.Plan) with { Area = new AreaCode("22"), Adoption = Adjusted },
        ],
        [typeof(Observation)] =
        [
            new Observation(Reduced, Half, 37), new Observation(Fleet, ReportingPeriod.Parse("range:2018-12-15/P182D"), -Third) with { Area = new AreaCode("06712"), Status = ObservationStatus.Forecast },
            Observation.OfRatio(Rate, Half, 97, 26_940) with { Through = new LocalDate(2019, 6, 15), Status = ObservationStatus.Estimate }, Observation.OfRatio(Rate, Half, 0, 0),
            Observation.OfRatio(Rate, Half, Third, Third), Observation.Done(Recognised, Half, new LocalDate(2018, 5, 1)), Observation.NotDone(Recognised, Half),
            Observation.OfRange(Gifts, Half, RationalInterval.Above(1.4m)), Observation.OfRange(Fleet, Half, RationalInterval.Between(Third, 2)) with { Status = ObservationStatus.Provisional },
            new Observation(Reduced, Half, 20) with { Category = Sex["F"] }, Observation.OfRatio(Rate, Half, 9, 60) with { Area = new AreaCode("06712"), Category = Breakdown.Cross(Sex, Age)["F", "<15"] },
            Observation.Missing(Reduced, Half) with { Category = Sex["M"] }, OneOfSeven, new Observation(Recognised, Half, 1), ShareDone, Observation.Missing(Reduced, Half), Observation.Missing(Reduced, Half, MissingReason.Suppressed) with { Through = new LocalDate(2018, 1, 1) },
        ],
        [typeof(ObservationRow)] =
        [
            new ObservationRow(), new ObservationRow { Number = 0, Indicator = "poor-households-reduced", Period = "2019-S1", Value = "37" },
            new ObservationRow
            {
                Number = 17, Area = "06712", Category = "sex=F", Indicator = "poverty-rate", Period = "6 tháng đầu năm 2019", PeriodKind = "cumulative", Value = "", Numerator = "97", Denominator = " 26.940 ", Missing = "?",
                DoneOn = "1/5/2019", Status = "estimate", Through = "2019-06-15",
            },
        ],
        [typeof(TargetRow)] =
        [
            new TargetRow(), new TargetRow { Indicator = "poor-households-reduced", Period = "2019-A1", Basis = "plan", Form = "atLeast", Level = "73" },
            new TargetRow
            {
                Number = int.MaxValue, Area = "06712", Category = " ", Indicator = "poverty-rate", Period = "giai đoạn 2016–2020", PeriodKind = "stage", Basis = "resolution", Form = "within", Level = "4", Floor = "7,5",
                Ceiling = "8", Direction = "higherIsBetter", Tolerance = "0", Baseline = "5,03", By = "8%", OpeningPeriod = "2018", Deadline = "2019-12-31", Method = "baselineToTarget",
            },
        ],
        [typeof(RowProblem)] =
        [
            .. new RowReader(Reduced).ReadObservations([new ObservationRow { Number = 17, Indicator = "poor-households-reduced", Period = "2019-S7" }]).Problems,
        ],
        [typeof(ClaimBase)] =
        [
            ClaimBase.FromBasis(Basis.Plan), ClaimBase.FromBasis(Basis.Resolution with { Issuer = Council }), ClaimBase.FromBasis(new Basis("emulation", Fishing)), ClaimBase.PreviousPeriod, ClaimBase.Total, ClaimBase.Opening,
            ClaimBase.SamePeriodLastYear, ClaimBase.OtherDefinition, ClaimBase.OtherCategory,
        ],
        [typeof(CountInterval)] = [CountInterval.Empty, CountInterval.AtLeast(195), CountInterval.Between(26_576, 27_323), CountInterval.Between(1, long.MaxValue), CountInterval.Between(0, 0)],
        [typeof(RationalInterval)] =
        [
            RationalInterval.Empty, RationalInterval.Unbounded, RationalInterval.Positive, RationalInterval.At(Third), RationalInterval.Below(decimal.MaxValue),
            RationalInterval.Between(49.95m, 50.05m, includesUpper: false),
        ],
        [typeof(IndicatorCatalogue)] =
        [
            new IndicatorCatalogue(), new IndicatorCatalogue(Reduced, Rate, Fleet, Sickness, Owned),
            new IndicatorCatalogue(Sickness, Sickness with { Definition = new IndicatorDefinition("jobs-2025", new LocalisedText(("vi", "ngày nghỉ ốm"), ("en", "days of sickness"))) }),
        ],
        [typeof(EventRecord)] = [Fair, new EventRecord(new EventId("dolisa", "1"), Instant.FromUtc(2019, 3, 13, 2, 0), new EventFacts("class", ReportingPeriod.Day(new LocalDate(2019, 3, 12)), EventState.Completed))],
        [typeof(EventSubject)] = [new EventSubject("p 1"), new EventSubject("p2", Category.Parse("age*sex=15-24*F"))],
        [typeof(AreaSpan)] =
        [
            new AreaSpan(new AreaCode("06712")), new AreaSpan(default, name: new LocalisedText(("vi", "thành phố"), ("en", "the city"))),
            new AreaSpan(new AreaCode("06712"), new AreaCode("22"), new LocalisedText(("vi", "Hải Hòa"), ("en", "Hải Hòa")), new LocalDate(1998, 7, 20), new LocalDate(2025, 6, 30)),
        ],
        [typeof(AreaSuccession)] = [Merger, new AreaSuccession(new AreaCode("06709"), new AreaCode("06712"), LocalDate.MinIsoValue, new Ratio(1, 3))],
        [typeof(AreaHierarchy)] =
        [
            AreaHierarchy.Of(new AreaCode("22"), new AreaCode("06712")), new AreaHierarchy([]),
            new AreaHierarchy([new AreaSpan(new AreaCode("06709"), end: Merger.On.PlusDays(-1)), new AreaSpan(new AreaCode("06712"))], [Merger]),
        ],
        [typeof(Band)] = [Red, new Band(" a ", Fishing)],
        [typeof(BandStep)] = [new BandStep(new Ratio(1, 3), Red), new BandStep(Ratio.FromPercent(-5), Red)],
        [typeof(BandScale)] = [BandScale.RedYellowGreen, new BandScale(Red)],
        [typeof(ScoreRules)] = [new ScoreRules(), new ScoreRules { Cap = Ratio.FromPercent(120), Floor = new Ratio(-1, 3), DecidedShare = new Ratio(4, 5), VerdictCounts = true }],
        [typeof(Vintage)] = [Known(37, 6), new Vintage(Observation.Missing(Reduced, Half), Instant.FromUtc(2019, 7, 5, 1, 2, 3) + Duration.FromNanoseconds(4))],
        [typeof(ObservationVintages)] = [new ObservationVintages(Known(37, 6)), new ObservationVintages(Known(38, 7), Known(37, 6))],
        [typeof(ObservationSeries)] =
        [
            new ObservationSeries([new Observation(Reduced, Half, 37)]),
            new ObservationSeries([Observation.Missing(Reduced, Half), new Observation(Reduced, ReportingPeriod.HalfYear(2018, 2), Third)]),
        ],
        [typeof(TargetVersions)] =
        [
            new TargetVersions(Target.AtLeast(73).For(Reduced, Year, Basis.Plan) with { Adoption = Adjusted }),
            new TargetVersions(Target.AtLeast(73).For(Reduced, Year, Basis.Plan) with { Adoption = Adjusted }, Target.AtLeast(60).For(Reduced, Year, Basis.Plan) with { Adoption = new Adoption(new LocalDate(2018, 12, 20)) }),
        ],
        [typeof(PartialAggregate)] =
        [
            PartialAggregate.None(Reduced, Half, Sex["F"]), PartialAggregate.Of(Observation.Missing(Reduced, Half), parts: 4), PartialAggregate.Of(Observation.OfRatio(Rate, Half, 97, 26_940) with { Through = new LocalDate(2019, 6, 15) }),
            PartialAggregate.Of(Observation.OfRange(Gifts, Half, RationalInterval.Above(1.4m)) with { Status = ObservationStatus.Estimate }).Merge(PartialAggregate.Of(new Observation(Gifts, Half, Third))),
            PartialAggregate.Of(Observation.Done(Recognised, Half, new LocalDate(2019, 5, 1))), PartialAggregate.Of(ShareDone), PartialAggregate.Of(OneOfSeven, parts: 7),
            PartialAggregate.Of(Observation.OfRange(Gifts with { Bounds = RationalInterval.AtLeast(0) }, Half, RationalInterval.AtLeast(2))),
        ],
    };

    private static Vintage Known(int value, int month) => new(new Observation(Reduced, Half, value), Instant.FromUtc(2019, month, 14, 2, 0));

    /// <summary>Gets every type with such a form, found by reflection and not listed.</summary>
    public static IReadOnlyList<Type> Types { get; } = [.. PublicTypes.All.Where(static type => PublicTypes.Implements(type, typeof(IJsonObject<>)) && !PublicTypes.IsResult(type) && !PublicTypes.IsNotJson(type))];

    // This is read lazily, once all fields exist, also those of the other parts of this class.
    private static Lazy<Dictionary<Type, object[]>> ByType { get; } = new(static () =>
        SampleLists.Of<(Type Type, object[] Samples)>(typeof(ObjectSamples)).Concat(Own.Select(static own => (own.Key, own.Value))).ToDictionary(static entry => entry.Item1, static entry => entry.Item2));

    public static IReadOnlyList<object> Of(Type type) =>
        ByType.Value.TryGetValue(type, out var samples) ? samples : throw new KeyNotFoundException($"{type.Name} has no samples.");

    /// <summary>Asserts that a value came back: as an equal one where its type has an equality, and equal in each of its parts.</summary>
    public static void AssertSame(object value, object read)
    {
        if (HasEquality(value.GetType()))
        {
            Assert.Equal(value, read);
        }

        if (Types.Contains(value.GetType()))
        {
            Assert.Equal(PartsOf(value), PartsOf(read));
        }
    }

    /// <summary>
    /// Lists the public properties of a value, because equality may compare the code alone. A value without an equality is replaced by its own parts.
    /// </summary>
    private static IEnumerable<(string Name, object? Value)> PartsOf(object value) =>
        from property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where property.GetIndexParameters().Length == 0
        from part in Flat(property.Name, ValueOf(property, value))
        select part;

    // Some properties do not exist for every value: the number of whole numbers may be more than a long holds.
    private static object? ValueOf(PropertyInfo property, object value)
    {
        try
        {
            return property.GetValue(value);
        }
        catch (TargetInvocationException refused)
        {
            return refused.InnerException!.Message;
        }
    }

    private static IEnumerable<(string Name, object? Value)> Flat(string name, object? value) =>
        value is null || HasEquality(value.GetType()) ? [(name, value)]
        : value is IEnumerable list ? list.Cast<object?>().SelectMany((element, place) => Flat(FormattableString.Invariant($"{name}[{place}]"), element)).Append(($"{name}.Count", list.Cast<object?>().Count()))
        : value.GetType().Assembly == PublicTypes.Library ? PartsOf(value).Select(part => ($"{name}.{part.Name}", part.Value))
        : [(name, value)];

    private static bool HasEquality(Type type) => type.GetMethod(nameof(Equals), [typeof(object)])!.DeclaringType is { } declaring && declaring != typeof(object) && declaring != typeof(ValueType);
}
