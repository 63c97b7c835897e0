using Xunit.Sdk;

namespace Guides.Tests;

/// <summary>Tests that the code in the running text of the page about testing compiles, too.</summary>
public class InlineCodeTests
{
    private const string Page = "docs/testing-your-own-rules.md";

    public static TheoryData<string> Spans => [.. InlineCode.Of(Page, File.ReadAllText(Path.Combine(Repository.Root, Page))).Select(static span => span.Code)];

    [Theory]
    [MemberData(nameof(Spans))]
    public void Compiles_or_is_a_name(string code) => new InlineCode(Page, code).Verify();

    [Theory]
    [InlineData("KpiArbitraries")]
    [InlineData("MongCai.Kpi.FsCheck")]
    [InlineData("Check.One")]
    [InlineData("Check(seed: 2019)")]
    [InlineData("VerdictPolicy(policy)")]
    [InlineData("MissingData(policy)")]
    [InlineData("Arb.From(BoundaryGen.Ratios, KpiShrink.Smaller)")]
    [InlineData("[Properties(Arbitrary = [typeof(KpiArbitraries)])]")]
    [InlineData("[Fact] public void Ours() => KpiLaws.VerdictPolicy(ours).Check();")]
    public void What_there_is_passes(string code) => new InlineCode("page", code).Verify();

    [Theory]
    [InlineData("BoundaryGen.Ratios.ToArbitrary(KpiShrink.Smaller)")]
    [InlineData("KpiArbitrary")]
    [InlineData("Check.Two")]
    [InlineData("Check(seeds: 2019)")]
    [InlineData("VerdictPolicies(policy)")]
    [InlineData("[Properties(Arbitrary = [typeof(KpiArbitrary)])]")]
    [InlineData("[Fact] public void Ours() => KpiLaws.VerdictPolicies(ours).Check();")]
    [InlineData("1 +")]
    public void What_there_is_not_fails(string code) => Assert.Throws<FailException>(() => new InlineCode("page", code).Verify());

    [Fact]
    public void Code_in_blocks_is_another_matter() =>
        Assert.Equal("a b", string.Join(' ', InlineCode.Of("page", "`a`\n```csharp\n`c`\n```\nand `b`, `a`").Select(static span => span.Code)));
}
