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

    [Fact]
    public void Refuses_null()
    {
        Assert.Throws<ArgumentNullException>("judgement", static () => Phrasebook.English.Explained((ClaimJudgement)null!));
        Assert.Throws<ArgumentNullException>("check", static () => Phrasebook.English.Explained((IdentityCheck)null!));
    }
}
