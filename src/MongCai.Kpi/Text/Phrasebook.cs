using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Claims;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>
/// The phrases a report prints, in one language, from exact values: rounded once, with the decimals the caller asks for; the sign is in the word, never twice.
/// </summary>
[JsonConverter(typeof(ObjectJsonConverter<Phrasebook>))]
public abstract partial class Phrasebook : INotJson<Phrasebook>
{
    private protected Phrasebook(Language language, NumberFormat numbers, Rounding rounding)
    {
        Language = language;
        Numbers = numbers;
        Rounding = rounding;
    }

    /// <summary>Vietnamese, rounding half away from zero.</summary>
    public static Phrasebook Vietnamese { get; } = new VietnamesePhrasebook(Rounding.HalfAwayFromZero);

    /// <summary>English, rounding half away from zero.</summary>
    public static Phrasebook English { get; } = new EnglishPhrasebook(Rounding.HalfAwayFromZero);

    /// <summary>The language.</summary>
    public Language Language { get; }

    /// <summary>How numbers are written in it.</summary>
    public NumberFormat Numbers { get; }

    /// <summary>The rule by which figures are rounded.</summary>
    public Rounding Rounding { get; }

    /// <summary>The phrases of a language.</summary>
    /// <param name="language">The language.</param>
    /// <param name="rounding">The rule by which figures are rounded.</param>
    /// <returns>The phrases.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such language or rule.</exception>
    public static Phrasebook For(Language language, Rounding rounding = Rounding.HalfAwayFromZero)
    {
        Guard.Against.UnknownValue(language);
        Guard.Against.UnknownRounding(rounding);
        return language == Language.Vietnamese ? new VietnamesePhrasebook(rounding) : new EnglishPhrasebook(rounding);
    }

    /// <summary>Returns the language and the rounding as the text of the phrases.</summary>
    /// <returns>Such as <c>Vietnamese, HalfAwayFromZero</c>.</returns>
    public override string ToString() => $"{Language}, {Rounding}";

    /// <summary>A name in this language.</summary>
    /// <param name="name">The name in both.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public string Name(BilingualText name)
    {
        Guard.Against.Null(name);
        return Language == Language.Vietnamese ? name.Vietnamese : name.English;
    }

    /// <summary>A period's name: <c>6 tháng đầu năm 2019</c>, <c>the first half of 2019</c>.</summary>
    /// <param name="period">The period.</param>
    /// <returns>The name.</returns>
    public abstract string Name(ReportingPeriod period);

    /// <summary>Why a figure does not exist: <c>chỉ tiêu bằng 0</c>, <c>the target is zero</c>.</summary>
    /// <param name="reason">The reason.</param>
    /// <returns>The words.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such reason.</exception>
    public abstract string Reason(UndefinedReason reason);

    /// <summary>An exact amount with its unit: <c>2.064 lao động</c>, <c>2,064 workers</c>.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="unit">The unit.</param>
    /// <returns>The words.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    public string Amount(Rational amount, Unit unit)
    {
        Guard.Against.Null(unit);
        return WithUnit(amount.ToString(Numbers), amount == 1m, unit);
    }

    /// <summary>A ratio as a percentage, or that it is undefined and why: <c>50,68%</c>, <c>không xác định (chỉ tiêu bằng 0)</c>.</summary>
    /// <param name="ratio">The ratio.</param>
    /// <param name="decimals">How many decimals the figure has, 0 to 28.</param>
    /// <returns>The words.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28.</exception>
    /// <exception cref="OverflowException">The figure does not fit into a decimal.</exception>
    public string Figure(Calculated<Ratio> ratio, int decimals)
    {
        Guard.Against.DecimalsOutOfRange(decimals);
        return ratio.TryGetValue(out var value) ? Figure(value, decimals) : Undefined(ratio.Reason);
    }

    /// <summary>
    /// The actual: <c>37 hộ</c>, with the indicator's decimals where it names them, and how firm it is where it is not official, <c>ước tính 37 hộ</c>; of which only a bound is known, that bound, <c>trên 1,4 tỷ đồng</c>;
    /// or that it is undefined and why.
    /// </summary>
    /// <param name="observation">The observation.</param>
    /// <returns>The words.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="observation"/> is null.</exception>
    /// <exception cref="OverflowException">The value does not fit into a decimal with so many decimals.</exception>
    public string Actual(Observation observation) => Actual(Guard.Against.Null(observation), observation.Indicator.Decimals);

    /// <summary>How firm a value is: <c>ước tính</c>, <c>estimated</c>.</summary>
    /// <param name="status">The status.</param>
    /// <returns>The words.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such status.</exception>
    public abstract string Name(ObservationStatus status);

    /// <summary>Why an observation has no value: <c>chưa thu thập</c>, <c>not collected</c>.</summary>
    /// <param name="reason">The reason.</param>
    /// <returns>The words.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such reason.</exception>
    public abstract string Reason(MissingReason reason);

    /// <summary>What a target asks for: <c>ít nhất 73 hộ</c>, <c>at least 73 households</c>; or that there is none.</summary>
    /// <param name="attainment">The attainment against the target.</param>
    /// <returns>The words.</returns>
    public string Target(Attainment attainment)
    {
        return attainment.Target is { } target ? target.Form.InWords(FormWords(target.Indicator.Unit)) : Undefined(UndefinedReason.MissingTarget);
    }

    /// <summary>The attainment of a target: <c>đạt 50,68% kế hoạch năm 2019</c>, <c>50.68% of the plan for 2019</c>.</summary>
    /// <param name="attainment">The attainment.</param>
    /// <param name="decimals">How many decimals the figure has, 0 to 28.</param>
    /// <returns>
    /// The words; where only a bound of the actual is known, a lower bound is rounded down and an upper one up, <c>đạt trên 93,33% kế hoạch năm 2019</c>; where the figure is undefined they say so, and why.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28.</exception>
    /// <exception cref="OverflowException">The figure does not fit into a decimal.</exception>
    public string Attained(Attainment attainment, int decimals)
    {
        Guard.Against.DecimalsOutOfRange(decimals);
        return attainment.Value.TryGetValue(out var value) ? Attained(Figure(value, decimals), Commitment(attainment))
            : attainment.ValueRange is { IsEmpty: false } range ? Attained(Figure(range, decimals), Commitment(attainment))
            : $"{Commitment(attainment)}: {Undefined(attainment.Value.Reason)}";
    }

    /// <summary>How much is used of what may be used at most: <c>đã dùng 40% kế hoạch năm 2019</c>, <c>40% of the plan for 2019 used</c>. It is no attainment.</summary>
    /// <param name="attainment">The attainment of at most so much, less than so much or a cap.</param>
    /// <param name="decimals">How many decimals the figure has, 0 to 28.</param>
    /// <returns>The words; where the figure is undefined they say so, and why.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28.</exception>
    /// <exception cref="OverflowException">The figure does not fit into a decimal.</exception>
    public string Used(Attainment attainment, int decimals)
    {
        Guard.Against.DecimalsOutOfRange(decimals);
        return attainment.Utilisation.TryGetValue(out var value)
            ? Used(Figure(value, decimals), Commitment(attainment))
            : $"{Commitment(attainment)}: {Undefined(attainment.Utilisation.Reason)}";
    }

    /// <summary>How far a target is exceeded or missed: <c>vượt 18% so với kế hoạch năm 2019</c>, <c>exceeds the plan for 2019 by 18%</c>; exactly met, that it is attained.</summary>
    /// <param name="attainment">The attainment.</param>
    /// <param name="decimals">How many decimals the figure has, 0 to 28.</param>
    /// <returns>The words; where the figure is undefined they say so, and why.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28.</exception>
    /// <exception cref="OverflowException">The figure does not fit into a decimal.</exception>
    public string Exceeded(Attainment attainment, int decimals)
    {
        Guard.Against.DecimalsOutOfRange(decimals);
        if (!attainment.Excess.TryGetValue(out var excess))
        {
            return $"{Commitment(attainment)}: {Undefined(attainment.Excess.Reason)}";
        }

        if (excess.Numerator.Sign == 0)
        {
            return Attained(attainment, decimals);
        }

        var isShort = excess.Value.Sign < 0;
        var magnitude = isShort ? new Ratio(-excess.Numerator, excess.Denominator) : excess;
        return isShort
            ? ShortBy(Figure(magnitude, decimals), Commitment(attainment))
            : ExceededBy(Figure(magnitude, decimals), Commitment(attainment));
    }

    /// <summary>What is missing to a target: <c>còn thiếu 36 hộ</c>, <c>36 households remaining</c>; what is too much, <c>còn thừa 2 hộ</c>, <c>2 households too many</c>; or that it is met, or just at a bound that
    /// is to be passed, or undefined and why.</summary>
    /// <param name="attainment">The attainment.</param>
    /// <returns>The words.</returns>
    public string Remaining(Attainment attainment)
    {
        return !attainment.Remaining.TryGetValue(out var remaining) ? Undefined(attainment.Remaining.Reason)
            : remaining.Sign > 0 ? Remaining(Distance(remaining, attainment.Observation.Indicator, attainment.Observation.Indicator.Decimals), attainment.Gap.Value.Sign > 0)
            : attainment.MeetsNow == true ? Met
            : AtTheBound;
    }

    /// <summary>The commitment measured against: <c>kế hoạch năm 2019</c>, <c>the plan for 2019</c>.</summary>
    /// <param name="attainment">The attainment.</param>
    /// <returns>The words.</returns>
    public string Commitment(Attainment attainment)
    {
        return Commitment(Named(attainment.Basis), attainment.Target is { } target ? Name(target.Period) : null);
    }

    /// <summary>Which commitment asks for more: <c>kế hoạch năm 2019</c>, <c>the plan for 2019</c>; or that they ask for the same, or that there is no single one.</summary>
    /// <param name="attainments">The attainments of two targets or more.</param>
    /// <returns>The words; where there are not two targets, that it is undefined.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="attainments"/> is null.</exception>
    public string Stricter(AttainmentByBasis attainments)
    {
        Guard.Against.Null(attainments);
        return attainments switch
        {
            { Targets.Count: < 2 } => Undefined(UndefinedReason.MissingTarget),
            { Stricter: { } stricter } => Commitment(attainments[stricter.Basis]),
            { Targets: var targets } when targets.All(other => other.Form == targets[0].Form) => Equal,
            _ => NoneStricter,
        };
    }

    private protected abstract string Equal { get; }

    private protected abstract string NoneStricter { get; }

    private protected abstract string Met { get; }

    private protected abstract string AtTheBound { get; }

    private protected abstract string Points(string number);

    private protected abstract string Undefined(string reason);

    private protected abstract IFormWords FormWords(Unit unit);

    private protected abstract string Attained(string figure, string commitment);

    private protected abstract string Used(string figure, string commitment);

    private protected abstract string ExceededBy(string figure, string commitment);

    private protected abstract string ShortBy(string figure, string commitment);

    private protected abstract string Remaining(string amount, bool isAbove);

    private protected abstract string Commitment(string basis, string? period);

    private protected abstract string OfIssuer(string basis, string issuer);

    /// <summary>An amount by which something changes: of percent in points.</summary>
    internal string Step(Rational amount, Unit unit) => unit == Unit.Percent ? Points(amount.ToString(Numbers)) : amount.ToString(Numbers);

    // The difference of two amounts in percent is in points.
    private string Distance(Rational amount, Indicator indicator, int? decimals) =>
        indicator.Unit != Unit.Percent ? decimals is { } named ? Amount(amount, indicator.Unit, named) : Amount(amount, indicator.Unit)
        : decimals is { } places ? new PublishedFigure(amount.Round(places, Rounding), places, FigureUnit.Points).ToString(Numbers)
        : amount.TryToDecimal(out var exact) ? new PublishedFigure(exact, exact.Scale, FigureUnit.Points).ToString(Numbers)
        : Points(amount.ToString(Numbers));

    private string Amount(Rational amount, Indicator indicator) => Amount(amount, indicator, indicator.Decimals);

    private string Amount(Rational amount, Indicator indicator, int? decimals) =>
        decimals is { } named ? Amount(amount, indicator.Unit, named) : Amount(amount, indicator.Unit);

    private string Actual(Observation observation, int? decimals)
    {
        if (observation.Value == UndefinedReason.OnlyABound)
        {
            var bound = Amount(decimals is { } places ? Outwards(observation.Range, places) : observation.Range, observation.Indicator.Unit);
            return observation.Status == ObservationStatus.Official ? bound : $"{Name(observation.Status)} {bound}";
        }

        if (!observation.Value.TryGetValue(out var value))
        {
            return Undefined(observation.MissingReason is { } because ? Reason(because) : Reason(observation.Value.Reason ?? default));
        }

        var amount = Amount(value, observation.Indicator, decimals);
        return observation.Status == ObservationStatus.Official ? amount : $"{Name(observation.Status)} {amount}";
    }

    // A sign of one character stands at the number, a word apart from it.
    private string WithUnit(string number, bool isOne, Unit unit) =>
        unit == Unit.Percent ? $"{number}{Name(unit.Plural)}" : $"{number} {Name(isOne ? unit.Singular : unit.Plural)}";

    // A bound that is rounded stays true: a lower one goes down, an upper one up.
    private string Figure(RationalInterval ratios, int decimals) =>
        Between(Outwards(ratios.Scale(100), decimals), end => new Percentage(end.Round(decimals), decimals).ToString(Numbers));

    private string Between(RationalInterval values, Func<Rational, string> print) => values switch
    {
        { IsEmpty: true } => NoNumber,
        { Lower: { } lower, Upper: { } upper } => FromTo(values.IncludesLower, print(lower), values.IncludesUpper, print(upper)),
        { Lower: { } lower } => FromOn(values.IncludesLower, print(lower)),
        { Upper: { } upper } => UpTo(values.IncludesUpper, print(upper)),
        _ => AnyNumber,
    };

    private string Named(Basis basis) => basis.Issuer is { } issuer ? OfIssuer(Name(basis.Name), Name(issuer.Name)) : Name(basis.Name);

    private static RationalInterval Outwards(RationalInterval range, int decimals) => RationalInterval.Between(
        range.Lower is { } lower ? Outwards(lower, decimals, side: -1) : null, range.Upper is { } upper ? Outwards(upper, decimals, side: 1) : null, range.IncludesLower, range.IncludesUpper);

    private static decimal Outwards(Rational end, int decimals, int side)
    {
        var cut = end.Round(decimals, Rounding.Truncation);
        return end.CompareTo(cut) == side ? cut + (side * Rational.FromUnscaled(1, decimals).Round(decimals)) : cut;
    }

    private string Figure(Ratio ratio, int decimals) => ratio.ToPercentage(decimals, Rounding).ToString(Numbers);

    private string Undefined(UndefinedReason? reason) => Undefined(Reason(reason ?? UndefinedReason.NotCalculated));
}
