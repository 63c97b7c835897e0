using MongCai.Kpi;
using NodaTime;
using Xunit;

namespace Province;

/// <summary>Uses a scorecard of a province while the year runs: one of two districts reports late, and the rows of a file have a mistake in them.</summary>
public class CardTests
{
    private static readonly ReportingPeriod Year = ReportingPeriod.Year(2025);
    private static readonly Indicator Jobs = new("jobs", Unit.Worker, Nature.Flow) { NeverFalls = true };
    private static readonly AreaCode Whole = new("province");

    [Fact]
    public void Our_card_of_June()
    {
        var quarters = Year.SplitInto(PeriodKind.Quarter);
        var areas = new AreaHierarchy([new AreaSpan(Whole), new AreaSpan(new("hai"), Whole), new AreaSpan(new("khe"), Whole)]);
        var reader = new RowReader(Jobs) { Areas = [Whole, new("hai"), new("khe")], Numbers = NumberFormat.Vietnamese };
        var read = reader.ReadObservations(
        [
            new ObservationRow { Area = "hai", Indicator = "jobs", Period = "2025-Q1", Value = "120" },
            new ObservationRow { Area = "khe", Indicator = "jobs", Period = "2025-Q1", Value = "130" },
            new ObservationRow { Area = "hai", Indicator = "jobs", Period = "2025-Q2", Value = "140" },
            new ObservationRow { Area = "khe", Indicator = "jobs", Period = "2025-Q2", Value = "12,3,4" },
        ]);
        Assert.Equal((4, "value"), (Assert.Single(read.Problems).Row, read.Problems[0].Column));

        var builder = new ScorecardBuilder(areas, [Jobs], quarters);
        builder.Add(Target.AtLeast(1_000).For(Jobs, Year, Basis.Plan) with { Area = Whole });
        builder.AddRange(read.Values);
        var late = builder.Build(asOf: quarters[1].End);
        Assert.Equal("3 of 4", late.Cell(Whole, Jobs, quarters[1])[Basis.Plan].ToDate.Coverage.ToString());
        Assert.Equal("khe", Assert.Single(late.Missing(quarters[1])).Area.ToString());

        builder.Add(new Observation(Jobs, quarters[1], 110) with { Area = new("khe") });
        var plan = builder.Build(asOf: quarters[1].End).Cell(Whole, Jobs, quarters[1])[Basis.Plan];

        // 500 of 1.000·181/365 = 495,9.
        Assert.Equal(("500", Outlook.Open, "green"), (plan.ToDate.Value.ToString(), plan.Outlook.Match(outlook => outlook, _ => default), plan.Band?.Code));
        Assert.Equal("1.008", plan.Pace.Index.Select(index => index.Value).ToString("F3"));
    }

    [Fact]
    public void Our_plan_for_the_districts()
    {
        var plan = Target.AtLeast(1_000).For(Jobs, Year, Basis.Plan) with { Area = Whole };
        var parts = plan.AllocateTo(new Dictionary<AreaCode, Rational> { [new("hai")] = 2, [new("khe")] = 1 });

        Assert.Equal("hai at least 667; khe at least 333", string.Join("; ", parts.Select(part => $"{part.Area} {part.Form}")));
        Assert.Equal((Rational)0, new TargetSum(plan, parts, [new("hai"), new("khe")]).Difference);
    }

    [Fact]
    public void Our_card_as_it_was_published()
    {
        var quarter = ReportingPeriod.Quarter(2025, 1);
        var builder = new ScorecardBuilder([Whole], [Jobs], [quarter]);
        builder.Add(new Vintage(new Observation(Jobs, quarter, 250) with { Area = Whole }, Instant.FromUtc(2025, 4, 5, 0, 0)));
        builder.Add(new Vintage(new Observation(Jobs, quarter, 260) with { Area = Whole }, Instant.FromUtc(2025, 5, 5, 0, 0)));

        Assert.Equal((Rational)260, builder.Build().Cell(Whole, Jobs, quarter).Observation.Value);
        Assert.Equal((Rational)250, builder.Build(knownAt: new LocalDateTime(2025, 4, 10, 8, 0).WithOffset(Offset.FromHours(7))).Cell(Whole, Jobs, quarter).Observation.Value);
    }
}
