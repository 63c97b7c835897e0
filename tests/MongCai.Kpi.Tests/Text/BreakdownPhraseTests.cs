using MongCai.Kpi.Claims;

namespace MongCai.Kpi.Tests.Text;

/// <summary>Tests what phrasebooks say about a total and its categories.</summary>
public class BreakdownPhraseTests
{
    private static readonly ReportingPeriod Half = MongCai2019.FirstHalf;
    private static readonly Breakdown Sex = new("sex", ("F", new(("vi", "nữ"), ("en", "women"))), ("M", new(("vi", "nam"), ("en", "men"))));
    private static readonly Indicator Jobs = new("jobs", Unit.Worker, Nature.Flow) { NeverFalls = true };
    private static readonly Indicator Rate = new("rate", Unit.Percent, Nature.Proportion) { Decimals = 2 };

    [Fact]
    public void A_total_is_said_with_its_categories_and_what_was_not_reported()
    {
        var check = RollUp.Reconcile(Sex, Of(Category.Total, 2520), [Of(Sex["F"], 1240)]);
        Assert.Equal("2.520 lao động, trong đó nữ 1.240 lao động, nam không xác định (thiếu số liệu thực hiện)", Phrasebook.Vietnamese.BrokenDown(check));
        Assert.Equal("2,520 workers, of which women 1,240 workers, men undefined (the actual is missing)", Phrasebook.English.BrokenDown(check));
        Assert.Equal("chưa đối chiếu được các nhóm với tổng số (thiếu báo cáo: nam)", Phrasebook.Vietnamese.Explained(check));
        Assert.Equal("the categories cannot be held against the total yet (reports are missing: men)", Phrasebook.English.Explained(check));
    }

    [Fact]
    public void What_cannot_exist_is_left_out_and_every_reason_has_words()
    {
        Assert.Equal("2 workers, of which women 2 workers", Phrasebook.English.BrokenDown(RollUp.Reconcile(Sex, Of(Category.Total, 2), [Of(Sex["F"], 2), Observation.Missing(Jobs, Half, MissingReason.CannotExist) with { Category = Sex["M"] }])));
        foreach (var (phrases, reason) in from phrases in (Phrasebook[])[Phrasebook.Vietnamese, Phrasebook.English] from reason in Enum.GetValues<MissingReason>() select (phrases, reason))
        {
            Assert.NotEmpty(phrases.Reason(reason));
            Assert.NotEmpty(phrases.BrokenDown(RollUp.Reconcile(Sex, Observation.Missing(Jobs, Half, reason), [])));
        }
    }

    [Fact]
    public void Rates_are_said_with_the_decimals_that_are_asked_for()
    {
        var check = RollUp.Reconcile(Sex, Of(Category.Total, 17, 58), [Of(Sex["F"], 3, 31), Of(Sex["M"], 14, 27)]);
        Assert.Equal("29,31%, trong đó nữ 9,68%, nam 51,85%", Phrasebook.Vietnamese.BrokenDown(check));
        Assert.Equal("29.3%, of which women 9.7%, men 51.9%", Phrasebook.English.BrokenDown(check, 1));
    }

    [Fact]
    public void A_crossed_part_is_said_with_its_own_parts_only()
    {
        var both = Breakdown.Cross(Sex, Breakdown.OfRanges("age", ("0-14", RationalInterval.Below(15)), ("15+", RationalInterval.AtLeast(15))));
        Assert.Equal("3 lao động, trong đó nữ, 0-14 1 lao động, nữ, 15+ 2 lao động", Phrasebook.Vietnamese.BrokenDown(RollUp.Reconcile(both, Of(Sex["F"], 3), [Of(both["F", "0-14"], 1), Of(both["F", "15+"], 2)])));
    }

    [Fact]
    public void Says_whether_the_categories_make_up_the_total_and_by_how_much_they_do_not()
    {
        Assert.Equal("các nhóm cộng lại bằng tổng số", Phrasebook.Vietnamese.Explained(RollUp.Reconcile(Sex, Of(Category.Total, 520), [Of(Sex["F"], 240), Of(Sex["M"], 280)])));
        Assert.Equal("các nhóm mâu thuẫn với tổng số, chênh lệch 2 lao động", Phrasebook.Vietnamese.Explained(RollUp.Reconcile(Sex, Of(Category.Total, 522), [Of(Sex["F"], 240), Of(Sex["M"], 280)])));
        Assert.Equal("the categories contradict the total, difference -1 worker", Phrasebook.English.Explained(RollUp.Reconcile(Sex, Of(Category.Total, 519), [Of(Sex["F"], 240), Of(Sex["M"], 280)])));
        Assert.Equal("the categories contradict the total, difference -101 workers or less", Phrasebook.English.Explained(RollUp.Reconcile(Sex, Of(Category.Total, 519), [Of(Sex["F"], 620)])));

        var trained = new Indicator("trained", Unit.Person, Nature.DistinctCount);
        Assert.Equal("the categories fit the total", Phrasebook.English.Explained(RollUp.Reconcile(Sex, new(trained, Half, 6), [new(trained, Half, 4) { Category = Sex["F"] }, new(trained, Half, 3) { Category = Sex["M"] }])));
        Assert.Equal(
            "các nhóm mâu thuẫn với tổng số, tử số chênh lệch 1, mẫu số chênh lệch 0",
            Phrasebook.Vietnamese.Explained(RollUp.Reconcile(Sex, Of(Category.Total, 16, 400), [Of(Sex["F"], 12, 100), Of(Sex["M"], 3, 300)])));
    }

    [Fact]
    public void Says_how_far_a_category_is_from_another()
    {
        var (women, men) = (Of(Sex["F"], 12, 100), Of(Sex["M"], 3, 300));
        Assert.Equal("cao hơn 11,00 điểm phần trăm so với nam", Phrasebook.Vietnamese.Gap(new Change(men, women), Sex, 2));
        Assert.Equal("11 percentage points lower than women", Phrasebook.English.Gap(new Change(women, men), Sex, 0));
        Assert.Equal("40 workers lower than men", Phrasebook.English.Gap(new Change(Of(Sex["M"], 280), Of(Sex["F"], 240)), Sex, 0));
        Assert.Equal("bằng nam", Phrasebook.Vietnamese.Gap(new Change(Of(Sex["M"], 280), Of(Sex["F"], 280)), Sex, 0));
        Assert.Equal("cao hơn 8,25 điểm phần trăm so với tổng số", Phrasebook.Vietnamese.Gap(new Change(Of(Category.Total, 15, 400), women), Sex, 2));
        Assert.Equal("không xác định (thiếu số liệu thực hiện)", Phrasebook.Vietnamese.Gap(new Change(Observation.Missing(Jobs, Half) with { Category = Sex["M"] }, Of(Sex["F"], 280)), Sex, 0));
        Assert.Equal(("so với nam", "compared with M"), (Phrasebook.Vietnamese.ComparedWith(new Change(men, women), Sex), Phrasebook.English.ComparedWith(new Change(men, women))));
        Assert.Throws<ArgumentException>("change", () => Phrasebook.English.Gap(new Change(Of(Sex["F"], 1), new Observation(Jobs, MongCai2019.FirstHalf.Next(), 2) { Category = Sex["F"] }), Sex, 0));
    }

    [Fact]
    public void What_it_says_of_amounts_is_read_back_with_its_sign()
    {
        var (fewer, more) = (new Change(Of(Sex["M"], 278), Of(Sex["F"], 240)), new Change(Of(Sex["F"], 240), Of(Sex["M"], 278)));
        foreach (var phrases in (Phrasebook[])[Phrasebook.Vietnamese, Phrasebook.English])
        {
            foreach (var change in (Change[])[fewer, more])
            {
                var figure = Assert.Single(phrases.FiguresIn($"{phrases.Name(Sex.NameOf(change.To.Category))} {phrases.Gap(change, Sex)}"));
                Assert.Equal((change.Absolute.Value, Hedge.None), (figure.Value, figure.Hedge));
                Assert.Equal(ClaimVerdict.Follows, ResultChecks.Check(change, figure).Verdict);
            }
        }

        // Where no other category is named, nothing is compared, and the word is read as a hedge.
        Assert.Equal((Hedge.Under, (Rational)38), (Phrasebook.Vietnamese.FiguresIn("thấp hơn 38 lao động")[0].Hedge, Phrasebook.Vietnamese.FiguresIn("thấp hơn 38 lao động")[0].Value));
        Assert.Equal(Hedge.Under, Phrasebook.Vietnamese.FiguresIn("ít hơn 99 lao động, giảm so với năm trước")[0].Hedge);
        Assert.Equal((Rational)(-38), Phrasebook.English.FiguresIn("38 fewer than last year")[0].Value);
        Assert.Equal("chiếm 46,3% tổng số", Phrasebook.Vietnamese.Claimed(ClaimFormula.Share, PublishedFigure.Parse("46,3%", NumberFormat.Vietnamese), ClaimBase.Total));
        Assert.Equal(ClaimVerdict.Follows, ResultChecks.Check(new Change(Of(Category.Total, 518), Of(Sex["F"], 240)), PublishedFigure.Parse("46,3%", NumberFormat.Vietnamese), ClaimFormula.Share).Verdict);
        Assert.Throws<ArgumentException>("formula", () => ResultChecks.Check(fewer, PublishedFigure.Parse("86,3%", NumberFormat.Vietnamese), ClaimFormula.Share));
    }

    [Theory]
    [InlineData("created 240 jobs in less than six months", "240")]
    [InlineData("5% of households have less than 1 ha", "5%")]
    [InlineData("240 jobs and no fewer than 300 women", "240")]
    [InlineData("240 jobs with fewer than 5 staff", "240")]
    [InlineData("240 jobs is lower than planned", "240")]
    [InlineData("240 jobs no fewer than planned", "240")]
    [InlineData("240 jobs, fewer than planned", "240")]
    [InlineData("240 workers fewer than men", "-240")]
    public void Only_a_unit_stands_between_an_amount_and_what_it_is_lower_than(string sentence, string figure) =>
        Assert.Equal(figure, $"{Phrasebook.English.FiguresIn(sentence)[0]}");

    [Theory]
    [InlineData("giảm ít hơn 5% so với cùng kỳ", "over -5%")]
    [InlineData("tăng nhiều hơn 5% so với cùng kỳ", "over 5%")]
    [InlineData("tăng nhiều hơn 240 lao động so với năm trước", "over 240")]
    [InlineData("đạt thấp hơn 240 lao động so với kế hoạch", "under 240")]
    [InlineData("cao hơn 240 lao động và so với kế hoạch", "over 240")]
    [InlineData("cao hơn 240 lao động không so với nam", "over 240")]
    [InlineData("cao hơn 240 lao động so với nam", "240")]
    public void A_hedge_stays_one_where_nothing_lies_between_two(string sentence, string figure) =>
        Assert.Equal(figure, $"{Phrasebook.Vietnamese.FiguresIn(sentence)[0]}");

    private static Observation Of(Category category, Rational value) => new(Jobs, Half, value) { Category = category };

    private static Observation Of(Category category, Rational numerator, Rational denominator) => Observation.OfRatio(Rate, Half, numerator, denominator) with { Category = category };
}
