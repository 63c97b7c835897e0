using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing.Tests.Printing;

/// <summary>Tests, for every arbitrary, what FsCheck prints when a property fails.</summary>
public class CounterexampleTests
{
    private const int PrintedValues = 8;

    private static readonly int Values = CaseCount.Of(fast: 60, all: 400);

    // Names take no part in equality, so the texts of two values that differ only in a name may contain neither.
    private static readonly string[] Names = ["name", "text", "dimension", "singular", "plural"];

    /// <summary>The types whose different values may print alike, with the reason.</summary>
    private static readonly Dictionary<string, string[]> MayPrintAlike = new(StringComparer.Ordinal)
    {
        ["it names its indicator by the code, as a message does"] =
        [
            "Observation", "ObservationSeries", "ObservationVintages", "Vintage", "Change", "RunningPeriod", "CategoryReports", "PartialAggregate",
            "Target", "TargetVersions", "Attainment", "AttainmentByBasis", "CountingRule",
        ],
        ["it is said in the words of a resolution, without the direction of a range and the period of an opening value"] = ["TargetForm", "LevelForm", "ChangeForm", "AverageForm", "MaintainedForm"],
        ["it adds up what went and what came, as a table does"] = ["ClassMovement", "MovementTables", "PovertyMovement"],
        ["it is cited by number and date"] = ["LegalDocument"],
        ["it says what is asked for, and not where that is written"] = ["PovertyCriterion", "PovertyStandard"],
    };

    public static TheoryData<string> Arbitrary => Arbitraries.Names;

    [Theory]
    [MemberData(nameof(Arbitrary))]
    public void A_counterexample_says_what_it_is(string arbitrary) => Arbitraries.Run(arbitrary, typeof(CounterexampleTests), nameof(SaysWhatItIs));

    [Theory]
    [MemberData(nameof(Arbitrary))]
    public void What_is_different_prints_differently(string arbitrary) => Arbitraries.Run(arbitrary, typeof(CounterexampleTests), nameof(PrintsDifferently));

    [Fact]
    public void Nothing_is_left_to_print_alike_that_is_not_generated() =>
        Assert.Empty(MayPrintAlike.Values.SelectMany(static types => types).Except(Arbitraries.Methods.Select(static method => Arbitraries.GeneratedBy(method).Name.Split('`')[0]), StringComparer.Ordinal));

    private static void SaysWhatItIs<T>(Arbitrary<T> arbitrary)
    {
        Assert.All(Samples.Of(arbitrary.Generator, seed: 3, PrintedValues), static value =>
        {
            var message = Assert.ThrowsAny<Exception>(() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Gen.Constant(value).ToArbitrary(), static _ => false))).Message;
            Assert.DoesNotContain("MongCai.Kpi.", message, StringComparison.Ordinal);
            Assert.All(value is IEnumerable many and not string ? many.Cast<object>().Take(3) : [value!], one =>
            {
                var lines = $"{one}".Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
                Assert.NotEmpty(lines);
                Assert.True(IsNodaTime(one) || message.Contains(Shown(lines[0]), StringComparison.Ordinal), $"{lines[0]} is not in: {message}");
            });
        });
    }

    private static void PrintsDifferently<T>(Arbitrary<T> arbitrary)
    {
        var byText = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var value in Samples.Of(arbitrary.Generator, seed: 5, Values))
        {
            if (WithoutNames(value) is not { } json)
            {
                Assert.DoesNotContain("MongCai.Kpi.", $"{value}", StringComparison.Ordinal);
                continue;
            }

            var text = Text(value);
            Assert.True(
                MayPrintAlike.Values.Any(static types => types.Contains(typeof(T).Name, StringComparer.Ordinal)) || !byText.TryGetValue(text, out var other) || string.Equals(json, other, StringComparison.Ordinal),
                $"{text}\nis printed for\n{json}\nand for\n{byText.GetValueOrDefault(text)}");
            byText[text] = json;
        }
    }

    private static string Text<T>(T value) => value is IEnumerable many and not string ? string.Join("; ", many.Cast<object>()) : $"{value}";

    // A value without JSON is a rule of the host's own, and has no other form by which two of them could be distinguished.
    private static string? WithoutNames<T>(T value)
    {
        try
        {
            var json = JsonSerializer.SerializeToNode(value);
            Strip(json);
            return json?.ToJsonString();
        }
        catch (Exception refused) when (refused is JsonException or NotSupportedException)
        {
            return null;
        }
    }

    private static void Strip(JsonNode? json)
    {
        switch (json)
        {
            case JsonObject parts:
                foreach (var name in Names)
                {
                    parts.Remove(name);
                }

                foreach (var (_, part) in parts.ToArray())
                {
                    Strip(part);
                }

                break;
            case JsonArray many:
                foreach (var one in many)
                {
                    Strip(one);
                }

                break;
            default:
                break;
        }
    }

    private static bool IsNodaTime(object value) => value.GetType().Assembly != typeof(Ratio).Assembly && value.GetType().Assembly != typeof(KpiGen).Assembly;

    // FsCheck escapes invisible characters, so the line is compared up to the first one.
    private static string Shown(string line) => new([.. line.TakeWhile(static character => !char.IsControl(character))]);
}
