using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MongCai.Kpi.Tests.Compilation;

namespace MongCai.Kpi.Tests.Walks;

/// <summary>Tests which public types of the library a user has to name in these walks: what is passed on from step to step needs no name.</summary>
public class NamedTypesTests
{
    [Theory]
    [InlineData(
        nameof(HouseholdsToASentenceTests),
        "AreaCode AreaHierarchy AreaType Basis ClaimVerdict HouseholdSnapshot HouseholdStatus MeasurementPolicies MissingDataPolicy Phrasebook PovertyMeasure PovertyStandard ReportingPeriod RollUp "
        + "ScorecardBuilder Target")]
    [InlineData(
        nameof(RecordsToACellTests),
        "AreaCode AreaHierarchy Basis CountingRule EventFacts EventId EventLedger EventQuantity EventRecord EventState EventType Indicator Nature ReportingPeriod ScorecardBuilder Target Unit")]
    [InlineData(nameof(SentenceToAVerdictTests), "Basis ClaimVerdict Indicator Nature Phrasebook ReportingPeriod Target Unit")]
    public void A_walk_names_no_more_types_than_these(string walk, string types) => Assert.Equal(types, string.Join(' ', NamedIn($"{walk}.cs")));

    private static IEnumerable<string> NamedIn(string file)
    {
        var (tree, model) = UserCode.CompileTests(Path.Combine(Repository.Root, "tests", "MongCai.Kpi.Tests", "Walks", file));
        return tree.GetRoot().DescendantNodes()
            .Select(node => node switch
            {
                IdentifierNameSyntax { IsVar: true } => null,
                SimpleNameSyntax name => model.GetSymbolInfo(name).Symbol as ITypeSymbol,
                ImplicitObjectCreationExpressionSyntax created => model.GetTypeInfo(created).Type,
                _ => null,
            })
            .OfType<INamedTypeSymbol>()
            .Where(static type => string.Equals(type.ContainingAssembly?.Name, "MongCai.Kpi", StringComparison.Ordinal))
            .Select(static type => type.Name)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
    }
}
