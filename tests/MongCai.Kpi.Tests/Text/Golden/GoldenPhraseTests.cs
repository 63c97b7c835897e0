using System.Reflection;
using System.Runtime.CompilerServices;
using MongCai.Kpi.Claims;

namespace MongCai.Kpi.Tests.Text.Golden;

public class GoldenPhraseTests
{
    private const string WriteVariable = "MONGCAI_WRITE_PHRASES";
    private const int DifferencesShown = 20;

    public static TheoryData<string> Languages => [.. GoldenPhrases.Books.Keys];

    public static TheoryData<string> Enums =>
    [
        .. ((Type[])
        [
            typeof(UndefinedReason), typeof(MissingReason), typeof(ObservationStatus), typeof(AttainmentMethod),
            typeof(ClaimFormula), typeof(ClaimVerdict), typeof(FormulaSlip), typeof(Agreement),
        ]).Select(static type => type.FullName!),
    ];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_phrase_is_that_of_the_file(string language)
    {
        var (file, text) = (GoldenPhrases.FileOf(language), GoldenPhrases.Of(GoldenPhrases.Books[language]).Text);
        if (string.Equals(Environment.GetEnvironmentVariable(WriteVariable), "1", StringComparison.Ordinal))
        {
            File.WriteAllText(file, text);
        }

        var kept = File.ReadAllText(file).ReplaceLineEndings("\n");
        Assert.True(
            string.Equals(text, kept, StringComparison.Ordinal),
            $"{Path.GetFileName(file)} has other phrases than the phrasebook. Where that is meant, run this test with {WriteVariable}=1 and read what has become of them.\n{Differences(kept, text)}");
    }

    [Fact]
    public void No_public_method_of_a_phrasebook_is_left_out()
    {
        var written = GoldenPhrases.Of(Phrasebook.English).Methods;
        Assert.Equal(Signatures.Order(StringComparer.Ordinal), written.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_cases_are_the_same_in_every_language_and_none_is_there_twice()
    {
        var cases = GoldenPhrases.Of(Phrasebook.English).Phrases.Select(static phrase => phrase.Case).ToList();
        Assert.Empty(cases.GroupBy(static one => one, StringComparer.Ordinal).Where(static group => group.Count() > 1).Select(static group => group.Key));
        Assert.All(GoldenPhrases.Books.Values, phrases => Assert.Equal(cases, GoldenPhrases.Of(phrases).Phrases.Select(static phrase => phrase.Case), StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Enums))]
    public void Every_value_has_a_case(string type)
    {
        var cases = string.Join('\n', GoldenPhrases.Of(Phrasebook.English).Phrases.Select(static phrase => phrase.Case));
        Assert.All(Enum.GetNames(typeof(Phrasebook).Assembly.GetType(type, throwOnError: true)!), name => Assert.Matches($@"\b{name}\b", cases));
    }

    [Fact]
    public void Every_outcome_comes_up()
    {
        var attainments = AttainmentPhrases.All.Concat(AttainmentPhrases.Decided).Select(static one => one.Attainment).ToList();
        AllComeUp(attainments.Select(static attainment => attainment.Outlook));
        AllComeUp(attainments.Select(static attainment => attainment.Verdict));
        AllComeUp(PacePhrases.All.Select(static one => one.Pace.Standing));
        AllComeUp(PacePhrases.All.Where(static one => one.Pace.Headroom.IsDefined).Select(static one => one.Pace.Standing), except: Standing.OnPace);
        AllComeUp(AttainmentPhrases.Explained.SelectMany(static one => one.Explanation.Operands).Select(static operand => Calculated.Of(operand.Role)));
        AllComeUp(Given.PeriodsIn(ReportingCalendar.January, all: true).Select(static period => Calculated.Of(period.Kind)));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_phrase_has_no_blanks_at_its_ends_and_no_two_together(string language) =>
        Assert.All(GoldenPhrases.Of(GoldenPhrases.Books[language]).Phrases, static one => Assert.Matches(@"\A\S+(\s\S+)*\z", one.Phrase));

    private static void AllComeUp<T>(IEnumerable<Calculated<T>> outcomes, params T[] except)
        where T : struct, Enum =>
        Assert.Empty(Enum.GetValues<T>().Except(except).Except(outcomes.Where(static one => one.IsDefined).Select(static one => one.Value)));

    // These are the methods of the type itself and its extension methods.
    private static IEnumerable<string> Signatures => typeof(Phrasebook).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Where(static method => !method.IsSpecialName && method.GetBaseDefinition().DeclaringType == typeof(Phrasebook))
        .Select(static method => Signature(method, method.GetParameters()))
        .Concat(typeof(Phrasebook).Assembly.GetExportedTypes()
            .Where(static type => type.IsDefined(typeof(ExtensionAttribute), inherit: false))
            .SelectMany(static type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Where(static method => method.IsDefined(typeof(ExtensionAttribute), inherit: false) && method.GetParameters()[0].ParameterType == typeof(Phrasebook))
            .Select(static method => Signature(method, method.GetParameters().Skip(1))));

    private static string Signature(MethodInfo method, IEnumerable<ParameterInfo> parameters) =>
        $"{method.Name}({string.Join(", ", parameters.Select(static parameter => NameOf(parameter.ParameterType)))})";

    private static string NameOf(Type type) =>
        Nullable.GetUnderlyingType(type) is { } underlying ? $"{NameOf(underlying)}?"
        : type == typeof(int) ? "int"
        : type == typeof(string) ? "string"
        : type == Given.Tree.Plural.GetType() ? "text"
        : type.IsGenericType ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>"
        : type.Name;

    private static string Differences(string kept, string now)
    {
        var (before, after) = (kept.Split('\n'), now.Split('\n'));
        string[] differences = [.. before.Except(after, StringComparer.Ordinal).Select(static line => $"- {line}"), .. after.Except(before, StringComparer.Ordinal).Select(static line => $"+ {line}")];
        return string.Join('\n', differences.Length > 2 * DifferencesShown ? [.. differences.Take(DifferencesShown), "…", .. differences.TakeLast(DifferencesShown)] : differences);
    }
}
