using MongCai.Kpi.Claims;

namespace MongCai.Kpi.Tests.Text;

/// <summary>Tests the figures that are found in a sentence, in their order.</summary>
public class FiguresInTests
{
    [Theory]
    [InlineData("đạt 50,68% kế hoạch năm 2019", "50.68%", "2019")]
    [InlineData("Giảm 37 hộ nghèo, đạt 68,5% chỉ tiêu nghị quyết.", "-37", "68.5%")]
    [InlineData("vượt 18% so với kế hoạch", "18%")]
    [InlineData("còn thiếu 18% so với kế hoạch năm 2019", "-18%", "2019")]
    [InlineData("còn thiếu 36 hộ", "36")]
    [InlineData("không  dưới 5%, không\r\nhơn 6%, ít  hơn 7%, thấp\u00A0 hơn 8%", "at least 5%", "at most 6%", "under 7%", "under 8%")]
    [InlineData("giảm  37 hộ, giảm\r\n38 hộ, 1,4  tỷ đồng, 1,5\r\ntỷ đồng", "-37", "-38", "1.4 billion", "1.5 billion")]
    [InlineData("50,68  %; 0,14 điểm  phần trăm", "50.68%", "0.14 pp")]
    [InlineData("nhỏ hơn 5%, bé hơn 6%, kém hơn 7%", "under 5%", "under 6%", "under 7%")]
    [InlineData("không lớn hơn 5%, không nhỏ hơn 6%, không kém hơn 7%", "at most 5%", "at least 6%", "at least 7%")]
    [InlineData("không gần 5%, không nhẹ hơn 6%, chẳng trên 7%, 8%", "8%")]
    [InlineData("2 nghìn phần quà, 1,2 triệu phần quà, 3 nghìn số hộ, 20 triệu số tiền, 3 triệu lệ phí", "2 thousand", "1.2 million", "3 thousand", "20 million", "3 million")]
    [InlineData("5 triệu giá trị quà, 1,4 tỷ giá trị quà, 3 tỷ số tiền", "5 million", "1.4 billion", "3 billion")]
    [InlineData("6 tỷ phú, 100 triệu phú, 5 triệu chứng, 2019 tỷ giá, 2018 tỷ suất", "6", "100", "5", "2019", "2018")]
    [InlineData("1,4 tỷ-2 tỷ, 5 triệu-7 triệu, 5 %-7 %, 3 tỷ/2")]
    [InlineData("5 triệu đồng/người, 6 tỷ/năm, 7 %/năm", "5 million", "6 billion", "7%")]
    [InlineData("37 hộ có từ hai con trở lên", "37")]
    [InlineData("cao hơn 0,5 điểm phần trăm, thấp hơn 0,6 điểm phần trăm, hơn 0,7 điểm phần trăm", "0.5 pp", "-0.6 pp", "over 0.7 pp")]
    [InlineData("không giảm 37, giảm thêm 5, giảm bình quân 6%, hụt 7%", "37", "-5", "-6%", "-7%")]
    [InlineData("xấp xỉ 5%, chưa đến 6%, 7 phần trăm", "about 5%", "under 6%", "7%")]
    [InlineData("giảm\u200B 37 hộ, \uFEFF38 hộ", "-37", "38")]
    [InlineData("giảm 0,14 điểm phần trăm so với cùng kỳ năm trước", "-0.14 pp")]
    [InlineData("giảm trên 18%, giảm gần 5%, giảm ít nhất 3%", "under -18%", "over -5%", "at most -3%")]
    [InlineData("giảm được 37 hộ; giảm còn 97 hộ; giảm xuống 97 hộ", "-37", "97", "97")]
    [InlineData("tổng trị giá hơn 1,4 tỷ đồng", "over 1.4 billion")]
    [InlineData("chi 12 nghìn tỷ, thu 3 tỉ.", "12 trillion", "3 billion")]
    [InlineData("Thu ngân sách đạt 1.400.000.000 đồng (tăng 5,0%).", "1400000000", "5.0%")]
    [InlineData("năm 2019 tỷ lệ hộ nghèo 0,36 %, ở 5 tỉnh", "2019", "0.36%", "5")]
    [InlineData("từ 195 hộ nghèo trở lên, từ 5% trở xuống; 30 người từ 80 tuổi trở lên", "at least 195", "at most 5%", "30", "at least 80")]
    [InlineData("ít nhất 73 hộ, không quá 5%, tối đa 1,4 tỷ đồng", "at least 73", "at most 5%", "at most 1.4 billion")]
    [InlineData("KHÔNG DƯỚI 5%, không ít hơn 4%, Ít\u00A0nhất 3%", "at least 5%", "at least 4%", "at least 3%")]
    [InlineData("trên dưới 5%, ước 6%, ước tính 7 hộ", "about 5%", "about 6%", "7")]
    [InlineData("tăng 5%/năm, 2,5 triệu đồng/người/tháng", "5%", "2.5 million")]
    [InlineData("-18,74 % và \u22125", "-18.74%", "-5")]
    [InlineData("giảm -5%", "-5%")]
    [InlineData("giảm trên 0% và giảm 0,0%", "under 0%", "0.0%")]
    [InlineData("từ 99,5% đến dưới 100,5%", "99.5%", "under 100.5%")]
    [InlineData("“2.064” lao động (+3)", "2064", "3")]
    [InlineData("trên (5%)", "5%")]
    [InlineData("giảm từ 5% trở lên, tăng từ 6% trở xuống", "at most -5%", "at most 6%")]
    [InlineData("đứng thứ 5, triệu người mừng", "5")]
    [InlineData("tăng +5,2% và +3 hộ", "5.2%", "3")]
    [InlineData("++5, +-6, +\u20137, -+8, + 9", "9")]
    [InlineData("giảm 37 hộ (-18,74%), tăng 5 hộ (18,74%), (\u20136%)", "-37", "-18.74%", "5", "18.74%", "-6%")]
    [InlineData("\u20135% và \u2013 6 hộ, giảm \u20137%", "-5%", "6", "-7%")]
    [InlineData("5 \u20137%, 8% \u20139%, 1,4 tỷ \u20132 tỷ, 2016 \u2013 2020", "5", "8%", "1.4 billion", "2016", "2020")]
    [InlineData("5, \u20137% và 2019: \u20138%", "5", "-7%", "2019", "-8%")]
    [InlineData("ước đạt 50%, Ước  đạt 1,4 tỷ đồng, ước đạt trên 60%, đạt 70%, không ước đạt 80%", "about 50%", "about 1.4 billion", "over 60%", "70%")]
    [InlineData("37 hộ, mức khá trở lên; đạt 38. Trở lên trên", "37", "38")]
    public void Are_read_in_Vietnamese(string sentence, params string[] figures) => Expect(sentence, Phrasebook.Vietnamese, figures);

    [Theory]
    [InlineData("50.68% of the plan for 2019", "50.68%", "2019")]
    [InlineData("short of the plan for 2019 by 18% and up by 3%", "2019", "-18%", "3%")]
    [InlineData("short of the plan, it rose by 3%", "3%")]
    [InlineData("short by 36 households, short by 5%", "36", "-5%")]
    [InlineData("no  more than 5%, no\r\nmore than 6%, not  less than 7%, no  fewer than 8", "at most 5%", "at most 6%", "at least 7%", "at least 8")]
    [InlineData("short of the plan by  18%", "-18%")]
    [InlineData("not fewer than 7, never more than 5%, not nearly 6%, no about 8, 9", "at least 7", "at most 5%", "9")]
    [InlineData("The commune is short of teachers but output increased by 12%", "12%")]
    [InlineData("is short of staff while incomes rose by 5%", "5%")]
    [InlineData("fell short of the plan while the budget grew by 5% and jobs by 6%", "5%", "6%")]
    [InlineData("short of the plan by 2019, short of staff, up by 3%, short of staff and grew by 4%", "2019", "3%", "4%")]
    [InlineData("73 households with two children or more, 7 wards have one school or more, 5 new households or more", "73", "7", "at least 5")]
    [InlineData("3.2 percentage points lower, lower by 0.5 percentage points, 4 percentage points", "-3.2 pp", "-0.5 pp", "4 pp")]
    [InlineData("dropped 5%, down 6%, fell 7%, almost 8%, roughly 9%, up to 10%, 11 percent", "-5%", "-6%", "-7%", "nearly 8%", "about 9%", "at most 10%", "11%")]
    [InlineData("decreased by 0.14 percentage points compared with the opening", "-0.14 pp")]
    [InlineData("fell by over 18%, a reduction of nearly 5 million", "under -18%", "over -5 million")]
    [InlineData("195 households or more, 5% or less; 7 or more than 8", "at least 195", "at most 5%", "7", "over 8")]
    [InlineData("no more than 2,064 workers, more than 5, fewer than 6", "at most 2064", "over 5", "under 6")]
    [InlineData("1.4 billion đồng or fewer.", "at most 1.4 billion")]
    [InlineData("the first 6 months of 2019: 3", "6", "2019", "3")]
    [InlineData("over\n5\t%", "over 5%")]
    [InlineData("moreover 5, reover 6", "5", "6")]
    public void Are_read_in_English(string sentence, params string[] figures) => Expect(sentence, Phrasebook.English, figures);

    [Fact]
    public void Letters_may_stand_apart_from_their_marks() => Expect(
        "Gia\u0309m 37 ho\u0323\u0302, tre\u0302n 1,4 ty\u0309 đo\u0302\u0300ng, tu\u031B\u0300 195 ho\u0323\u0302 tro\u031B\u0309 le\u0302n, 0,14 đie\u0302\u0309m pha\u0302\u0300n tra\u0306m, i\u0301t nha\u0302\u0301t 5%, U\u031BO\u031B\u0301C 6, khoa\u0309ng 7, kho\u0302ng qua\u0301 8, du\u031Bo\u031B\u0301i 9 nghi\u0300n",
        Phrasebook.Vietnamese,
        "-37",
        "over 1.4 billion",
        "at least 195",
        "0.14 pp",
        "at least 5%",
        "about 6",
        "about 7",
        "at most 8",
        "under 9 thousand");

    [Theory]
    [InlineData("Nghị quyết 35-NQ/TW ngày 31/12/2019, 11/17, 2019-S1, 2016–2020")]
    [InlineData("Q1, COVID-19, m2, 37hộ, 8h30, 5-7, 5%-7%, 1,4tỷ, 5%10, $5, 5\u20137%, \u20147%")]
    [InlineData("1.58 và 1.2345 và 1,2,3")]
    [InlineData("79.228.162.514.264.337.593.543.950.336")]
    [InlineData("một hai ba % tỷ - − + . ,")]
    [InlineData("\u0661\u0662 １２")]
    [InlineData("")]
    public void What_is_glued_or_no_number_is_no_figure(string sentence) => Expect(sentence, Phrasebook.Vietnamese);

    [Fact]
    public void The_marks_and_the_words_for_a_fall_are_those_of_the_language()
    {
        Expect("3,561", Phrasebook.English, "3561");
        Expect("3,561", Phrasebook.Vietnamese, "3.561");
        Expect("giảm 5, decreased by 6, over 7, trên 8", Phrasebook.English, "5", "-6", "over 7", "over 8");
        Expect("giảm 5, decreased by 6, over 7, trên 8, short of 9 by 10", Phrasebook.Vietnamese, "-5", "6", "over 7", "over 8", "9", "10");
        Assert.Throws<ArgumentNullException>("sentence", static () => Phrasebook.Vietnamese.FiguresIn(null!));
    }

    private static void Expect(string sentence, Phrasebook phrases, params string[] figures) => Assert.Equal(string.Join(" | ", figures), string.Join(" | ", phrases.FiguresIn(sentence).Select(static figure => figure.ToString())));
}
