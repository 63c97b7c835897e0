using System.Collections;

namespace MongCai.Kpi.Testing.Tests;

/// <summary>Tests that every value that a user would build can be generated, except for those that are left out for a stated reason.</summary>
public class CoverageTests
{
    private static readonly Dictionary<string, string[]> LeftOut = new(StringComparer.Ordinal)
    {
        ["made by the library of other values, and never by a user"] =
        [
            "Explanation", "Operand", "Pace", "EquivalentForm", "RankedArea", "RolledUpBand", "Scorecard", "ScorecardCell", "ScorecardRow", "ScorePart", "TargetsMet",
            "ClaimCheck", "IdentityCheck", "Reconciliation", "Classification", "MovementImbalance",
            "AppendResult", "BookedFigure", "EventCell", "EventChange", "EventConflict", "EventCounts", "EventFigure", "EventFold", "EventLine", "Revision", "RowProblem", "RowsRead",
        ],
        ["texts of a host's own, which say what the host makes of the values that are generated"] = ["ObservationRow", "RowReader", "TargetRow"],
        ["one line of values that are generated"] = ["CompositeScore", "ScoreRules", "TargetSum"],
        ["words of a language, of which phrasebooks carry those of the library"] = ["Lexicon", "PluralRule"],
        ["mutable, and gone once what it builds is there"] = ["EventLedgerBuilder", "ScorecardBuilder"],
    };

    [Fact]
    public void Every_type_is_generated_or_left_out_for_a_reason()
    {
        var generated = Arbitraries.Methods.Select(static method => NameOf(Arbitraries.GeneratedBy(method)));
        Assert.Empty(Values.Except(generated, StringComparer.Ordinal).Except(LeftOut.Values.SelectMany(static names => names), StringComparer.Ordinal));
    }

    [Fact]
    public void Nothing_is_left_out_that_is_generated_or_is_not_there()
    {
        string[] leftOut = [.. LeftOut.Values.SelectMany(static names => names)];
        Assert.Equal(leftOut.Length, leftOut.Distinct(StringComparer.Ordinal).Count());
        Assert.Empty(leftOut.Except(Values, StringComparer.Ordinal));
        Assert.Empty(leftOut.Intersect(Arbitraries.Methods.Select(static method => NameOf(Arbitraries.GeneratedBy(method))), StringComparer.Ordinal));
    }

    [Fact]
    public void The_named_values_of_an_enumeration_are_FsChecks_own()
    {
        var map = KpiArbitraries.Register(FsCheck.Fluent.ArbMap.Default);
        Assert.All(typeof(Ratio).Assembly.GetExportedTypes().Where(static type => type.IsEnum), type =>
        {
            var values = FsCheck.Fluent.Gen.Sample(map.ArbFor(type).Generator, 500);
            Assert.Superset(Enum.GetValues(type).Cast<object>().ToHashSet(), values.ToHashSet());
        });
    }

    // Enumerations, exceptions, converters and static classes have no values to generate.
    private static IEnumerable<string> Values => typeof(Ratio).Assembly.GetExportedTypes()
        .Where(static type => !type.IsEnum && !type.IsAssignableTo(typeof(Exception)) && !(type is { IsAbstract: true, IsSealed: true }) && !type.IsInterface
            && !string.Equals(type.Namespace, "MongCai.Kpi.Serialization", StringComparison.Ordinal))
        .Select(NameOf);

    private static string NameOf(Type type) => type.IsArray && type.IsAssignableTo(typeof(IEnumerable)) ? $"{type.GetElementType()!.Name}[]" : type.Name.Split('`')[0];
}
