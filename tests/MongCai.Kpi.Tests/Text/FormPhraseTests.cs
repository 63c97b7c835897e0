namespace MongCai.Kpi.Tests.Text;

public class FormPhraseTests
{
    public static TheoryData<TargetForm, string, string> Rows => new()
    {
        { Target.AtLeast(73), "ít nhất 73 hộ", "at least 73 households" },
        { Target.MoreThan(290), "trên 290 hộ", "more than 290 households" },
        { Target.AtMost(4), "nhiều nhất 4 hộ", "at most 4 households" },
        { Target.LessThan(7.6m), "dưới 7,6 hộ", "less than 7.6 households" },
        { Target.Within(7.5m, 8), "từ 7,5 đến 8 hộ", "7.5 to 8 households" },
        { Target.About(4), "khoảng 4 hộ", "about 4 households" },
        { Target.FromBaseline(134, 61), "từ 134 đến 61 hộ", "from 134 to 61 households" },
        { Target.ReductionBy(73, 134, MongCai2019.YearBefore), "giảm 73 (còn 61 hộ)", "reduced by 73 (to 61 households)" },
        { Target.GrowthBy(Ratio.FromPercent(8), 100), "tăng từ 100 lên 108 hộ", "grown from 100 to 108 households" },
        { Target.Cap(1_400), "không quá 1.400 hộ", "no more than 1,400 households" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Every_form_has_a_phrase(TargetForm form, string vietnamese, string english)
    {
        Assert.Equal(vietnamese, Phrasebook.Vietnamese.Target(MongCai2019.Attained(1, form)));
        Assert.Equal(english, Phrasebook.English.Target(MongCai2019.Attained(1, form)));
    }

    [Fact]
    public void What_is_too_much_is_not_called_missing()
    {
        Assert.Equal("còn thừa 2 hộ", Phrasebook.Vietnamese.Remaining(MongCai2019.Attained(6, Target.AtMost(4))));
        Assert.Equal("2 households too many", Phrasebook.English.Remaining(MongCai2019.Attained(6, Target.AtMost(4))));
        Assert.Equal("còn thiếu 1 hộ", Phrasebook.Vietnamese.Remaining(MongCai2019.Attained(6, Target.Within(7, 8))));
    }
}
