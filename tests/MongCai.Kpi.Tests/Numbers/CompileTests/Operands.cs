using MongCai.Kpi.Tests.Compilation;

namespace MongCai.Kpi.Tests.Numbers.CompileTests;

/// <summary>Creates programs with two operands <c>a</c> and <c>b</c> of a type.</summary>
internal static class Operands
{
    /// <summary>Gets every type that is printed with a percent sign.</summary>
    public static TheoryData<string> All => ["Ratio", "Percentage", "Calculated<Ratio>", "Calculated<Percentage>"];

    public static Compiled Try(string type, string statement) => Try(type, type, statement);

    public static Compiled Try(string left, string right, string statement) => UserCode.Compile(
        $$"""
        using System.Numerics;
        using MongCai.Kpi;
        {{left}} a = default;
        {{right}} b = default;
        {{statement}}
        static T Sum<T>(T x, T y) where T : IAdditionOperators<T, T, T> => x + y;
        static T Mean<T>(T x, T y) where T : INumber<T> => (x + y) / (T.One + T.One);
        """);
}
