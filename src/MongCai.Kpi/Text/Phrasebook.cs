using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>
/// The phrases that a report prints, in one language. They are made from exact values, rounded once, with the decimals that the caller asks for; a sign is said
/// by the word and not repeated at the number.
/// </summary>
/// <remarks>
/// <para>Use it to turn results into sentences of a report. The words are those of a <see cref="Kpi.Lexicon"/>: one of the library, a changed one, or one of
/// the host. Phrases about published figures are extension methods in <c>MongCai.Kpi.Claims</c>.</para>
/// <para>Two phrasebooks are equal only if they are the same object. The text form has the language and the two rules. There is no JSON form.</para>
/// </remarks>
/// <example>
/// <code>
/// Phrasebook.English.Attained(attainment, 2)
/// new Phrasebook(Lexicon.French, Rounding.HalfAwayFromZero, NearThreshold.KeepSide).Attained(attainment, 1)
/// </code>
/// </example>
[JsonConverter(typeof(ObjectJsonConverter<Phrasebook>))]
public sealed partial class Phrasebook : INotJson<Phrasebook>
{
    /// <summary>Creates the phrases of a language, with the rules by which figures are printed.</summary>
    /// <param name="lexicon">The words of the language.</param>
    /// <param name="rounding">The rule by which figures are rounded.</param>
    /// <param name="nearThreshold">
    /// What is printed in place of a figure that would show the wrong side of its threshold, such as 99.96% of a missed target.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="lexicon"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rounding"/> or <paramref name="nearThreshold"/> is no rule.</exception>
    public Phrasebook(Lexicon lexicon, Rounding rounding = Rounding.HalfAwayFromZero, NearThreshold nearThreshold = NearThreshold.Round)
    {
        Lexicon = Guard.Against.Null(lexicon);
        Rounding = Guard.Against.UnknownRounding(rounding);
        NearThreshold = Guard.Against.UnknownValue(nearThreshold);
    }

    /// <summary>Gets the phrases in Vietnamese, rounding half away from zero.</summary>
    public static Phrasebook Vietnamese => InVietnamese.Phrases;

    /// <summary>Gets the phrases in English, rounding half away from zero.</summary>
    public static Phrasebook English => InEnglish.Phrases;

    /// <summary>Gets the phrases in French, rounding half away from zero.</summary>
    public static Phrasebook French => InFrench.Phrases;

    /// <summary>Gets the words of the language.</summary>
    public Lexicon Lexicon { get; }

    /// <summary>Gets the format in which the language writes numbers.</summary>
    public NumberFormat Numbers => Lexicon.Numbers;

    /// <summary>Gets the rule by which figures are rounded.</summary>
    public Rounding Rounding { get; }

    /// <summary>
    /// Gets what is printed in place of a figure that would show the wrong side of its threshold. The threshold is 100% for attainments, utilisations and
    /// elapsed shares, 0% for what exceeds or is missing, and 1 for the index.
    /// </summary>
    public NearThreshold NearThreshold { get; }

    /// <summary>Returns the language, the rounding rule and the rule near thresholds, as text for a reader.</summary>
    /// <returns>Text such as <c>vi, HalfAwayFromZero, Round</c>.</returns>
    public override string ToString() => $"{Lexicon}, {Rounding}, {NearThreshold}";

    /// <summary>Returns a name in this language.</summary>
    /// <param name="name">The name in its languages.</param>
    /// <returns>The name in this language, or else in the language that it falls back on.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public string Name(LocalisedText name) => Guard.Against.Null(name).In(Lexicon);

    /// <summary>
    /// Returns the name of a period: <c>6 tháng đầu năm 2019</c>, <c>the first half of 2019</c>; for a year that does not begin in January <c>FY 2024/25</c>,
    /// <c>the first half of 2024/25</c>.
    /// </summary>
    /// <param name="period">The period to name.</param>
    /// <returns>The name of the period. The lexicon decides how a fiscal year is called.</returns>
    public string Name(ReportingPeriod period) => Lexicon.Name(period);

    /// <summary>Returns the words for why a figure is undefined: <c>chỉ tiêu bằng 0</c>, <c>the target is zero</c>.</summary>
    /// <param name="reason">The reason to say.</param>
    /// <returns>The reason in words.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such reason.</exception>
    public string Reason(UndefinedReason reason) => Lexicon.Say((int)reason >= 0 && (int)reason < LexiconKeys.Reasons.Length ? LexiconKeys.Reasons[(int)reason] : throw Unknown(reason));

    /// <summary>Returns an exact amount with its unit: <c>2.064 lao động</c>, <c>2,064 workers</c>.</summary>
    /// <param name="amount">The exact amount, in the unit.</param>
    /// <param name="unit">The unit to print.</param>
    /// <returns>The amount and its unit as a phrase.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    public string Amount(Rational amount, Unit unit) => AmountPart(amount, Guard.Against.Null(unit)).ToString();

    /// <summary>Returns a ratio as a percentage, or says that it is undefined and why: <c>50,68%</c>, <c>không xác định (chỉ tiêu bằng 0)</c>.</summary>
    /// <param name="ratio">The ratio to print.</param>
    /// <param name="decimals">The number of decimals of the figure, 0 to 28.</param>
    /// <returns>The percentage, or the words for why there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28.</exception>
    /// <exception cref="OverflowException">The figure does not fit into a decimal.</exception>
    public string Figure(Calculated<Ratio> ratio, int decimals)
    {
        Guard.Against.DecimalsOutOfRange(decimals);
        return ratio.TryGetValue(out var value) ? Percent(value, decimals).ToString() : Undefined(ratio.Reason);
    }

    /// <summary>
    /// Returns the words for an actual: <c>37 hộ</c>, with the decimals of the indicator where it names them. An actual that is not official says so,
    /// <c>ước tính 37 hộ</c>. Where only a bound is known, it is that bound, <c>trên 1,4 tỷ đồng</c>. Otherwise the words say that the actual is undefined and
    /// why.
    /// </summary>
    /// <param name="observation">The observation of the actual.</param>
    /// <returns>The actual in words.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="observation"/> is null.</exception>
    /// <exception cref="OverflowException">The value does not fit into a decimal with that many decimals.</exception>
    public string Actual(Observation observation) => Actual(Guard.Against.Null(observation), observation.Indicator.Decimals).ToString();

    /// <summary>Returns the words for how firm a value is: <c>ước tính</c>, <c>estimated</c>.</summary>
    /// <param name="status">The status to say.</param>
    /// <returns>The status in words.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such status.</exception>
    public string Name(ObservationStatus status) => Lexicon.Say(LexiconKeys.Statuses[(int)Guard.Against.UnknownValue(status)]);

    /// <summary>Returns the words for why an observation has no value: <c>chưa thu thập</c>, <c>not collected</c>.</summary>
    /// <param name="reason">The reason to say.</param>
    /// <returns>The reason in words.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such reason.</exception>
    public string Reason(MissingReason reason) => Lexicon.Say(LexiconKeys.MissingReasons[(int)Guard.Against.UnknownValue(reason)]);

    private static ArgumentOutOfRangeException Unknown(UndefinedReason reason) => new(nameof(reason), reason, "There is no such reason.");

    // Each phrasebook is created when its language is first asked for, so that a program that never asks for a language leaves it out.
    private static class InVietnamese
    {
        public static readonly Phrasebook Phrases = new(Lexicon.Vietnamese);
    }

    private static class InEnglish
    {
        public static readonly Phrasebook Phrases = new(Lexicon.English);
    }

    private static class InFrench
    {
        public static readonly Phrasebook Phrases = new(Lexicon.French);
    }
}
