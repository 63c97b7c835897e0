using NodaTime;

namespace MongCai.Kpi.Tests.Attainments;

public class ExplanationTests
{
    private static readonly (TargetForm Form, decimal Actual, AttainmentMethod Method, string Expected)[] Rows =
    [
        (Target.AtLeast(73), 37, AttainmentMethod.ActualOverTarget, "A/T = 37/73, where A = 37, T = 73"),
        (Target.AtLeast(-50), -100, AttainmentMethod.GapOverAbsoluteTarget, "1 + (A − T)/|T| = 0/50, where A = -100, T = -50"),
        (Target.AtMost(50), 100, AttainmentMethod.LowerIsBetterLinear, "2 − A/T = 0/50, where A = 100, T = 50"),
        (Target.AtMost(50), 100, AttainmentMethod.LowerIsBetterReciprocal, "T/A = 50/100, where A = 100, T = 50"),
        (Target.FromBaseline(5.03m, 4.17m), 4.60m, AttainmentMethod.BaselineToTarget, "(A − B)/(T − B) = -0.43/-0.86, where A = 4.6, T = 4.17, B = 5.03"),
        (Target.GrowthBy(Ratio.FromPercent(8), 100), 106, AttainmentMethod.GrowthOverGrowth, "(A − P)/(T − P) = 6/8, where A = 106, T = 108, P = 100"),
        (Target.GrowthBy(Ratio.FromPercent(8), 100), 106, AttainmentMethod.ActualOverTarget, "A/T = 106/108, where A = 106, T = 108"),
        (Target.AtLeast(0), 37, AttainmentMethod.ActualOverTarget, "A/T = undefined: zero target, where A = 37, T = 0"),
        (Target.Within(1, 2), 1, AttainmentMethod.ActualOverTarget, "A/T = undefined: method not applicable, where A = 1"),
    ];

    [Fact]
    public void Names_formula_figure_and_what_went_in() => Assert.All(Rows, static row =>
        Assert.Equal(row.Expected, MongCai2019.AttainedInTheYear(row.Actual, row.Form).Explain(row.Method).ToString()));

    [Fact]
    public void Where_nothing_went_in_the_formula_stands_alone() =>
        Assert.Equal(
            "A/T: undefined: missing target",
            Observation.Missing(MongCai2019.Reduced, MongCai2019.FirstHalf).Against()[Basis.Plan].Explain(AttainmentMethod.ActualOverTarget).ToString());

    [Fact]
    public void The_figures_that_went_in_give_the_figure_that_came_out()
    {
        var explanation = MongCai2019.Measured[Basis.Resolution].Explain()!;

        Assert.Equal(AttainmentMethod.ActualOverTarget, explanation.Method);
        Assert.Equal([OperandRole.Actual, OperandRole.Target], explanation.Operands.Select(static operand => operand.Role));
        Assert.Equal(new Ratio(explanation.Operands[0].Value, explanation.Operands[1].Value), explanation.Value);
        Assert.True(explanation.IsPartOfThePeriod);
    }

    [Fact]
    public void An_average_is_explained_by_its_mean_yearly_change()
    {
        var poor = new Indicator("poor", Unit.Percent, Nature.Stock);
        var target = Target.AverageReduction(Target.AtLeast(1), 9.2m).For(poor, ReportingPeriod.Stage(2018, 2019), Basis.Plan);
        var explanation = new Observation(poor, MongCai2019.Year, 7.3m).Against(target)[Basis.Plan].Explain()!;

        Assert.Equal("C/T = 0.95/1, where A = 7.3, C = 0.95, k = 24, T = 1, B = 9.2", explanation.ToString());
        Assert.True(explanation.IsPartOfThePeriod);
        Assert.False(MongCai2019.AttainedInTheYear(37, Target.AtLeast(73)).Explain()!.IsPartOfThePeriod);
    }

    [Fact]
    public void An_estimate_is_called_one()
    {
        var estimate = (MongCai2019.Actual with { Status = ObservationStatus.Estimate }).Against(MongCai2019.Plan)[Basis.Plan];

        Assert.Contains("A = 37 (thực hiện, ước tính, 6 tháng đầu năm 2019)", Phrasebook.Vietnamese.Explained(estimate.Explain()!, 2), StringComparison.Ordinal);
    }

    [Fact]
    public void There_is_none_where_no_method_is_known()
    {
        Assert.Null(MongCai2019.Attained(1, Target.AtMost(2)).Explain());
        Assert.Null(MongCai2019.Actual.Against()[Basis.Plan].Explain());
        Assert.Empty(MongCai2019.Actual.Against()[Basis.Plan].Explain(AttainmentMethod.ActualOverTarget).Operands);
        Assert.Throws<ArgumentOutOfRangeException>("method", static () => MongCai2019.Measured[Basis.Plan].Explain((AttainmentMethod)9));
    }

    [Fact]
    public void Is_put_into_words_in_both_languages()
    {
        var document = new LegalDocument("29-CT/TU", new LocalDate(2019, 4, 18));
        var plan = MongCai2019.Plan with { Adoption = new Adoption(document.Issued, document: document) };
        var explanation = MongCai2019.Actual.Against(plan)[Basis.Plan].Explain()!;

        Assert.Equal(
            "đạt 50,68% kế hoạch năm 2019: A/T = 37/73, trong đó A = 37 (thực hiện, 6 tháng đầu năm 2019), T = 73 (chỉ tiêu, 29-CT/TU)",
            Phrasebook.Vietnamese.Explained(explanation, 2));
        Assert.Equal(
            "50.68% of the plan for 2019: A/T = 37/73, where A = 37 (actual, the first half of 2019), T = 73 (target, 29-CT/TU)",
            Phrasebook.English.Explained(explanation, 2));
        Assert.Equal(
            "kế hoạch năm 2019: A/T, không xác định (chỉ tiêu bằng 0), trong đó A = 37 (thực hiện, 6 tháng đầu năm 2019), T = 0 (chỉ tiêu)",
            Phrasebook.Vietnamese.Explained(MongCai2019.Attained(37, 0).Explain()!, 2));
    }
}
