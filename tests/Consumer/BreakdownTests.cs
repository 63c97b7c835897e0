using MongCai.Kpi;
using MongCai.Kpi.Claims;
using Xunit;

namespace Province;

/// <summary>
/// Uses breakdowns as a consumer of the package does: jobs by sex of districts, where one report is late and one does not add up, and the printed sentence is
/// checked.
/// </summary>
public class BreakdownTests
{
    private static readonly Breakdown Sex = new("sex", ("F", new(("vi", "nữ"), ("en", "women"))), ("M", new(("vi", "nam"), ("en", "men"))));
    private static readonly ReportingPeriod Half = ReportingPeriod.HalfYear(2025, 1);
    private static readonly Indicator Jobs = new("jobs", Unit.Worker, Nature.Flow) { NeverFalls = true };
    private static readonly AreaCode Whole = new("province");

    [Fact]
    public void Our_jobs_by_sex()
    {
        var areas = AreaHierarchy.Of(Whole, [new("hai"), new("khe")]);
        var reader = new RowReader(Jobs) { Areas = [new("hai"), new("khe")], Breakdowns = [Sex] };
        var read = reader.ReadObservations(
        [
            Row("hai", null, "520"), Row("hai", "sex=F", "240"), Row("hai", "sex=M", "278"),
            Row("khe", "_T", "300"), Row("khe", "sex=F", "130"), Row("khe", "sex=N", "170"),
        ]);
        Assert.Equal("\"sex=N\" is no category that is known here. sex has F, M.", Assert.Single(read.Problems).Message);

        var builder = new ScorecardBuilder(areas, [Jobs], [Half]);
        builder.BreakDown(Jobs, Sex);
        builder.Add(Target.AtLeast(360).For(Jobs, Half, Basis.Plan) with { Area = Whole, Category = Sex["F"] });
        builder.AddRange(read.Values);
        var card = builder.Build(asOf: Half.End);

        Assert.Equal("khe sex=M", string.Join(", ", card.Missing(Half).Select(owed => $"{owed.Area} {owed.Category}")));
        Assert.True(card.Cell(Whole, Jobs, Half, Sex["F"])[Basis.Plan].IsMet.Match(isMet => isMet, _ => false));
        Assert.Equal("2", card.Cell(new("hai"), Jobs, Half).Reconcile(Sex).Difference.ToString());
        Assert.Equal("sex=M", string.Join(", ", card.Cell(Whole, Jobs, Half).Reconcile(Sex).Missing));

        builder.Add(new Observation(Jobs, Half, 170) { Area = new("khe"), Category = Sex["M"] });
        card = builder.Build(asOf: Half.End);
        var (women, men) = (card.Cell(Whole, Jobs, Half, Sex["F"]).Observation, card.Cell(Whole, Jobs, Half, Sex["M"]).Observation);
        var sentence = $"{Phrasebook.Vietnamese.BrokenDown(card.Cell(Whole, Jobs, Half).Reconcile(Sex))}; nữ {Phrasebook.Vietnamese.Gap(new Change(men, women), Sex)}";
        Assert.Equal("820 lao động, trong đó nữ 370 lao động, nam 448 lao động; nữ thấp hơn 78 lao động so với nam", sentence);
        Assert.Equal(ClaimVerdict.Follows, new Change(men, women).Check(Phrasebook.Vietnamese.FiguresIn(sentence)[3]).Verdict);
        Assert.Equal("các nhóm mâu thuẫn với tổng số, chênh lệch 2 lao động", Phrasebook.Vietnamese.Explained(card.Cell(Whole, Jobs, Half).Reconcile(Sex)));
    }

    private static ObservationRow Row(string area, string? category, string value) => new() { Area = area, Indicator = "jobs", Category = category, Period = "2025-S1", Value = value };
}
