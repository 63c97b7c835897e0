using System.Globalization;
using System.Reflection;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi.Testing;

namespace MongCai.Kpi.Tests.HouseRules;

/// <summary>
/// Tests that every generated value of a readable type comes back from JSON in all its parts, and that its JSON is the same in every culture.
/// </summary>
public class GeneratedJsonTests
{
    private static readonly int ValuesInACulture = CaseCount.Of(fast: 4, all: 20);

    private static readonly string[] CultureNames = ["ar-EG", "de-DE", "en-US", "fr-FR", "th-TH", "vi-VN"];

    private static readonly Dictionary<string, MethodInfo> Generated = typeof(KpiArbitraries).GetMethods(BindingFlags.Public | BindingFlags.Static)
        .Where(static method => !method.IsGenericMethodDefinition && method.GetParameters().Length == 0 && Readable.Types.Contains(method.ReturnType.GetGenericArguments().FirstOrDefault()))
        .ToDictionary(static method => method.Name, StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Generated.Keys];

    [Fact]
    public void Most_types_that_are_read_are_generated() => Assert.InRange(Generated.Count, 40, int.MaxValue);

    [Theory]
    [MemberData(nameof(Names))]
    public void Comes_back_under_six_cultures(string name) =>
        _ = typeof(GeneratedJsonTests).GetMethod(nameof(Check), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(Generated[name].ReturnType.GetGenericArguments()[0])
            .Invoke(obj: null, BindingFlags.DoNotWrapExceptions, binder: null, [Generated[name].Invoke(obj: null, parameters: null)], culture: null);

    private static void Check<T>(Arbitrary<T> arbitrary)
        where T : notnull
    {
        var (thread, cultures) = (Thread.CurrentThread, Cultures());
        var own = thread.CurrentCulture;
        try
        {
            for (var place = 0; place < cultures.Length; place++)
            {
                var (culture, other) = (cultures[place], cultures[(place + 1) % cultures.Length]);
                Assert.All(arbitrary.Generator.Sample(ValuesInACulture), value =>
                {
                    thread.CurrentCulture = culture;
                    var json = JsonSerializer.Serialize(value);
                    thread.CurrentCulture = other;
                    Assert.Equal(json, JsonSerializer.Serialize(value));
                    var read = JsonSerializer.Deserialize<T>(json)!;
                    ObjectSamples.AssertSame(value, read);
                    Assert.Equal(json, JsonSerializer.Serialize(read));
                });
            }
        }
        finally
        {
            thread.CurrentCulture = own;
        }
    }

    // Without culture data these cultures do not exist; then cultures are made by their marks alone.
    private static CultureInfo[] Cultures()
    {
        CultureInfo[] named = [.. CultureInfo.GetCultures(CultureTypes.SpecificCultures).Where(static culture => CultureNames.Contains(culture.Name, StringComparer.Ordinal))];
        return named.Length == CultureNames.Length ? named : [.. "!,'_\u066B\u2212".Select(static mark => WithMark(mark))];
    }

    private static CultureInfo WithMark(char mark)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = mark.ToString();
        culture.NumberFormat.NegativeSign = $"{mark}{mark}";
        return culture;
    }
}
