using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using FsCheck;
using MongCai.Kpi.Testing;
using MongCai.Kpi.Tests.Compilation;

namespace Guides.Tests;

/// <summary>A piece of code in the running text of a page: an existing name, or an expression, a member or an attribute that compiles.</summary>
internal sealed partial record InlineCode(string Page, string Code)
{
    private const string Usings = """
        using FsCheck;
        using FsCheck.Fluent;
        using FsCheck.Xunit;
        using MongCai.Kpi;
        using MongCai.Kpi.Claims;
        using MongCai.Kpi.Events;
        using MongCai.Kpi.Poverty;
        using MongCai.Kpi.Testing;
        using NodaTime;
        using Xunit;
        using static MongCai.Kpi.Testing.KpiLaws;

        Console.Write(string.Empty);
        """;

    // The text of the page uses these names without declaring them.
    private const string Given = """
        static readonly VerdictPolicy ours = null!;
        static readonly BandScale bands = null!;
        static readonly ElapsedShare elapsed = null!;
        static readonly ClosingRule rule = null!;
        static readonly PovertyStandard standard = null!;
        static readonly Func<AreaType, decimal, int, PovertyClass> classify = null!;
        static readonly Func<IEventStore> create = null!;
        static readonly Arbitrary<Percentage> values = null!;
        static readonly Gen<string> malformed = null!;
        static readonly Func<IReadOnlyList<Rational?>, (Calculated<Rational>, Coverage)> total = null!;
        static readonly Arbitrary<Rational> counts = null!;
        static readonly (Func<ReportingPeriod, DateInterval> WindowOf, int Rows) table = default;
        static readonly ulong seed = 2019;
        static readonly Config config = null!;
        static readonly IEnumerable<Ratio> edges = null!;
        static readonly BandScale scale = null!;
        static readonly Func<Ratio, string?> bandOf = null!;
        static readonly Func<ReportingPeriod, DateInterval> windowOf = null!;
        static readonly Gen<Instant> recorded = null!;
        static readonly DateTimeZone zone = null!;
        static readonly Indicator jobs = null!;
        static readonly ReportingPeriod year = default;
        static readonly TargetForm form = null!;
        static readonly Func<Observation, Target, Calculated<Ratio>> attained = null!;
        static readonly Func<Observation, Target, Calculated<Verdict>> verdict = null!;
        static readonly Func<Observation, Target, Calculated<Outlook>> outlook = null!;
        static readonly Func<IReadOnlyList<decimal>, decimal> sum = null!;
        static readonly Arbitrary<Ratio> shares = null!;
        static readonly Func<Ratio, Percentage> bonus = null!, slower = null!;
        static readonly IReadOnlyDictionary<Ratio, Percentage> bonuses = null!;
        """;

    // What a name stands for, such as a function or a policy, differs between the kinds of law, so each alternative is tried.
    private static readonly string[] Alternatives =
    [
        "static readonly VerdictPolicy policy = null!; static readonly Func<ReportingPeriod, DateInterval> function = null!;",
        "static readonly MissingDataPolicy policy = null!; static readonly Func<IReadOnlyList<Rational?>, (Calculated<Rational>, Coverage)> function = null!;",
        "static readonly VerdictPolicy policy = null!; static readonly Func<Breakdown, IReadOnlyList<Observation>, Observation> function = null!;",
    ];

    private static readonly Lazy<HashSet<string>> Names = new(static () =>
    [
        .. from assembly in new[] { typeof(Ratio).Assembly, typeof(KpiLaws).Assembly, typeof(Check).Assembly, typeof(Exception).Assembly }
           from type in assembly.GetExportedTypes()
           from name in type.GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance).Select(static member => member.Name)
               .Append(type.Name.Split('`')[0]).Append(type.Namespace ?? string.Empty).Append(assembly.GetName().Name!)
           select name,
    ]);

    /// <summary>Returns each piece of code in the running text once; blocks of code are tested elsewhere.</summary>
    public static IReadOnlyList<InlineCode> Of(string page, string markdown) =>
        [.. Span().Matches(Block().Replace(markdown.ReplaceLineEndings("\n"), string.Empty)).Select(static match => match.Groups["code"].Value).Distinct(StringComparer.Ordinal).Select(code => new InlineCode(page, code))];

    /// <summary>Checks that the code is an existing name, or that it compiles.</summary>
    public void Verify()
    {
        if (Name().IsMatch(Code) && Names.Value.Contains(Code))
        {
            return;
        }

        string[] errors = [];
        foreach (var program in Programs())
        {
            var compiled = UserCode.Compile(program);
            if (compiled.Succeeded)
            {
                return;
            }

            errors = [.. errors, .. compiled.Errors.Select(static error => error.GetMessage(CultureInfo.InvariantCulture))];
        }

        Assert.Fail($"{Page}: `{Code}` is no name, and does not compile: {string.Join(' ', errors.Distinct(StringComparer.Ordinal))}");
    }

    private IEnumerable<string> Programs() =>
        from alternative in Alternatives.Take(Code.Contains("function", StringComparison.Ordinal) || Code.Contains("policy", StringComparison.Ordinal) ? Alternatives.Length : 1)
        from one in Places()
        select $"{Usings}\n{one.Before}public class Inline\n{{\n{Given}\n{alternative}\n{one.Within}\n}}";

    // An attribute is put before a class, a test into one, and an expression into a method; the object that Check() is called on is added.
    private IEnumerable<(string Before, string Within)> Places() =>
        Code.StartsWith('[') && Code.EndsWith(']') ? [($"{Code}\n", string.Empty)]
        : Code.EndsWith(';') || Code.EndsWith('}') ? [(string.Empty, Code)]
        :
        [
            .. new[] { $"_ = {Code};", $"{Code};", $"laws.{Code};", $"_ = nameof({Code});" }.Select(static statement => (string.Empty, $"static void Use(LawSet laws) {{ {statement} }}")),
        ];

    [GeneratedRegex("^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Block();

    [GeneratedRegex("`(?<code>[^`]+)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Span();

    [GeneratedRegex(@"^[\w.]+$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Name();
}
