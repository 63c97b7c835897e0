using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Tests.RollUps;

/// <summary>
/// Tests that rolling up over areas, periods and categories gives the same value and coverage in any order and in any number of steps; the oracle adds up all
/// reports at once.
/// </summary>
public class AnyOrderTests
{
    private static readonly AreaCode City = new("city");
    private static readonly ReportingPeriod Year = ReportingPeriod.Year(2025);
    private static readonly Breakdown Sex = new("sex", ("F", new(("vi", "nữ"), ("en", "women"))), ("M", new(("vi", "nam"), ("en", "men"))));
    private static readonly Breakdown Age = Breakdown.OfRanges("age", ("0-14", RationalInterval.Below(15)), ("15-59", RationalInterval.Between(15, 60, includesUpper: false)), ("60+", RationalInterval.AtLeast(60)));

    private static readonly Indicator[] Indicators =
    [
        new("jobs", Unit.Worker, Nature.Flow),
        new("permits", Unit.One, Nature.Flow) { NeverFalls = true },
        new("poor", Unit.Household, Nature.Stock),
        new("poverty", Unit.Percent, Nature.Proportion),
        new("late", Unit.Percent, Nature.Proportion) { RateParts = RateParts.Flow },
        new("deaths", Unit.One, Nature.Ratio) { RateParts = RateParts.FlowOverStock, NeverFalls = true },
        new("income", Unit.MillionDong, Nature.Mean),
    ];

    private static readonly MissingDataPolicy[] Policies =
        [MissingDataPolicy.RequireAll, MissingDataPolicy.SkipMissing, MissingDataPolicy.MissingAsZero, MissingDataPolicy.AtLeast(new Ratio(3, 4))];

    private enum Report
    {
        Value = 0,
        Bound = 1,
        Missing = 2,
        Absent = 3,
        CannotExist = 4,
    }

    [CountedProperty(fast: 100, all: 3_000, QuietOnSuccess = true)]
    public Property Any_order_gives_one_value_and_coverage() => Prop.ForAll(Cases, static one =>
    {
        foreach (var policy in Policies)
        {
            var expected = one.AtOnce(policy);
            foreach (var order in (string[])["act", "atc", "cat", "cta", "tac", "tca"])
            {
                Same(expected, one.InOrder(order, MissingDataPolicy.SkipMissing, policy));
            }
        }

        // A rate with a missing part has, on the way, no sums that could be added further.
        var (strict, required) = (one.AtOnce(MissingDataPolicy.RequireAll), one.InOrder("cta", MissingDataPolicy.RequireAll, MissingDataPolicy.RequireAll));
        Assert.Equal((strict.Value, strict.Range, strict.Coverage.Expected), (required.Value, required.Range, required.Coverage.Expected));
    });

    private static void Same(Observation expected, Observation actual)
    {
        Assert.Equal((expected.Coverage, expected.Value), (actual.Coverage, actual.Value));
        Assert.Equal((expected.Ratio?.Numerator, expected.Ratio?.Denominator), (actual.Ratio?.Numerator, actual.Ratio?.Denominator));
        Assert.Equal((expected.Range, expected.MissingReason, expected.Status), (actual.Range, actual.MissingReason, actual.Status));
        Assert.Equal((expected.Area, expected.Category, expected.Period), (actual.Area, actual.Category, actual.Period));
    }

    private static Arbitrary<Case> Cases => Arb.From(
        from indicator in Gen.Elements(Indicators)
        from breakdown in Gen.Elements(Sex, Age, Breakdown.Cross(Sex, Age))
        from areas in Gen.Choose(1, 4)
        from kind in Gen.Elements(PeriodKind.Quarter, PeriodKind.HalfYear)
        from isLate in Gen.Elements(true, false)
        from reports in Gen.ArrayOf(Leaves(isLate ? [Report.Value, Report.Value, Report.Bound, Report.Missing, Report.Absent] : [Report.Value, Report.Value, Report.Bound, Report.Missing, Report.CannotExist]), areas * breakdown.Categories.Count * 4)
        select new Case(indicator, breakdown, areas, kind, reports));

    private static Gen<Leaf> Leaves(Report[] reports) =>
        from report in Gen.Elements(reports)
        from numerator in Gen.Choose(0, 12)
        from more in Gen.Choose(0, 12)
        from status in Gen.Elements(ObservationStatus.Official, ObservationStatus.Official, ObservationStatus.Provisional)
        select new Leaf(report, numerator, numerator + more, status);

    private sealed record Leaf(Report Report, int Numerator, int Denominator, ObservationStatus Status);

    private sealed class Case
    {
        private readonly Indicator _indicator;
        private readonly Breakdown _breakdown;
        private readonly AreaHierarchy _areas;
        private readonly ReportingPeriod[] _periods;
        private readonly (AreaCode Area, Category Category, ReportingPeriod Period, Leaf Leaf)[] _leaves;

        public Case(Indicator indicator, Breakdown breakdown, int areas, PeriodKind kind, Leaf[] leaves)
        {
            (_indicator, _breakdown, _periods) = (indicator, breakdown, [.. Year.SplitInto(kind)]);
            AreaCode[] codes = [.. Enumerable.Range(1, areas).Select(static number => new AreaCode($"w{(Rational)number}"))];

            // The first two areas lie in a part of the city.
            _areas = new AreaHierarchy(
            [
                new AreaSpan(City), new AreaSpan(new AreaCode("north"), City),
                .. codes.Select(static (code, place) => new AreaSpan(code, place < 2 ? new AreaCode("north") : City)),
            ]);
            var keys = from area in codes from category in breakdown.Categories from period in _periods select (area, category, period);
            _leaves = [.. keys.Zip(leaves, static (key, leaf) => (key.area, key.category, key.period, leaf))];
        }

        public Observation AtOnce(MissingDataPolicy policy)
        {
            // Of a level, only the last period counts.
            var isLevel = _indicator.Nature == Nature.Stock || _indicator is { Nature: Nature.Proportion or Nature.Mean, RateParts: RateParts.Stock };
            var counted = _leaves.Where(leaf => (!isLevel || leaf.Period == _periods[^1]) && leaf.Leaf.Report != Report.CannotExist).Select(static leaf => leaf.Leaf).ToArray();
            var isRate = _indicator.Nature is Nature.Proportion or Nature.Ratio or Nature.Mean;
            var reported = counted.Where(leaf => leaf.Report == Report.Value || (leaf.Report == Report.Bound && !isRate)).ToArray();
            var coverage = new Coverage(reported.Length, counted.Length);
            var status = reported.Any(static leaf => leaf.Status == ObservationStatus.Provisional) ? ObservationStatus.Provisional : ObservationStatus.Official;
            var (numerator, denominator) = ((Rational)reported.Sum(static leaf => leaf.Numerator), (Rational)reported.Sum(static leaf => leaf.Denominator));
            var isBounded = !isRate && reported.Any(static leaf => leaf.Report == Report.Bound);
            denominator = _indicator.RateParts == RateParts.FlowOverStock ? denominator / _periods.Length : denominator;
            var whole = counted.Length == 0 ? Observation.Missing(_indicator, Year, MissingReason.CannotExist)
                : policy.Decide(coverage) == MissingDataDecision.Unknown ? Observation.Missing(_indicator, Year)
                : isRate ? Observation.OfRatio(_indicator, Year, numerator, denominator)
                : isBounded ? Observation.OfRange(_indicator, Year, RationalInterval.AtLeast(numerator))
                : new Observation(_indicator, Year, numerator);
            var range = whole.MissingReason == MissingReason.NotReported && reported.Length > 0 && _indicator is { Nature: Nature.Flow, NeverFalls: true }
                ? RationalInterval.AtLeast(numerator)
                : null;
            var known = range is null ? whole : whole.With(ObservationDetails.Missing(MissingReason.NotReported) with { Range = range });
            return (known with { Area = City, Status = status }).CoveredBy(coverage);
        }

        /// <summary>Rolls up over areas, time and categories in an order, with one policy for the last step and another for those before it.</summary>
        public Observation InOrder(string order, MissingDataPolicy onTheWay, MissingDataPolicy atLast)
        {
            Observation[] observations = [.. _leaves.Where(static leaf => leaf.Leaf.Report != Report.Absent).Select(Observe)];
            foreach (var step in order)
            {
                var policy = step == order[^1] ? atLast : onTheWay;
                observations = step switch
                {
                    'a' => [.. observations.GroupBy(static one => (one.Period, one.Category)).Select(group => OverAreas([.. group], policy, onTheWay))],
                    'c' => [.. observations.GroupBy(static one => (one.Period, one.Area)).Select(group => RollUp.OverCategories(_breakdown, Category.Total, group, policy))],
                    _ => [.. observations.GroupBy(static one => (one.Area, one.Category)).Select(group => RollUp.OverTime(new ObservationSeries(group), Year, policy))],
                };
            }

            return observations.Length > 0 ? Assert.Single(observations) : AtOnce(atLast);
        }

        public override string ToString() => $"{_indicator} by {_breakdown}: {string.Join("; ", _leaves.Select(static leaf => $"{leaf.Area} {leaf.Category} {leaf.Period} {leaf.Leaf}"))}";

        // The city is rolled up in two steps if its part has reported anything.
        private Observation OverAreas(Observation[] observations, MissingDataPolicy policy, MissingDataPolicy onTheWay)
        {
            var (north, others) = (observations.Where(static one => one.Area == new AreaCode("w1") || one.Area == new AreaCode("w2")).ToArray(), observations.Where(static one => one.Area != new AreaCode("w1") && one.Area != new AreaCode("w2")));
            return RollUp.OverAreas(_areas, City, north.Length == 0 ? others : others.Append(RollUp.OverAreas(_areas, new AreaCode("north"), north, onTheWay)), policy);
        }

        private Observation Observe((AreaCode Area, Category Category, ReportingPeriod Period, Leaf Leaf) one)
        {
            var isRate = _indicator.Nature is Nature.Proportion or Nature.Ratio or Nature.Mean;
            var observation = one.Leaf.Report switch
            {
                Report.CannotExist => Observation.Missing(_indicator, one.Period, MissingReason.CannotExist),
                Report.Value => isRate ? Observation.OfRatio(_indicator, one.Period, one.Leaf.Numerator, one.Leaf.Denominator) : new Observation(_indicator, one.Period, one.Leaf.Numerator),
                Report.Bound when !isRate => Observation.OfRange(_indicator, one.Period, RationalInterval.AtLeast(one.Leaf.Numerator)),
                _ => Observation.Missing(_indicator, one.Period),
            };
            return observation with { Area = one.Area, Category = one.Category, Status = one.Leaf.Status };
        }
    }
}
