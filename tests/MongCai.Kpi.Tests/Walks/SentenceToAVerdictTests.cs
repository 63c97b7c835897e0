using MongCai.Kpi.Claims;

namespace MongCai.Kpi.Tests.Walks;

/// <summary>Tests a sentence of a report that says "over 1,4 tỷ": it is enough for a target of 1,4 tỷ, and leaves one of 1,5 tỷ undecided.</summary>
public class SentenceToAVerdictTests
{
    [Fact]
    public void From_a_sentence_to_a_verdict()
    {
        var half = ReportingPeriod.HalfYear(2019, 1);
        var gifts = new Indicator("tet-gifts", Unit.BillionDong, Nature.Flow) { NeverFalls = true };
        var said = Phrasebook.Vietnamese.FiguresIn("tặng quà Tết cho hộ nghèo, hộ cận nghèo và gia đình chính sách, trị giá trên 1,4 tỷ đồng")[0].Observe(gifts, half);

        Assert.Equal("(1.4..)", $"{said.Range}");
        Assert.Equal("Exceeded", $"{said.Against(Target.AtLeast(1.4m).For(gifts, half, Basis.Plan))[Basis.Plan].Verdict}");
        Assert.Equal("undefined: only a bound", $"{said.Against(Target.AtLeast(1.5m).For(gifts, half, Basis.Plan))[Basis.Plan].Verdict}");
        Assert.Equal("trên 1,4 tỷ đồng", Phrasebook.Vietnamese.Actual(said));
        Assert.Equal(ClaimVerdict.Follows, said.Check(Phrasebook.Vietnamese.FiguresIn("trên 1,4 tỷ đồng")[0]).Verdict);
    }
}
