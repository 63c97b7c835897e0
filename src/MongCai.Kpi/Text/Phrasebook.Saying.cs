namespace MongCai.Kpi;

/// <content>Figures, amounts and names on their way into phrases.</content>
public sealed partial class Phrasebook
{
    private const int LongestNumeral = 64;

    // As many digits as the plural form of a number that does not end can depend on.
    private const int PluralDecimals = 6;
    private const long LargestForPlural = 1_000_000_000_000;

    /// <summary>An exact amount with its unit.</summary>
    internal Said Said(Rational amount, Unit unit) => WithUnit(amount.ToString(Numbers), FormOf(amount), unit);

    /// <summary>An amount by which something changes: of percent in points.</summary>
    internal Said Step(Rational amount, Unit unit) => unit == Unit.Percent ? Points(amount.ToString(Numbers), FormOf(Rational.Abs(amount))) : amount.ToString(Numbers);

    /// <summary>A basis, and whose it is, without an article.</summary>
    internal Said Said(Basis basis)
    {
        var name = NameOf(basis);
        return basis.Issuer is { } issuer ? name.In(Lexicon.Say(LexiconKeys.OfIssuer, name, Name(issuer.Name))) : name;
    }

    internal string KindName(PeriodKind kind) => Lexicon.Say(LexiconKeys.Kinds[Math.Min((int)kind, LexiconKeys.Kinds.Length - 1)]);

    internal string Undefined(UndefinedReason? reason) => Undefined(Reason(reason ?? UndefinedReason.NotCalculated));

    internal string Undefined(string reason) => Lexicon.Say(LexiconKeys.Undefined, reason);

    /// <summary>Numbers within bounds, each printed in the same way.</summary>
    internal Said Between(RationalInterval values, Func<Rational, Said> print) => values switch
    {
        { IsEmpty: true } => Lexicon.Say(LexiconKeys.NoNumber),
        { Lower: { } lower, Upper: { } upper } => FromTo(values.IncludesLower, print(lower), values.IncludesUpper, print(upper)),
        { Lower: { } lower } => FromOn(values.IncludesLower, print(lower)),
        { Upper: { } upper } => UpTo(values.IncludesUpper, print(upper)),
        _ => Lexicon.Say(LexiconKeys.AnyNumber),
    };

    /// <summary>Bounds that are rounded stay true: a lower one goes down, an upper one up.</summary>
    internal static RationalInterval Outwards(RationalInterval range, int decimals) => RationalInterval.Between(
        range.Lower is { } lower ? Outwards(lower, decimals, side: -1) : null, range.Upper is { } upper ? Outwards(upper, decimals, side: 1) : null, range.IncludesLower, range.IncludesUpper);

    /// <summary>Digits with the decimals they have, and a unit behind them.</summary>
    internal Said WithUnit(decimal number, Unit unit) => WithUnit(Numeral(number), FormOf(number), unit);

    /// <summary>Digits that say their unit, or hedge it, with a unit behind them.</summary>
    internal Said WithUnit(string number, int form, Unit unit, LexiconKey? order = null)
    {
        if (unit == Unit.Percent)
        {
            return new Said(string.Concat(number, Numbers.PercentSign), form);
        }

        var name = NameOf(unit, form);
        return new Said(Lexicon.Say(order ?? LexiconKeys.Amount, number, name), form, name.Gender);
    }

    internal string Changed(int sign, Said magnitude) =>
        sign == 0 ? Lexicon.Say(LexiconKeys.Unchanged) : Lexicon.Say(sign > 0 ? LexiconKeys.Rose : LexiconKeys.Fell, magnitude);

    private static decimal Outwards(Rational end, int decimals, int side)
    {
        var cut = end.Round(decimals, Rounding.Truncation);
        return end.CompareTo(cut) == side ? cut + (side * Rational.FromUnscaled(1, decimals).Round(decimals)) : cut;
    }

    private Said NameOf(Basis basis) =>
        Lexicon.HasOwnNouns && Lexicon.OwnNoun(LexiconKeys.OfBasis(basis.Code)) is { } own ? new Said(own.Forms[0], form: 0, own.Gender)
        : basis.Name.NounIn(Lexicon) is { } noun ? new Said(noun.Forms[0], form: 0, noun.Gender)
        : Name(basis.Name);

    // The last form is that of many, and a host that names a unit once names it so.
    private Said NameOf(Unit unit, int form) =>
        Lexicon.HasOwnNouns && Lexicon.OwnNoun(LexiconKeys.OfUnit(unit.Code)) is { } own ? new Said(own.Forms[form], form, own.Gender)
        : unit.Plural.NounIn(Lexicon) is { } noun ? new Said(noun.Forms[form], form, noun.Gender)
        : new Said(Name(form == 0 && Lexicon.Plurals.Forms > 1 ? unit.Singular : unit.Plural), form);

    private Said Percent(Ratio ratio, int decimals) => Said(ratio.ToPercentage(decimals, Rounding));

    private Said Percent(Ratio ratio, int decimals, int threshold) =>
        NearThreshold != NearThreshold.Round && ThresholdRule.Of(threshold, NearThreshold) is { } rule ? Beside(rule, ratio.Per(100), decimals, digits => Said(new Percentage(digits, digits.Scale))) : Percent(ratio, decimals);

    // The exact value is on the same side of the threshold as what is printed.
    private Said Beside(ThresholdRule rule, Rational exact, int decimals, Func<decimal, Said> print)
    {
        if (!rule.TryPrint(exact, decimals, Rounding, out var digits, out var side))
        {
            throw new OverflowException($"The figure does not fit into a decimal with {(Rational)decimals} decimals.");
        }

        var printed = print(digits);
        return side == 0 ? printed : printed.In(Lexicon.Say(side < 0 ? LexiconKeys.Below : LexiconKeys.Above, printed));
    }

    private Said Percent(RationalInterval ratios, int decimals) => Between(Outwards(ratios.Scale(100), decimals), end => Said(new Percentage(end.Round(decimals), decimals)));

    private Said Said(Percentage percentage) => new(percentage.ToString(Numbers), Lexicon.Plurals.FormOf(percentage.Value));

    private Said Points(string number, int form)
    {
        var noun = Lexicon.Noun(LexiconKeys.Points);
        return new Said(Lexicon.Say(LexiconKeys.Amount, number, noun.Forms[form]), form, noun.Gender);
    }

    private Said Points(decimal points) => Points(Numeral(points), Lexicon.Plurals.FormOf(decimal.Abs(points)));

    // The difference of two amounts in percent is in points.
    private Said Distance(Rational amount, Indicator indicator, int? decimals) =>
        indicator.Unit != Unit.Percent ? Said(amount, indicator, decimals)
        : decimals is { } places ? Points(Rounded(amount, places))
        : Points(amount.ToString(Numbers), FormOf(Rational.Abs(amount)));

    private Said Said(Rational amount, Indicator indicator, int? decimals) =>
        decimals is { } named ? WithUnit(Rounded(amount, named), indicator.Unit) : Said(amount, indicator.Unit);

    private Said Actual(Observation observation, int? decimals)
    {
        if (observation.Value == UndefinedReason.OnlyABound)
        {
            return WithStatus(observation, Amount(decimals is { } places ? Outwards(observation.Range, places) : observation.Range, observation.Indicator.Unit));
        }

        return observation.Value.TryGetValue(out var value)
            ? WithStatus(observation, Said(value, observation.Indicator, decimals))
            : Undefined(observation.MissingReason is { } because ? Reason(because) : Reason(observation.Value.Reason ?? default));
    }

    private Said WithStatus(Observation observation, Said amount) =>
        observation.Status == ObservationStatus.Official ? amount : amount.In(Lexicon.Say(LexiconKeys.WithStatus, Name(observation.Status), amount));

    private Said FromTo(bool includesLower, Said lower, bool includesUpper, Said upper) => upper.In(Lexicon.Say(
        (includesLower, includesUpper) switch
        {
            (true, true) => LexiconKeys.FromTo,
            (false, true) => LexiconKeys.AboveTo,
            (true, false) => LexiconKeys.FromBelow,
            _ => LexiconKeys.AboveBelow,
        },
        lower,
        upper));

    private Said FromOn(bool includesLower, Said lower) => lower.In(Lexicon.Say(includesLower ? LexiconKeys.FromOn : LexiconKeys.Above, lower));

    private Said UpTo(bool includesUpper, Said upper) => upper.In(Lexicon.Say(includesUpper ? LexiconKeys.UpTo : LexiconKeys.Below, upper));

    /// <summary>A number rounded once, with exactly so many decimals.</summary>
    private decimal Rounded(Rational amount, int decimals) => new Percentage(amount.Round(decimals, Rounding), decimals).Value;

    private string Numeral(decimal number)
    {
        Span<char> digits = stackalloc char[LongestNumeral];
        var writer = new SpanWriter(digits);
        writer.WriteAsGiven(number, Numbers);
        return new string(digits[..writer.Written]);
    }

    /// <summary>The form that a number takes as a value: zeros at its end say nothing.</summary>
    internal int FormOf(decimal number) =>
        Lexicon.Plurals.IsSingularForOne ? number == 1m ? 0 : 1
        : decimal.Truncate(number) is var whole && whole == number ? Lexicon.Plurals.FormOf(whole)
        : Lexicon.Plurals.FormOf(number);

    private int FormOf(Rational amount)
    {
        if (Lexicon.Plurals.Forms == 1)
        {
            return 0;
        }

        if (Lexicon.Plurals.IsSingularForOne)
        {
            return amount == 1m ? 0 : 1;
        }

        var number = amount.TryToDecimal(out var exact) ? exact : Rational.Abs(amount) < LargestForPlural ? amount.Round(PluralDecimals) : LargestForPlural;
        return FormOf(number);
    }
}
