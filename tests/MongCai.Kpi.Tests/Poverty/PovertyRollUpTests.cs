using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi.Poverty;
using NodaTime;

namespace MongCai.Kpi.Tests.Poverty;

/// <summary>
/// Tests that counts and movements of hamlets roll up to those of their commune, whichever hamlets exist and merge; the oracle counts the households of the
/// commune one by one.
/// </summary>
public class PovertyRollUpTests
{
    private const int Quarters = 3;
    private static readonly AreaCode Commune = new("06712");
    private static readonly PovertyStandard Standard = PovertyStandard.National2016;
    private static readonly ReportingPeriod First = ReportingPeriod.Quarter(2019, 1);

    [CountedProperty(fast: 30, all: 300, QuietOnSuccess = true)]
    public Property Counts_add_up_over_hamlets() => Prop.ForAll(Communes, static commune =>
    {
        for (var quarter = 0; quarter < Quarters; quarter++)
        {
            var period = First.Shift(quarter);
            var all = commune.Households(quarter);
            foreach (var measure in Enum.GetValues<PovertyMeasure>())
            {
                var (stock, rate) = (Stock(measure), Rate(measure));
                int Size(HouseholdStatus household) => measure >= PovertyMeasure.PoorPersons ? household.Persons : 1;
                var (counted, total) = (all.Where(household => IsOf(measure, household.Class)).Sum(Size), all.Sum(Size));
                var rolled = commune.RollUp(quarter, count => count.Observe(stock, period));
                Assert.Equal((Rational)counted, rolled.Value);
                Assert.Equal((commune.HamletsAt(quarter).Count, commune.HamletsAt(quarter).Count), (rolled.Coverage.Reported, rolled.Coverage.Expected));

                var rate1 = commune.RollUp(quarter, count => count.Observe(rate, period));
                Assert.Equal(total == 0 ? UndefinedReason.ZeroDenominator : (Calculated<Rational>)((Rational)counted * 100 / total), rate1.Value);
                Assert.Equal(total == 0 ? null : (counted, total), rate1.Ratio is { } parts ? (parts.Numerator, parts.Denominator) : ((Rational, Rational)?)null);
            }
        }
    });

    [CountedProperty(fast: 30, all: 300, QuietOnSuccess = true)]
    public Property Movements_add_up_over_hamlets_and_their_net_change_over_time() => Prop.ForAll(Communes, static commune =>
    {
        foreach (var measure in (PovertyMeasure[])[PovertyMeasure.PoorHouseholds, PovertyMeasure.NearPoorHouseholds, PovertyMeasure.PoorPersons, PovertyMeasure.NearPoorPersons])
        {
            var net = Standard.FlowOf(measure, MovementFlow.NetDecrease, "net");
            List<Observation> quarters = [];
            for (var quarter = 1; quarter < Quarters; quarter++)
            {
                var (period, before, after) = (First.Shift(quarter), quarter - 1, quarter);
                var whole = PovertyMovement.Between(commune.Whole(before), commune.Whole(after), PovertyHistory.None);
                foreach (var flow in Enum.GetValues<MovementFlow>())
                {
                    var indicator = Standard.FlowOf(measure, flow, "moved");
                    var parts = commune.Movements(after).Select(movement => movement.Observe(indicator, period));
                    Assert.Equal(whole.Observe(indicator, period).Value, RollUp.OverAreas(commune.Areas, Commune, parts, MissingDataPolicy.RequireAll).Value);
                }

                quarters.Add(RollUp.OverAreas(commune.Areas, Commune, commune.Movements(after).Select(movement => movement.Observe(net, period)), MissingDataPolicy.RequireAll));
            }

            int Poor(int quarter) => commune.Households(quarter).Where(household => IsOf(measure, household.Class)).Sum(household => measure >= PovertyMeasure.PoorPersons ? household.Persons : 1);
            Assert.Equal((Rational)(Poor(0) - Poor(Quarters - 1)), RollUp.OverTime(new ObservationSeries(quarters), ReportingPeriod.Range(First.Shift(1).Start, First.Shift(Quarters - 1).End), MissingDataPolicy.RequireAll).Value);
        }
    });

    [CountedProperty(fast: 30, all: 300, QuietOnSuccess = true)]
    public Property A_hamlet_that_did_not_report_is_coverage_and_no_zero() => Prop.ForAll(Communes, static commune =>
    {
        var hamlets = commune.HamletsAt(0);
        var rate = Rate(PovertyMeasure.PoorHouseholds);
        var reported = commune.Snapshots(0).Skip(1).Select(snapshot => snapshot.Count().Observe(rate, First)).ToArray();
        if (reported.Length > 0)
        {
            var (strict, partial) = (RollUp.OverAreas(commune.Areas, Commune, reported, MissingDataPolicy.RequireAll), RollUp.OverAreas(commune.Areas, Commune, reported, MissingDataPolicy.SkipMissing));
            Assert.Equal((UndefinedReason.MissingObservation, hamlets.Count - 1, hamlets.Count), (strict.Value.Reason, strict.Coverage.Reported, strict.Coverage.Expected));
            var counted = commune.Snapshots(0).Skip(1).SelectMany(static snapshot => snapshot.Households).ToArray();
            Assert.Equal(
                counted.Length == 0 ? UndefinedReason.ZeroDenominator : (Calculated<Rational>)((Rational)counted.Count(static household => household.Class == PovertyClass.Poor) * 100 / counted.Length), partial.Value);
        }
    });

    [Fact]
    public void Counts_under_two_standards_do_not_add()
    {
        var areas = new AreaHierarchy([new AreaSpan(Commune), new AreaSpan(new AreaCode("h1"), Commune), new AreaSpan(new AreaCode("h2"), Commune)]);
        Observation Of(string hamlet, PovertyStandard standard) => new PovertyCount(new AreaCode(hamlet), First.End, standard, new(100, 5)).Observe(
            standard.CountOf(PovertyMeasure.PoorHouseholds, "poor"), First);
        Assert.Contains(
            "the definition of poor is vn-2022/poor-households, not vn-2016/poor-households",
            Assert.Throws<ArgumentException>(() => RollUp.OverAreas(areas, Commune, [Of("h1", PovertyStandard.National2016), Of("h2", PovertyStandard.National2022)], MissingDataPolicy.RequireAll)).Message,
            StringComparison.Ordinal);
    }

    private static Arbitrary<HamletsOfACommune> Communes => Arb.From(
        from hamlets in Gen.Choose(1, 5)
        from households in Gen.Choose(0, 25)
        from seed in Gen.Choose(0, int.MaxValue)
        from merges in Gen.ArrayOf(Gen.Choose(0, 3), hamlets)
        select new HamletsOfACommune(Commune, Standard, First, hamlets, households, merges, new Random(seed)));

    private static bool IsOf(PovertyMeasure measure, PovertyClass povertyClass) => measure switch
    {
        PovertyMeasure.PoorHouseholds or PovertyMeasure.PoorPersons => povertyClass == PovertyClass.Poor,
        PovertyMeasure.NearPoorHouseholds or PovertyMeasure.NearPoorPersons => povertyClass == PovertyClass.NearPoor,
        PovertyMeasure.Households or PovertyMeasure.Persons => true,
        _ => povertyClass >= PovertyClass.NearPoor,
    };

    private static Indicator Stock(PovertyMeasure measure) => Standard.CountOf(measure, "counted");

    private static Indicator Rate(PovertyMeasure measure) => Standard.RateOf(measure, "rate");
}
