namespace MongCai.Kpi.Tests.Text;

public class PhrasebookTests
{
    private static readonly Phrasebook Vietnamese = Phrasebook.Vietnamese;
    private static readonly Phrasebook English = Phrasebook.English;

    [Fact]
    public void The_founding_line_in_both_languages()
    {
        var (plan, resolution) = (MongCai2019.Measured[Basis.Plan], MongCai2019.Measured[Basis.Resolution]);

        Assert.Equal("đạt 50,68% kế hoạch năm 2019", Vietnamese.Attained(plan, 2));
        Assert.Equal("đạt 68,5% chỉ tiêu nghị quyết năm 2019", Vietnamese.Attained(resolution, 1));
        Assert.Equal("còn thiếu 36 hộ", Vietnamese.Remaining(plan));
        Assert.Equal("ít nhất 54 hộ", Vietnamese.Target(resolution));
        Assert.Equal("kế hoạch năm 2019", Vietnamese.Stricter(MongCai2019.Measured));

        Assert.Equal("50.68% of the plan for 2019", English.Attained(plan, 2));
        Assert.Equal("68.5% of the resolution for 2019", English.Attained(resolution, 1));
        Assert.Equal("36 households remaining", English.Remaining(plan));
        Assert.Equal("at least 54 households", English.Target(resolution));
        Assert.Equal("the plan for 2019", English.Stricter(MongCai2019.Measured));
    }

    [Theory]
    [InlineData(118, 100, "vượt 18% so với kế hoạch năm 2019", "exceeds the plan for 2019 by 18%")]
    [InlineData(37, 74, "còn thiếu 50% so với kế hoạch năm 2019", "short of the plan for 2019 by 50%")]
    [InlineData(73, 73, "đạt 100% kế hoạch năm 2019", "100% of the plan for 2019")]
    [InlineData(72_999, 73_000, "còn thiếu 0% so với kế hoạch năm 2019", "short of the plan for 2019 by 0%")]
    [InlineData(73, 0, "kế hoạch năm 2019: không xác định (chỉ tiêu bằng 0)", "the plan for 2019: undefined (the target is zero)")]
    public void The_sign_is_in_the_word(int actual, int level, string vietnamese, string english)
    {
        var attainment = MongCai2019.Attained(actual, level);

        Assert.Equal(vietnamese, Vietnamese.Exceeded(attainment, 0));
        Assert.Equal(english, English.Exceeded(attainment, 0));
    }

    [Fact]
    public void What_is_undefined_says_why()
    {
        var without = MongCai2019.Actual.Against()[Basis.Plan];
        var missing = Observation.Missing(MongCai2019.Reduced, MongCai2019.FirstHalf);

        Assert.Equal("kế hoạch: không xác định (thiếu chỉ tiêu)", Vietnamese.Attained(without, 2));
        Assert.Equal("the plan: undefined (the target is missing)", English.Attained(without, 2));
        Assert.Equal("undefined (the target is missing)", English.Target(without));
        Assert.Equal("undefined (the target is missing)", English.Remaining(without));
        Assert.Equal("không xác định (thiếu số liệu thực hiện)", Vietnamese.Actual(missing));
        Assert.Equal("undefined (the target is missing)", English.Stricter(MongCai2019.Actual.Against(MongCai2019.Plan)));
    }

    [Fact]
    public void A_met_target_has_nothing_remaining()
    {
        Assert.Equal("đã hoàn thành", Vietnamese.Remaining(MongCai2019.Attained(73, 73)));
        Assert.Equal("target met", English.Remaining(MongCai2019.Attained(74, 73)));
    }

    [Fact]
    public void Equal_targets_are_called_equal()
    {
        var equal = MongCai2019.Actual.Against(MongCai2019.Plan, Target.AtLeast(73).For(MongCai2019.Reduced, MongCai2019.Year, Basis.Resolution));

        Assert.Equal("bằng nhau", Vietnamese.Stricter(equal));
        Assert.Equal("equal", English.Stricter(equal));
    }

    [Theory]
    [InlineData(0, "0 hộ", "0 households")]
    [InlineData(1, "1 hộ", "1 household")]
    [InlineData(2064, "2.064 hộ", "2,064 households")]
    [InlineData(-1, "-1 hộ", "-1 households")]
    public void Amounts_carry_their_unit(int amount, string vietnamese, string english)
    {
        Assert.Equal(vietnamese, Vietnamese.Amount(amount, Unit.Household));
        Assert.Equal(english, English.Amount(amount, Unit.Household));
    }

    [Theory]
    [InlineData("2019-A1", "năm 2019", "2019")]
    [InlineData("2019-S1", "6 tháng đầu năm 2019", "the first half of 2019")]
    [InlineData("2019-S2", "6 tháng cuối năm 2019", "the second half of 2019")]
    [InlineData("2019-Q1", "quý I/2019", "the first quarter of 2019")]
    [InlineData("2019-Q4", "quý IV/2019", "the fourth quarter of 2019")]
    [InlineData("2019-M06", "tháng 6/2019", "June 2019")]
    [InlineData("2019-T2", "từ 1/5/2019 đến 31/8/2019", "the second trimester of 2019")]
    [InlineData("2019-W26", "tuần 26/2019", "week 26 of 2019")]
    [InlineData("2019-D181", "ngày 30/6/2019", "30 June 2019")]
    [InlineData("2019-Q1@07-start", "quý I năm tài chính 2019–2020", "the first quarter of 2019/20")]
    [InlineData("2025-A1@04-end", "năm tài chính 2024–2025", "FY 2024/25")]
    [InlineData("2019-M01@07-start", "tháng 7/2019", "July 2019")]
    [InlineData("cumulative:2019-01-01/P9M", "9 tháng đầu năm 2019", "the first 9 months of 2019")]
    [InlineData("cumulative:2019-01-01/P1M", "1 tháng đầu năm 2019", "the first month of 2019")]
    [InlineData("stage:2016-01-01/P5Y", "giai đoạn 2016–2020", "2016–2020")]
    [InlineData("term:2020-10-14/P1826D", "nhiệm kỳ 2020–2025", "the term 2020–2025")]
    [InlineData("range:2018-12-15/P182D", "từ 15/12/2018 đến 14/6/2019", "15 December 2018 to 14 June 2019")]
    public void Periods_have_names(string period, string vietnamese, string english)
    {
        Assert.Equal(vietnamese, Vietnamese.Name(ReportingPeriod.Parse(period)));
        Assert.Equal(english, English.Name(ReportingPeriod.Parse(period)));
    }

    [Fact]
    public void Every_reason_has_words_of_its_own()
    {
        var reasons = Enum.GetValues<UndefinedReason>();
        foreach (var phrases in new[] { Vietnamese, English })
        {
            Assert.Equal(reasons.Length, reasons.Select(phrases.Reason).Distinct(StringComparer.Ordinal).Count());
            Assert.Throws<ArgumentOutOfRangeException>("reason", () => phrases.Reason((UndefinedReason)99));
        }
    }

    [Fact]
    public void Rounds_by_its_rule()
    {
        var truncating = new Phrasebook(Lexicon.Vietnamese, Rounding.Truncation);

        Assert.Equal("đạt 68,51% kế hoạch năm 2019", truncating.Attained(MongCai2019.Attained(37, 54), 2));
        Assert.Equal("đạt 68,52% kế hoạch năm 2019", Vietnamese.Attained(MongCai2019.Attained(37, 54), 2));
    }

    [Fact]
    public void Decimals_are_0_to_28_even_where_nothing_is_printed()
    {
        var undefined = MongCai2019.Actual.Against()[Basis.Plan];

        Assert.Throws<ArgumentOutOfRangeException>("decimals", () => English.Attained(undefined, -1));
        Assert.Throws<ArgumentOutOfRangeException>("decimals", () => English.Exceeded(undefined, 29));
        Assert.Throws<ArgumentOutOfRangeException>("decimals", static () => English.Figure(UndefinedReason.ZeroTarget, 29));
    }

    [Fact]
    public void Unknown_languages_and_rules_are_refused()
    {
        Assert.Throws<ArgumentNullException>("lexicon", static () => new Phrasebook(null!));
        Assert.Throws<ArgumentOutOfRangeException>("rounding", static () => new Phrasebook(Lexicon.English, (Rounding)9));
    }
}
