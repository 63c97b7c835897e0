using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace MongCai.Kpi.Tests.Breakdowns;

public class CategoryTests
{
    [Fact]
    public void Default_is_the_total()
    {
        Assert.Equal(Category.Total, default);
        Assert.True(default(Category).IsTotal);
        Assert.Equal(("_T", string.Empty, "_T"), (default(Category).ToString(), default(Category).BreakdownCode, default(Category).Code));
        Assert.Equal(Category.Total, Category.Parse("_T"));
    }

    [Theory]
    [InlineData("sex=F", "sex", "F")]
    [InlineData("age*sex=15-24*F", "age*sex", "15-24*F")]
    [InlineData("age-2025=65+", "age-2025", "65+")]
    [InlineData("dân-tộc=Tày", "dân-tộc", "Tày")]
    [InlineData("a.b:c/d_e-f=<5", "a.b:c/d_e-f", "<5")]
    public void A_text_is_the_codes_of_breakdown_and_category(string text, string breakdown, string code)
    {
        var category = Category.Parse(text);
        Assert.Equal((text, breakdown, code), (category.ToString(), category.BreakdownCode, category.Code));
        Assert.False(category.IsTotal);
    }

    [Theory]
    [InlineData("sex*age=F*15-24", "age*sex=15-24*F")]
    [InlineData("c*b*a=3*2*1", "a*b*c=1*2*3")]
    [InlineData("age*sex=_T*F", "sex=F")]
    [InlineData("age*sex=15-24*_T", "age=15-24")]
    [InlineData("sex=_T", "_T")]
    [InlineData("age*sex=_T*_T", "_T")]
    public void Breakdowns_come_in_the_order_of_their_codes_and_none_that_is_the_total(string text, string written)
    {
        Assert.Equal(written, Category.Parse(text).ToString());
        Assert.Equal(Category.Parse(written), Category.Parse(text));
    }

    [Fact]
    public void Codes_are_told_apart_by_every_character()
    {
        Assert.NotEqual(Category.Parse("sex=F"), Category.Parse("sex=f"));
        Assert.NotEqual(Category.Parse("sex=F"), Category.Parse("Sex=F"));
        Assert.NotEqual(Category.Parse("age=01"), Category.Parse("age=1"));
    }

    [Theory]
    [InlineData("", 0, "_T, or the code of a breakdown, = and that of a category")]
    [InlineData("F", 1, "_T, or the code of a breakdown, = and that of a category")]
    [InlineData("_t", 2, "_T, or the code of a breakdown, = and that of a category")]
    [InlineData("=F", 0, "a letter or a digit")]
    [InlineData("sex=", 4, "a letter or a digit")]
    [InlineData("sex=-", 5, "a letter or a digit")]
    [InlineData("*sex=F*M", 0, "a letter or a digit")]
    [InlineData("sex =F", 3, "a letter, a digit or one of -_.:/+<>")]
    [InlineData("sex=F ", 5, "a letter, a digit or one of -_.:/+<>")]
    [InlineData("sex=F=M", 5, "a letter, a digit or one of -_.:/+<>")]
    [InlineData("age*s,x=15-24*F", 5, "a letter, a digit or one of -_.:/+<>")]
    [InlineData("age*sex=15-24*F;", 15, "a letter, a digit or one of -_.:/+<>")]
    [InlineData("age*sex=15-24", 13, "2 codes after =, one a breakdown, and not 1")]
    [InlineData("sex=F*M", 7, "1 code after =, one a breakdown, and not 2")]
    [InlineData("sex*age*sex=F*1*M", 11, "breakdowns that are each named once")]
    [InlineData("_T=F", 0, "the code of a breakdown, which _T is not")]
    [InlineData("sex*_T=F*M", 4, "the code of a breakdown, which _T is not")]
    public void What_is_no_category_is_refused_with_the_place(string text, int position, string expected)
    {
        var malformed = Assert.Throws<MalformedTextException>(() => Category.Parse(text));
        Assert.Equal((position, expected), (malformed.Position, malformed.Expected));
        Assert.False(Category.TryParse(text, out var category));
        Assert.True(category.IsTotal);
    }

    [Theory]
    [InlineData("age*sex=15-24*F", "sex=F", true)]
    [InlineData("age*sex=15-24*F", "age=15-24", true)]
    [InlineData("age*sex=15-24*F", "age*sex=15-24*F", true)]
    [InlineData("age*ethnic*sex=15-24*tay*F", "age*sex=15-24*F", true)]
    [InlineData("sex=F", "_T", true)]
    [InlineData("_T", "_T", true)]
    [InlineData("_T", "sex=F", false)]
    [InlineData("sex=F", "age*sex=15-24*F", false)]
    [InlineData("age*sex=15-24*F", "sex=M", false)]
    [InlineData("age*sex=15-24*F", "ethnic=tay", false)]
    [InlineData("sex=F", "sex=Fx", false)]
    public void A_category_lies_within_those_that_it_crosses_and_all_in_the_total(string part, string whole, bool isWithin) =>
        Assert.Equal(isWithin, Category.Parse(part).IsWithin(Category.Parse(whole)));

    // The oracle is a dictionary of the pairs that were drawn.
    [Property]
    public Property A_text_of_any_codes_comes_back_with_its_parts_in_order() => Prop.ForAll(
        Arb.From(Pairs), Arb.From(Pairs),
        static (own, other) =>
        {
            var (category, second) = (Category.Parse(TextOf(own)), Category.Parse(TextOf(other)));
            var left = own.Where(static pair => pair.Value is not "_T").OrderBy(static pair => pair.Key, StringComparer.Ordinal).ToArray();
            Assert.Equal(left.Length == 0 ? "_T" : $"{string.Join('*', left.Select(static pair => pair.Key))}={string.Join('*', left.Select(static pair => pair.Value))}", category.ToString());
            Assert.Equal(category, Category.Parse(category.ToString()));
            Assert.Equal(other.Where(static pair => pair.Value is not "_T").All(pair => own.TryGetValue(pair.Key, out var code) && string.Equals(code, pair.Value, StringComparison.Ordinal)), category.IsWithin(second));
            Assert.Equal(category.IsWithin(second) && second.IsWithin(category), category == second);
        });

    private static Gen<Dictionary<string, string>> Pairs =>
        from breakdowns in Gen.Choose(1, 3).SelectMany(static count => Gen.ArrayOf(Gen.Elements("sex", "age", "ethnic", "a", "B"), count))
        from codes in Gen.ArrayOf(Gen.Elements("F", "f", "15-24", "_T", "65+", "Tày"), breakdowns.Length)
        select breakdowns.Zip(codes).DistinctBy(static pair => pair.First, StringComparer.Ordinal).ToDictionary(static pair => pair.First, static pair => pair.Second, StringComparer.Ordinal);

    private static string TextOf(Dictionary<string, string> pairs) => $"{string.Join('*', pairs.Keys)}={string.Join('*', pairs.Values)}";

    [Fact]
    public void Categories_of_different_breakdowns_are_crossed_and_nobody_is_in_two_of_one()
    {
        var (women, men, young, kinh) = (Category.Parse("sex=F"), Category.Parse("sex=M"), Category.Parse("age=15-24"), Category.Parse("ethnic=kinh"));
        Assert.Equal("age*sex=15-24*F", $"{Category.Cross(women, young)}");
        Assert.Equal("age*ethnic*sex=15-24*kinh*F", $"{Category.Cross(Category.Cross(young, women), kinh, women, Category.Total)}");
        Assert.Equal((Category.Total, women), (Category.Cross(), Category.Cross(women, Category.Total)));
        Assert.StartsWith("Nobody is in sex=F and in sex=M: of a breakdown one is in one category.", Assert.Throws<ArgumentException>("categories", () => Category.Cross(women, kinh, men)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("categories", () => Category.Cross(Category.Cross(women, young), men));
        Assert.Throws<ArgumentNullException>("categories", static () => Category.Cross(null!));
    }
}
