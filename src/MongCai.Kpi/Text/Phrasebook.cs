using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>
/// The phrases that a report prints, in one language, from exact values: rounded once, with the decimals the caller asks for; the sign is in the word, never twice.
/// </summary>
/// <remarks>
/// The words are those of a <see cref="Kpi.Lexicon"/>: one of the library's, a changed one, or a host's own. Phrases about published figures are extensions in <c>MongCai.Kpi.Claims</c>.
/// Equality is that of the reference. Text form: the language and the two rules. There is no JSON form.
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
    /// <summary>Creates the phrases of a language.</summary>
    /// <param name="lexicon">The words of the language.</param>
    /// <param name="rounding">The rule by which figures are rounded.</param>
    /// <param name="nearThreshold">What is printed of 99.96% of a target that is missed, and of other figures that would show the wrong side of what they are measured against.</param>
    /// <exception cref="ArgumentNullException"><paramref name="lexicon"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such rule.</exception>
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

    /// <summary>Gets how numbers are written in it.</summary>
    public NumberFormat Numbers => Lexicon.Numbers;

    /// <summary>Gets the rule by which figures are rounded.</summary>
    public Rounding Rounding { get; }

    /// <summary>Gets what is printed of a figure that would show the wrong side of what it is measured against: of attainments, what is used and what has elapsed 100%, of what exceeds or is missing 0%, of the index 1.</summary>
    public NearThreshold NearThreshold { get; }

    /// <summary>Returns the language, the rounding and the rule near thresholds as the text of the phrases.</summary>
    /// <returns>Such as <c>vi, HalfAwayFromZero, Round</c>.</returns>
    public override string ToString() => $"{Lexicon}, {Rounding}, {NearThreshold}";

    /// <summary>Returns a name in this language.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The name in this language, or in the one that it falls back on.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public string Name(LocalisedText name) => Guard.Against.Null(name).In(Lexicon);

    /// <summary>Returns a period's name: <c>6 tháng đầu năm 2019</c>, <c>the first half of 2019</c>; of a year that does not begin in January <c>FY 2024/25</c>, <c>the first half of 2024/25</c>.</summary>
    /// <param name="period">The period.</param>
    /// <returns>The name. The words of the lexicon say how a fiscal year is called.</returns>
    public string Name(ReportingPeriod period) => Lexicon.Name(period);

    /// <summary>Returns why a figure does not exist: <c>chỉ tiêu bằng 0</c>, <c>the target is zero</c>.</summary>
    /// <param name="reason">The reason.</param>
    /// <returns>The words.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such reason.</exception>
    public string Reason(UndefinedReason reason) => Lexicon.Say((int)reason >= 0 && (int)reason < LexiconKeys.Reasons.Length ? LexiconKeys.Reasons[(int)reason] : throw Unknown(reason));

    /// <summary>Returns an exact amount with its unit: <c>2.064 lao động</c>, <c>2,064 workers</c>.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="unit">The unit.</param>
    /// <returns>The words.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    public string Amount(Rational amount, Unit unit) => AmountPart(amount, Guard.Against.Null(unit)).ToString();

    /// <summary>A ratio as a percentage, or that it is undefined and why: <c>50,68%</c>, <c>không xác định (chỉ tiêu bằng 0)</c>.</summary>
    /// <param name="ratio">The ratio.</param>
    /// <param name="decimals">How many decimals the figure has, 0 to 28.</param>
    /// <returns>The words.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28.</exception>
    /// <exception cref="OverflowException">The figure does not fit into a decimal.</exception>
    public string Figure(Calculated<Ratio> ratio, int decimals)
    {
        Guard.Against.DecimalsOutOfRange(decimals);
        return ratio.TryGetValue(out var value) ? Percent(value, decimals).ToString() : Undefined(ratio.Reason);
    }

    /// <summary>
    /// The actual: <c>37 hộ</c>, with the indicator's decimals where it names them, and how firm it is where it is not official, <c>ước tính 37 hộ</c>; of which only a bound is known, that bound, <c>trên 1,4 tỷ đồng</c>;
    /// or that it is undefined and why.
    /// </summary>
    /// <param name="observation">The observation.</param>
    /// <returns>The words.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="observation"/> is null.</exception>
    /// <exception cref="OverflowException">The value does not fit into a decimal with so many decimals.</exception>
    public string Actual(Observation observation) => Actual(Guard.Against.Null(observation), observation.Indicator.Decimals).ToString();

    /// <summary>Returns how firm a value is: <c>ước tính</c>, <c>estimated</c>.</summary>
    /// <param name="status">The status.</param>
    /// <returns>The words.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such status.</exception>
    public string Name(ObservationStatus status) => Lexicon.Say(LexiconKeys.Statuses[(int)Guard.Against.UnknownValue(status)]);

    /// <summary>Returns why an observation has no value: <c>chưa thu thập</c>, <c>not collected</c>.</summary>
    /// <param name="reason">The reason.</param>
    /// <returns>The words.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such reason.</exception>
    public string Reason(MissingReason reason) => Lexicon.Say(LexiconKeys.MissingReasons[(int)Guard.Against.UnknownValue(reason)]);

    private static ArgumentOutOfRangeException Unknown(UndefinedReason reason) => new(nameof(reason), reason, "There is no such reason.");

    // A phrasebook is made when its language is asked for, and the others stay out of a program that does not.
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
