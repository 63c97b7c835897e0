using MongCai.Kpi.Claims;

namespace MongCai.Kpi.Tests.Text;

public class ClaimPhraseTests
{
    [Theory]
    [InlineData(ClaimFormula.Attained, 37, 73, "50.68%", "khớp", "follows")]
    [InlineData(ClaimFormula.Change, 399, 760, "-47%", "nằm chính giữa, làm tròn về phía số 0: -48%", "a tie, resolved towards zero: -48%")]
    [InlineData(ClaimFormula.Attained, 37, 54, "68.51%", "bị cắt bớt thay vì làm tròn: 68,52%", "cut off instead of rounded: 68.52%")]
    [InlineData(ClaimFormula.Attained, 15376, 100000, "15.40%", "đúng với 1 chữ số thập phân, thêm số 0 phía sau: 15,38%", "right with fewer decimals (1), zeros added: 15.38%")]
    [InlineData(ClaimFormula.Attained, 1.4, 3, "48%", "khớp với số liệu trước khi làm tròn; tính từ số đã in: 47%", "follows from its numbers before they were rounded; as printed they give: 47%")]
    [InlineData(ClaimFormula.Exceeded, 125, 100, "125%", "là mức đạt, không phải mức vượt: 25%", "the attainment, not the excess: 25%")]
    [InlineData(ClaimFormula.Attained, 125, 100, "25%", "là mức vượt, không phải mức đạt: 125%", "the excess, not the attainment: 125%")]
    [InlineData(ClaimFormula.Points, 4, 5, "-20%", "là mức thay đổi tương đối, không phải chênh lệch: -1 điểm phần trăm", "the relative change, not the difference: -1 percentage point")]
    [InlineData(ClaimFormula.Change, 4, 5, "-1%", "là chênh lệch, không phải mức thay đổi tương đối: -20%", "the difference, not the relative change: -20%")]
    [InlineData(ClaimFormula.Change, 75, 100, "25%", "thiếu dấu trừ: -25%", "the minus is missing: -25%")]
    [InlineData(ClaimFormula.Share, 17, 11, "64.7%", "lấy số gốc chia cho số thực hiện: 154,5%", "the base over the actual: 154.5%")]
    [InlineData(ClaimFormula.Share, 1, 2, "70%", "không khớp: 50%", "does not follow: 50%")]
    [InlineData(ClaimFormula.Attained, 1, 0, "70%", "không xác định (chỉ tiêu bằng 0)", "undefined (the target is zero)")]
    public void A_verdict_is_explained(ClaimFormula formula, double actual, double baseFigure, string printed, string vietnamese, string english)
    {
        var judgement = new PublishedClaim(formula, (decimal)actual, (decimal)baseFigure, PublishedFigure.Parse(printed)).Judge();
        Assert.Equal(vietnamese, Phrasebook.Vietnamese.Explained(judgement));
        Assert.Equal(english, Phrasebook.English.Explained(judgement));
    }

    [Fact]
    public void A_check_is_explained()
    {
        var (exact, within, contradiction) = (IdentityCheck.TwoStatements(37, 37), IdentityCheck.RateOfTotal(new Percentage(0.36m, 2), 27_000, 97), IdentityCheck.OpeningAndClosing(1_134, 1_098, -37));
        Assert.Equal("khớp với các số khác", Phrasebook.Vietnamese.Explained(exact));
        Assert.Equal("khớp trong phạm vi làm tròn, chênh lệch -0,2: 97,2", Phrasebook.Vietnamese.Explained(within));
        Assert.Equal("mâu thuẫn với các số khác, chênh lệch 1: 1.097", Phrasebook.Vietnamese.Explained(contradiction));
        Assert.Equal("agrees with the others", Phrasebook.English.Explained(exact));
        Assert.Equal("agrees within rounding, difference -0.2: 97.2", Phrasebook.English.Explained(within));
        Assert.Equal("contradicts the others, difference 1: 1,097", Phrasebook.English.Explained(contradiction));
    }

    [Theory]
    [InlineData(ClaimFormula.Attained, "50.68%", BaseKind.Plan, "đạt 50,68% kế hoạch", "50.68% of the plan")]
    [InlineData(ClaimFormula.Attained, "over 68.5", BaseKind.Resolution, "đạt trên 68,5% chỉ tiêu nghị quyết", "over 68.5% of the resolution")]
    [InlineData(ClaimFormula.Exceeded, "18%", BaseKind.Plan, "vượt 18% so với kế hoạch", "exceeds the plan by 18%")]
    [InlineData(ClaimFormula.Exceeded, "-18%", BaseKind.Plan, "còn thiếu 18% so với kế hoạch", "short of the plan by 18%")]
    [InlineData(ClaimFormula.Exceeded, "0.0%", BaseKind.Plan, "đạt 100,0% kế hoạch", "100.0% of the plan")]
    [InlineData(ClaimFormula.Exceeded, "over 0%", BaseKind.Plan, "vượt trên 0% so với kế hoạch", "exceeds the plan by over 0%")]
    [InlineData(ClaimFormula.Change, "8%", BaseKind.SamePeriodLastYear, "tăng 8% so với cùng kỳ năm trước", "increased by 8% compared with the same period last year")]
    [InlineData(ClaimFormula.Change, "-47.5", BaseKind.PreviousPeriod, "giảm 47,5% so với kỳ trước", "decreased by 47.5% compared with the previous period")]
    [InlineData(ClaimFormula.Change, "over -18%", BaseKind.PreviousPeriod, "giảm dưới 18% so với kỳ trước", "decreased by under 18% compared with the previous period")]
    [InlineData(ClaimFormula.Change, "nearly -18%", BaseKind.PreviousPeriod, "giảm trên 18% so với kỳ trước", "decreased by over 18% compared with the previous period")]
    [InlineData(ClaimFormula.Change, "under 0%", BaseKind.PreviousPeriod, "giảm trên 0% so với kỳ trước", "decreased by over 0% compared with the previous period")]
    [InlineData(ClaimFormula.Change, "about -18%", BaseKind.PreviousPeriod, "giảm khoảng 18% so với kỳ trước", "decreased by about 18% compared with the previous period")]
    [InlineData(ClaimFormula.Change, "0%", BaseKind.PreviousPeriod, "không đổi so với kỳ trước", "unchanged compared with the previous period")]
    [InlineData(ClaimFormula.Points, "-0.14 pp", BaseKind.Opening, "giảm 0,14 điểm phần trăm so với đầu kỳ", "decreased by 0.14 percentage points compared with the opening")]
    [InlineData(ClaimFormula.Drop, "0.14 pp", BaseKind.Opening, "giảm 0,14 điểm phần trăm so với đầu kỳ", "decreased by 0.14 percentage points compared with the opening")]
    [InlineData(ClaimFormula.Drop, "-37", BaseKind.PreviousPeriod, "tăng 37 so với kỳ trước", "increased by 37 compared with the previous period")]
    [InlineData(ClaimFormula.Points, "-1.4 billion", BaseKind.PreviousPeriod, "giảm 1,4 tỷ so với kỳ trước", "decreased by 1.4 billion compared with the previous period")]
    [InlineData(ClaimFormula.Share, "64.7%", BaseKind.Total, "chiếm 64,7% tổng số", "64.7% of the total")]
    [InlineData(ClaimFormula.Share, "-5%", BaseKind.Total, "chiếm -5% tổng số", "-5% of the total")]
    public void A_claim_is_said_as_reports_say_it(ClaimFormula formula, string printed, BaseKind baseKind, string vietnamese, string english)
    {
        Assert.Equal(vietnamese, Phrasebook.Vietnamese.Claimed(formula, PublishedFigure.Parse(printed), baseKind));
        Assert.Equal(english, Phrasebook.English.Claimed(formula, PublishedFigure.Parse(printed), baseKind));
    }

    [Theory]
    [InlineData(ClaimFormula.Attained, 37, 73, 1, "đạt 50,7% kế hoạch", "50.7% of the plan")]
    [InlineData(ClaimFormula.Exceeded, 125, 100, 0, "vượt 25% so với kế hoạch", "exceeds the plan by 25%")]
    [InlineData(ClaimFormula.Exceeded, 73, 73, 1, "đạt 100,0% kế hoạch", "100.0% of the plan")]
    [InlineData(ClaimFormula.Change, 399, 760, 1, "giảm 47,5% so với kỳ trước", "decreased by 47.5% compared with the previous period")]
    [InlineData(ClaimFormula.Change, 9_999, 10_000, 1, "giảm 0,0% so với kỳ trước", "decreased by 0.0% compared with the previous period")]
    [InlineData(ClaimFormula.Change, 5, 5, 1, "không đổi so với kỳ trước", "unchanged compared with the previous period")]
    [InlineData(ClaimFormula.Drop, 4.33, 5.03, 2, "giảm 0,70 điểm phần trăm so với kỳ trước", "decreased by 0.70 percentage points compared with the previous period")]
    [InlineData(ClaimFormula.Drop, 5.03, 4.33, 2, "tăng 0,70 điểm phần trăm so với kỳ trước", "increased by 0.70 percentage points compared with the previous period")]
    [InlineData(ClaimFormula.Attained, 37, 0, 1, "không xác định (chỉ tiêu bằng 0)", "undefined (the target is zero)")]
    public void What_follows_is_said_from_the_exact_value(ClaimFormula formula, double actual, double baseFigure, int decimals, string vietnamese, string english)
    {
        var judgement = new PublishedClaim(formula, (decimal)actual, (decimal)baseFigure, PublishedFigure.Parse("70%")).Judge();

        Assert.Equal(vietnamese, Phrasebook.Vietnamese.Corrected(judgement, decimals));
        Assert.Equal(english, Phrasebook.English.Corrected(judgement, decimals));
    }

    [Fact]
    public void What_follows_is_rounded_by_the_rule_of_the_phrasebook() => Assert.Equal(
        "68.51% of the plan",
        Phrasebook.For(Language.English, Rounding.Truncation).Corrected(new PublishedClaim(ClaimFormula.Attained, 37, 54, new Percentage(68.5m, 1)).Judge(), 2));

    [Fact]
    public void Every_base_has_words_of_its_own()
    {
        var kinds = Enum.GetValues<BaseKind>();
        Assert.All([Phrasebook.Vietnamese, Phrasebook.English], phrases =>
            Assert.Equal(kinds.Length, kinds.Select(phrases.ComparedWith).Distinct(StringComparer.Ordinal).Count()));
    }

    [Fact]
    public void Refuses_what_does_not_exist()
    {
        Assert.Throws<ArgumentOutOfRangeException>("formula", static () => Phrasebook.English.Claimed((ClaimFormula)9, default, BaseKind.Plan));
        Assert.Throws<ArgumentOutOfRangeException>("baseKind", static () => Phrasebook.English.Claimed(ClaimFormula.Share, default, (BaseKind)9));
        Assert.Throws<ArgumentNullException>("judgement", static () => Phrasebook.English.Corrected(null!, 1));
        Assert.Throws<ArgumentOutOfRangeException>("decimals", static () => Phrasebook.English.Corrected(new PublishedClaim(ClaimFormula.Attained, 1, 0, default).Judge(), 29));
    }

    [Fact]
    public void Refuses_null()
    {
        Assert.Throws<ArgumentNullException>("judgement", static () => Phrasebook.English.Explained((ClaimJudgement)null!));
        Assert.Throws<ArgumentNullException>("check", static () => Phrasebook.English.Explained((IdentityCheck)null!));
    }
}
