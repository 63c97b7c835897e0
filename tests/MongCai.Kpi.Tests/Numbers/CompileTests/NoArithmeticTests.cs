namespace MongCai.Kpi.Tests.Numbers.CompileTests;

/// <summary>Tests that no expression compiles that leads to the mean of two rates, which is not the rate of both.</summary>
public class NoArithmeticTests
{
    public static TheoryData<string> Types => Operands.All;

    public static TheoryData<string, string> TypesAndOperators => With("+", "*", "/", "%");

    public static TheoryData<string, string> TypesAndTargets => With("decimal", "double", "Rational", "int");

    [Theory]
    [MemberData(nameof(TypesAndOperators))]
    public void No_operator_calculates_with_them(string type, string sign) => Fails("CS0019", type, $"_ = a {sign} b;");

    [Theory]
    [MemberData(nameof(Types))]
    public void No_operator_scales_them(string type) => Fails("CS0019", type, "_ = a * 2;");

    [Theory]
    [MemberData(nameof(Types))]
    public void They_have_no_sum(string type) => Fails("CS1929", type, "_ = new[] { a, b }.Sum();");

    [Theory]
    [MemberData(nameof(Types))]
    public void They_have_no_mean(string type) => Fails("CS1929", type, "_ = new[] { a, b }.Average();");

    [Theory]
    [MemberData(nameof(Types))]
    public void They_have_no_sum_by_selection(string type) => FailsAsSelection(type, "_ = new[] { a, b }.Sum(x => x);");

    [Theory]
    [MemberData(nameof(Types))]
    public void They_have_no_mean_by_selection(string type) => FailsAsSelection(type, "_ = new[] { a, b }.Average(x => x);");

    [Theory]
    [MemberData(nameof(TypesAndTargets))]
    public void They_are_no_number_without_a_word(string type, string target) => Fails("CS0029", type, $"{target} number = a;");

    [Theory]
    [MemberData(nameof(TypesAndTargets))]
    public void They_are_cast_to_no_number(string type, string target) => Fails("CS0030", type, $"_ = ({target})a;");

    [Theory]
    [MemberData(nameof(Types))]
    public void They_do_not_add_generically(string type) => Fails("CS0315", type, "_ = Sum(a, b);");

    [Theory]
    [MemberData(nameof(Types))]
    public void They_are_no_generic_numbers(string type) => Fails("CS0315", type, "_ = Mean(a, b);");

    [Theory]
    [MemberData(nameof(Types))]
    public void The_program_around_compiles(string type) => Assert.Empty(Operands.Try(type, "_ = (a, b);").Errors);

    private static void Fails(string error, string type, string statement) =>
        Assert.Equal([error], Operands.Try(type, statement).ErrorIds);

    private static void FailsAsSelection(string type, string statement) =>
        Assert.Equal(["CS0029", "CS1662"], Operands.Try(type, statement).ErrorIds);

    private static TheoryData<string, string> With(params string[] seconds)
    {
        var data = new TheoryData<string, string>();
        foreach (var type in (string[])["Ratio", "Percentage", "Calculated<Ratio>", "Calculated<Percentage>"])
        {
            foreach (var second in seconds)
            {
                data.Add(type, second);
            }
        }

        return data;
    }
}
