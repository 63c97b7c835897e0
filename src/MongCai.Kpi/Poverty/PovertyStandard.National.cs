using NodaTime;

namespace MongCai.Kpi.Poverty;

public sealed partial record PovertyStandard
{
    private static readonly RuleSource Decision09Of2011 = new("Quyết định 09/2011/QĐ-TTg");
    private static readonly RuleSource Decision59Of2015 = new("Quyết định 59/2015/QĐ-TTg");
    private static readonly RuleSource Decree07Of2021 = new("Nghị định 07/2021/NĐ-CP");
    private static readonly RuleSource Decree07Of2021Quoted = new("Nghị định 07/2021/NĐ-CP", isSecondary: true);
    private static readonly RuleSource Decree351Of2025 = new("Nghị định 351/2025/NĐ-CP");

    /// <summary>Gets the national standard <c>vn-2011</c> of 2011–2015 (Quyết định 09/2011/QĐ-TTg), which looks at income alone.</summary>
    /// <remarks>The line of the middle living standard is not known to this library: households above the near-poor line are other.</remarks>
    public static PovertyStandard National2011 { get; } = NationalOf(
        2011,
        2015,
        [
            new(PovertyClass.Poor, new(400_000, 500_000), source: Decision09Of2011),
            new(PovertyClass.NearPoor, new(520_000, 650_000), incomeAbove: new(400_000, 500_000), source: Decision09Of2011),
        ],
        []);

    /// <summary>
    /// Gets the national standard <c>vn-2016</c> of 2016–2020, extended through 2021 (Quyết định 59/2015/QĐ-TTg): poor by a very low income, <em>or</em> by a
    /// low income and 3 of 10 deprivations.
    /// </summary>
    public static PovertyStandard National2016 { get; } = NationalOf(
        2016,
        2021,
        [
            new(PovertyClass.Poor, new(700_000, 900_000), source: Decision59Of2015),
            new(PovertyClass.Poor, new(1_000_000, 1_300_000), new(700_000, 900_000), deprivationsAtLeast: 3, source: Decision59Of2015),
            new(PovertyClass.NearPoor, new(1_000_000, 1_300_000), new(700_000, 900_000), deprivationsBelow: 3, source: Decision59Of2015),
            new(PovertyClass.Middle, new(1_500_000, 1_950_000), new(1_000_000, 1_300_000), source: Decision59Of2015),
        ],
        NationalIndicators.Of2016);

    /// <summary>
    /// Gets the national standard <c>vn-2022</c> of 2022–2025, extended through 2026 (Nghị định 07/2021/NĐ-CP): poor by a low income <em>and</em> 3 of 12
    /// deprivations.
    /// </summary>
    /// <remarks>The line of the middle living standard comes from a secondary source: it is known from the press, which quotes the decree.</remarks>
    public static PovertyStandard National2022 { get; } = NationalOf(
        2022,
        2026,
        [
            new(PovertyClass.Poor, new(1_500_000, 2_000_000), deprivationsAtLeast: 3, source: Decree07Of2021),
            new(PovertyClass.NearPoor, new(1_500_000, 2_000_000), deprivationsBelow: 3, source: Decree07Of2021),
            new(PovertyClass.Middle, new(2_250_000, 3_000_000), new(1_500_000, 2_000_000), source: Decree07Of2021Quoted),
        ],
        NationalIndicators.Of2022);

    /// <summary>Gets the national standard <c>vn-2027</c> of 2027–2030 (Nghị định 351/2025/NĐ-CP): poor by a low income <em>and</em> 3 deprivations.</summary>
    /// <remarks>
    /// The list of indicators and the line of the middle living standard are not known to this library: deprivations are given as a number, and households
    /// above the line are other.
    /// </remarks>
    public static PovertyStandard National2027 { get; } = NationalOf(
        2027,
        2030,
        [
            new(PovertyClass.Poor, new(2_200_000, 2_800_000), deprivationsAtLeast: 3, source: Decree351Of2025),
            new(PovertyClass.NearPoor, new(2_200_000, 2_800_000), deprivationsBelow: 3, source: Decree351Of2025),
        ],
        indicators: null);

    /// <summary>Gets the national standards in the order of their years, the earliest first.</summary>
    public static IReadOnlyList<PovertyStandard> National { get; } = [National2011, National2016, National2022, National2027];

    private static PovertyStandard NationalOf(int first, int last, PovertyCriterion[] criteria, IEnumerable<DeprivationIndicator>? indicators)
    {
        var (from, to) = ($"{(Rational)first}", $"{(Rational)last}");
        return new PovertyStandard(
            $"{NationalPrefix}{from}",
            LocalisedText.Of(LexiconKeys.NationalStandard, from, to),
            new DateInterval(new LocalDate(first, 1, 1), new LocalDate(last, 12, 31)),
            criteria,
            indicators,
            countsMultidimensionalPoor: first >= 2022);
    }
}
