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
        var check = new PublishedClaim(formula, (decimal)actual, (decimal)baseFigure, PublishedFigure.Parse(printed)).Check();
        Assert.Equal(vietnamese, Phrasebook.Vietnamese.Explained(check));
        Assert.Equal(english, Phrasebook.English.Explained(check));
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
    [InlineData(ClaimFormula.Attained, "50.68%", "plan", "đạt 50,68% kế hoạch", "50.68% of the plan")]
    [InlineData(ClaimFormula.Attained, "over 68.5", "resolution", "đạt trên 68,5% chỉ tiêu nghị quyết", "over 68.5% of the resolution")]
    [InlineData(ClaimFormula.Exceeded, "18%", "plan", "vượt 18% so với kế hoạch", "exceeds the plan by 18%")]
    [InlineData(ClaimFormula.Exceeded, "-18%", "plan", "còn thiếu 18% so với kế hoạch", "short of the plan by 18%")]
    [InlineData(ClaimFormula.Exceeded, "0.0%", "plan", "đạt 100,0% kế hoạch", "100.0% of the plan")]
    [InlineData(ClaimFormula.Exceeded, "over 0%", "plan", "vượt trên 0% so với kế hoạch", "exceeds the plan by over 0%")]
    [InlineData(ClaimFormula.Change, "8%", "samePeriodLastYear", "tăng 8% so với cùng kỳ năm trước", "increased by 8% compared with the same period last year")]
    [InlineData(ClaimFormula.Change, "-47.5", "previousPeriod", "giảm 47,5% so với kỳ trước", "decreased by 47.5% compared with the previous period")]
    [InlineData(ClaimFormula.Change, "over -18%", "previousPeriod", "giảm dưới 18% so với kỳ trước", "decreased by under 18% compared with the previous period")]
    [InlineData(ClaimFormula.Change, "nearly -18%", "previousPeriod", "giảm trên 18% so với kỳ trước", "decreased by over 18% compared with the previous period")]
    [InlineData(ClaimFormula.Change, "at least -18%", "previousPeriod", "giảm nhiều nhất 18% so với kỳ trước", "decreased by at most 18% compared with the previous period")]
    [InlineData(ClaimFormula.Change, "at most -18%", "previousPeriod", "giảm ít nhất 18% so với kỳ trước", "decreased by at least 18% compared with the previous period")]
    [InlineData(ClaimFormula.Change, "at most 0%", "previousPeriod", "giảm ít nhất 0% so với kỳ trước", "decreased by at least 0% compared with the previous period")]
    [InlineData(ClaimFormula.Change, "at least 0%", "previousPeriod", "tăng ít nhất 0% so với kỳ trước", "increased by at least 0% compared with the previous period")]
    [InlineData(ClaimFormula.Level, "over 1.4 billion", "total", "trên 1,4 tỷ", "over 1.4 billion")]
    [InlineData(ClaimFormula.Change, "under 0%", "previousPeriod", "giảm trên 0% so với kỳ trước", "decreased by over 0% compared with the previous period")]
    [InlineData(ClaimFormula.Change, "about -18%", "previousPeriod", "giảm khoảng 18% so với kỳ trước", "decreased by about 18% compared with the previous period")]
    [InlineData(ClaimFormula.Change, "0%", "previousPeriod", "không đổi so với kỳ trước", "unchanged compared with the previous period")]
    [InlineData(ClaimFormula.Points, "-0.14 pp", "opening", "giảm 0,14 điểm phần trăm so với đầu kỳ", "decreased by 0.14 percentage points compared with the opening")]
    [InlineData(ClaimFormula.Drop, "0.14 pp", "opening", "giảm 0,14 điểm phần trăm so với đầu kỳ", "decreased by 0.14 percentage points compared with the opening")]
    [InlineData(ClaimFormula.Drop, "-37", "previousPeriod", "tăng 37 so với kỳ trước", "increased by 37 compared with the previous period")]
    [InlineData(ClaimFormula.Points, "-1.4 billion", "previousPeriod", "giảm 1,4 tỷ so với kỳ trước", "decreased by 1.4 billion compared with the previous period")]
    [InlineData(ClaimFormula.Share, "64.7%", "total", "chiếm 64,7% tổng số", "64.7% of the total")]
    [InlineData(ClaimFormula.Share, "-5%", "total", "chiếm -5% tổng số", "-5% of the total")]
    public void A_claim_is_said_as_reports_say_it(ClaimFormula formula, string printed, string claimBase, string vietnamese, string english)
    {
        Assert.Equal(vietnamese, Phrasebook.Vietnamese.Claimed(formula, PublishedFigure.Parse(printed), Base(claimBase)));
        Assert.Equal(english, Phrasebook.English.Claimed(formula, PublishedFigure.Parse(printed), Base(claimBase)));
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
        var check = new PublishedClaim(formula, (decimal)actual, (decimal)baseFigure, PublishedFigure.Parse("70%")).Check();

        Assert.Equal(vietnamese, Phrasebook.Vietnamese.Corrected(check, decimals));
        Assert.Equal(english, Phrasebook.English.Corrected(check, decimals));
    }

    [Fact]
    public void What_follows_is_rounded_by_the_rule_of_the_phrasebook() => Assert.Equal(
        "68.51% of the plan",
        new Phrasebook(Lexicon.English, Rounding.Truncation).Corrected(new PublishedClaim(ClaimFormula.Attained, 37, 54, new Percentage(68.5m, 1)).Check(), 2));

    [Fact]
    public void Every_base_has_words_of_its_own()
    {
        ClaimBase[] bases = [Basis.Plan, Basis.Resolution, ClaimBase.PreviousPeriod, ClaimBase.Total, ClaimBase.Opening, ClaimBase.SamePeriodLastYear, ClaimBase.OtherDefinition, ClaimBase.OtherCategory];
        Assert.All([Phrasebook.Vietnamese, Phrasebook.English], phrases =>
            Assert.Equal(bases.Length, bases.Select(phrases.ComparedWith).Distinct(StringComparer.Ordinal).Count()));
    }

    [Fact]
    public void A_basis_is_said_by_its_own_name_and_its_issuer()
    {
        var emulation = new Basis("emulation", new LocalisedText(("vi", "chỉ tiêu thi đua"), ("en", "emulation target")));
        var council = new Organisation("council", new LocalisedText(("vi", "HĐND thành phố"), ("en", "the City People's Council")));
        Assert.Equal("đạt 50% chỉ tiêu thi đua", Phrasebook.Vietnamese.Claimed(ClaimFormula.Attained, new Percentage(50, 0), emulation));
        Assert.Equal("the resolution of the City People's Council", Phrasebook.English.Name(Basis.Resolution with { Issuer = council }));
        Assert.Equal("so với kế hoạch", Phrasebook.Vietnamese.ComparedWith(Basis.Plan));
    }

    [Fact]
    public void The_figure_itself_needs_no_base() =>
        Assert.Equal("trên 1,4 tỷ", Phrasebook.Vietnamese.Claimed(ClaimFormula.Level, PublishedFigure.Parse("over 1.4 billion"), claimBase: null));

    [Fact]
    public void Where_only_a_range_is_known_the_range_is_said_and_rounded_outwards()
    {
        var gifts = new Indicator("gifts", Unit.BillionDong, Nature.Flow) { NeverFalls = true };
        var observed = Observation.OfRange(gifts, MongCai2019.FirstHalf, RationalInterval.Above(1.437m));
        Assert.Equal("không khớp: trên 1,4 tỷ", Phrasebook.Vietnamese.Explained(observed.Check(PublishedFigure.Parse("under 1.0 billion"))));
        Assert.Equal("does not follow: over 1.4", Phrasebook.English.Explained(observed.Check(1.0m)));
        Assert.Equal("follows", Phrasebook.English.Explained(observed.Check(PublishedFigure.Parse("over 1.4 billion"))));
        Assert.Equal("undefined (only a bound is known)", Phrasebook.English.Explained(observed.Check(PublishedFigure.Parse("1.5 billion"))));
        Assert.Equal("undefined (only a bound is known)", Phrasebook.English.Corrected(observed.Check(1.0m), 1));

        var attained = observed.Against(Target.AtLeast(1.5m).For(gifts, MongCai2019.FirstHalf, Basis.Plan))[Basis.Plan];
        Assert.Equal("does not follow: over 95.8%", Phrasebook.English.Explained(attained.Check(new Percentage(90, 1))));
        Assert.Equal("does not follow: over 95.8", Phrasebook.English.Explained(attained.Check(90.0m)));
        var change = new Change(Observation.OfRange(gifts, MongCai2019.FirstHalf.Previous(), RationalInterval.Between(1, 2)), Observation.OfRange(gifts, MongCai2019.FirstHalf, RationalInterval.Between(3, 4)));
        Assert.Equal("does not follow: 50% to 300%", Phrasebook.English.Explained(change.Check(new Percentage(5, 0))));
        Assert.Equal("does not follow: 1 to 3", Phrasebook.English.Explained(change.Check(5)));
    }

    [Fact]
    public void Refuses_what_does_not_exist()
    {
        Assert.Throws<ArgumentOutOfRangeException>("formula", static () => Phrasebook.English.Claimed((ClaimFormula)9, default, Basis.Plan));
        Assert.Throws<ArgumentNullException>("claimBase", static () => Phrasebook.English.Claimed(ClaimFormula.Share, default, claimBase: null));
        Assert.Throws<ArgumentNullException>("check", static () => Phrasebook.English.Corrected(null!, 1));
        Assert.Throws<ArgumentOutOfRangeException>("decimals", static () => Phrasebook.English.Corrected(new PublishedClaim(ClaimFormula.Attained, 1, 0, default).Check(), 29));
    }

    [Fact]
    public void Refuses_null()
    {
        Assert.Throws<ArgumentNullException>("check", static () => Phrasebook.English.Explained((ClaimCheck)null!));
        Assert.Throws<ArgumentNullException>("check", static () => Phrasebook.English.Explained((IdentityCheck)null!));
    }

    private static ClaimBase Base(string word) => System.Text.Json.JsonSerializer.Deserialize<ClaimBase>($"\"{word}\"")!;
}
