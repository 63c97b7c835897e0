using MongCai.Kpi;
using MongCai.Kpi.Claims;
using MongCai.Kpi.Poverty;
using NodaTime;
using Xunit;

namespace Province;

/// <summary>Uses a poverty review in mid-year: two hamlets of three have sent their registers, and a newspaper prints the figures.</summary>
public class WalkTests
{
    [Fact]
    public void Our_review_and_what_the_newspaper_makes_of_it()
    {
        var (year, half, standard) = (ReportingPeriod.Year(2025), ReportingPeriod.HalfYear(2025, 1), PovertyStandard.National2022);
        var commune = new AreaCode("ba-che");
        AreaCode[] hamlets = [new("nam-kim"), new("lang-cong"), new("khe-loong")];
        var rate = standard.RateOf(PovertyMeasure.PoorHouseholds, "poverty-rate");
        PovertyCount[] counts =
        [
            new(hamlets[0], half.End, standard, new PovertyTally(total: 120, poor: 6, nearPoor: 14), new PovertyTally(total: 510, poor: 27, nearPoor: 60)),
            new(hamlets[1], half.End, standard, new PovertyTally(total: 80, poor: 2)),
        ];

        var builder = new ScorecardBuilder(AreaHierarchy.Of(commune, hamlets), [rate], [half]);
        builder.AddRange(counts.Select(count => count.Observe(rate, half)));
        builder.Add(Target.FromBaseline(6, 3.5m).For(rate, year, Basis.Plan) with { Area = commune });
        var cell = builder.Build(new MeasurementPolicies { MissingData = MissingDataPolicy.AtLeast(new Ratio(2, 3)) }, asOf: half.End).Cell(commune, rate, half);

        // 8 of 200 are 4%; (6 − 4)/(6 − 3,5) is 80%.
        Assert.Equal("8/200, 2 of 3", $"{cell.Observation.Ratio}, {cell.Observation.Coverage}");
        var phrases = Phrasebook.Vietnamese;
        Assert.Equal("4,00%; đạt 80,0% kế hoạch năm 2025", $"{phrases.Actual(cell.Observation)}; {phrases.Attained(cell[Basis.Plan], 1)}");

        var printed = phrases.FiguresIn("Tỷ lệ hộ nghèo còn 4,1%, đạt 80% kế hoạch");
        Assert.Equal([ClaimVerdict.DoesNotFollow, ClaimVerdict.Follows], [cell.Observation.Check(printed[0]).Verdict, cell[Basis.Plan].Check(printed[1]).Verdict]);

        // The near-poor of the second hamlet were not counted, so nobody knows the commune's.
        var nearPoor = standard.CountOf(PovertyMeasure.NearPoorHouseholds, "near-poor");
        Assert.Equal("the actual is missing", Phrasebook.English.Reason(counts[1].Observe(nearPoor, half).MissingReason!.Value));
    }
}
