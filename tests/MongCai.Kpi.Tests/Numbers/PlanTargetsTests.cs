namespace MongCai.Kpi.Tests.Numbers;

/// <summary>Tests round targets, as real plans have them, where doubles go wrong; uniformly random targets would hide it.</summary>
public class PlanTargetsTests
{
    [Fact]
    public void Doubles_are_wrong_on_round_targets()
    {
        var wrong = 0;
        for (var target = 200; target <= 2_000; target += 200)
        {
            for (var actual = 0; actual <= target; actual++)
            {
                var naive = (decimal)Math.Round((double)actual / target * 100, 2, MidpointRounding.AwayFromZero);
                wrong += naive == new Ratio(actual, target).ToPercentage(2).Value ? 0 : 1;
            }
        }

        Assert.NotEqual(0, wrong);
    }
}
