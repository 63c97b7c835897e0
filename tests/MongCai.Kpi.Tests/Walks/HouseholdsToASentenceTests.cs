using MongCai.Kpi.Claims;
using MongCai.Kpi.Poverty;
using NodaTime;

namespace MongCai.Kpi.Tests.Walks;

/// <summary>
/// Tests the way of one figure: households are classified, counted by hamlet, rolled up to the commune with a hamlet missing, measured against plan and
/// resolution, put into a scorecard, printed, and the printed sentence is checked.
/// </summary>
public class HouseholdsToASentenceTests
{
    private const int Poor = 650_000;
    private const int NearPoor = 900_000;
    private const int Neither = 1_200_000;

    [Fact]
    public void From_households_to_a_checked_sentence()
    {
        var (year, half, standard) = (ReportingPeriod.Year(2019), ReportingPeriod.HalfYear(2019, 1), PovertyStandard.National2016);
        var commune = new AreaCode("06712");
        AreaCode[] hamlets = [new("06712-1"), new("06712-2"), new("06712-3"), new("06712-4")];
        var areas = AreaHierarchy.Of(commune, hamlets);
        var rate = standard.RateOf(PovertyMeasure.PoorHouseholds, "poverty-rate");

        // 5 poor of 100 households in three hamlets; the fourth did not report.
        var observed = Register(hamlets).GroupBy(household => household.Hamlet)
            .Select(hamlet => new HouseholdSnapshot(hamlet.Key, half.End, standard, hamlet.Select(household =>
                new HouseholdStatus(household.Id, standard.Classify(AreaType.Rural, household.Income, household.Deprivations).Class, household.Persons))))
            .Select(snapshot => snapshot.Count().Observe(rate, half))
            .ToArray();

        var whole = RollUp.OverAreas(areas, commune, observed, MissingDataPolicy.SkipMissing);
        Assert.Equal("5/100, 3 of 4", $"{whole.Ratio}, {whole.Coverage}");

        // From 6%: (6 − 5)/(6 − 4) and (6 − 5)/(6 − 4,5).
        var plan = Target.FromBaseline(6, 4).For(rate, year, Basis.Plan) with { Area = commune };
        var resolution = Target.FromBaseline(6, 4.5m).For(rate, year, Basis.Resolution) with { Area = commune };
        var measured = whole.Against(plan, resolution);
        Assert.Equal("50%", $"{measured[Basis.Plan].Value.ToPercentage(0)}");

        var builder = new ScorecardBuilder(areas, [rate], [half]);
        builder.AddRange(observed);
        builder.AddRange([plan, resolution]);
        var cell = builder.Build(new() { MissingData = MissingDataPolicy.SkipMissing }, asOf: half.End).Cell(commune, rate, half);
        Assert.Equal(whole, cell.Observation);

        foreach (var (phrases, actual, attained) in (ReadOnlySpan<(Phrasebook Phrases, string Actual, string Attained)>)
        [
            (Phrasebook.Vietnamese, "5,00%", "đạt 66,67% chỉ tiêu nghị quyết năm 2019"),
            (Phrasebook.English, "5.00%", "66.67% of the resolution for 2019"),
        ])
        {
            Assert.Equal(actual, phrases.Actual(cell.Observation));
            Assert.Equal(attained, phrases.Attained(cell[Basis.Resolution], 2));
            Assert.Equal(ClaimVerdict.Follows, cell.Observation.Check(phrases.FiguresIn(actual)[0]).Verdict);
            Assert.Equal(ClaimVerdict.Follows, cell[Basis.Resolution].Check(phrases.FiguresIn(attained)[0]).Verdict);
            Assert.Equal(ClaimVerdict.DoesNotFollow, cell[Basis.Plan].Check(phrases.FiguresIn(attained)[0]).Verdict);
        }
    }

    private static IEnumerable<(AreaCode Hamlet, string Id, int Income, int Deprivations, int Persons)> Register(AreaCode[] hamlets) =>
    [
        .. Households(hamlets[0], poor: 2, nearPoor: 3, neither: 35),
        .. Households(hamlets[1], poor: 3, nearPoor: 0, neither: 47),
        .. Households(hamlets[2], poor: 0, nearPoor: 1, neither: 9),
    ];

    private static IEnumerable<(AreaCode Hamlet, string Id, int Income, int Deprivations, int Persons)> Households(AreaCode hamlet, int poor, int nearPoor, int neither) =>
        Enumerable.Repeat((Poor, 0), poor).Concat(Enumerable.Repeat((NearPoor, 2), nearPoor)).Concat(Enumerable.Repeat((Neither, 0), neither))
            .Select((one, place) => (hamlet, $"{hamlet}/{place}", one.Item1, one.Item2, 4));
}
