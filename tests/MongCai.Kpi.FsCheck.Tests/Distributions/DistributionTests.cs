using System.Reflection;
using FsCheck;
using Xunit.Abstractions;

namespace MongCai.Kpi.Testing.Tests.Distributions;

public class DistributionTests(ITestOutputHelper output)
{
    private const string WriteVariable = "MONGCAI_WRITE_DISTRIBUTIONS";

    public static TheoryData<string> Calls => [.. Chapter.All.SelectMany(static chapter => chapter.Distributions).Select(static distribution => distribution.Call)];

    /// <summary>Gets the calls of the chapters that take little time: neither histories of events, nor reviews of households, nor whatever is made of several values.</summary>
    public static TheoryData<string> QuickCalls =>
    [
        .. new[] { NumberDistributions.Chapter, PeriodDistributions.Chapter, InstantDistributions.Chapter, IndicatorDistributions.Chapter, MovementDistributions.Chapter, NameDistributions.Chapter }
            .SelectMany(static chapter => chapter.Distributions).Select(static distribution => distribution.Call),
    ];

    [Theory]
    [MemberData(nameof(QuickCalls))]
    public void Every_class_of_simple_values_comes_up_as_often_as_is_said(string call) => IsReached(call);

    [Theory]
    [MemberData(nameof(Calls))]
    [Trait("Category", "Slow")]
    public void Every_class_comes_up_as_often_as_is_said(string call) => IsReached(call);

    private static void IsReached(string call)
    {
        var distribution = Chapter.All.SelectMany(static chapter => chapter.Distributions).Single(distribution => string.Equals(distribution.Call, call, StringComparison.Ordinal));
        Assert.InRange(distribution.Shares.Count, 1, 20);
        Assert.All(distribution.Shares, static share => Assert.True(share.IsReached, $"{share}{(share.IsMain ? ", and is main" : string.Empty)}"));
    }

    [Fact]
    public void Every_generator_has_a_table()
    {
        var described = Chapter.All.SelectMany(static chapter => chapter.Distributions).Select(static distribution => distribution.Name);
        Assert.Empty(Generators.Except(described, StringComparer.Ordinal));
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void The_page_has_the_figures()
    {
        var text = Page.Text;
        output.WriteLine(text);
        if (string.Equals(Environment.GetEnvironmentVariable(WriteVariable), "1", StringComparison.Ordinal))
        {
            File.WriteAllText(Page.File, text);
        }

        Assert.True(
            string.Equals(text, File.ReadAllText(Page.File).ReplaceLineEndings("\n"), StringComparison.Ordinal),
            $"docs/generators.md has other figures than the generators. Run this test with {WriteVariable}=1 and look at what has become of the shares.");
    }

    private static IEnumerable<string> Generators =>
    [
        .. Arbitraries.Methods.Select(static method => method.Name),
        .. typeof(KpiGen).GetProperties(BindingFlags.Public | BindingFlags.Static).Where(static property => IsGenerator(property.PropertyType)).Select(static property => property.Name),
        .. typeof(KpiGen).GetMethods(BindingFlags.Public | BindingFlags.Static).Where(static method => !method.IsSpecialName && IsGenerator(method.ReturnType)).Select(static method => method.Name),
    ];

    private static bool IsGenerator(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Gen<>);
}
