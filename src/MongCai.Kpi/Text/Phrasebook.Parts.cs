namespace MongCai.Kpi;

/// <content>The figures, amounts and names that phrases are made of.</content>
public sealed partial class Phrasebook
{
    private const int LongestNumeral = 64;

    // The plural form of a number that does not end is chosen by this many decimals.
    private const int PluralDecimals = 6;
    private const long LargestForPlural = 1_000_000_000_000;

    /// <summary>Returns an exact amount with its unit.</summary>
    internal PhrasePart AmountPart(Rational amount, Unit unit) => WithUnit(amount.ToString(Numbers), amount, FormOf(amount), unit);

    /// <summary>Returns the amount by which something changes; a change of a percentage is in points.</summary>
    internal PhrasePart Step(Rational amount, Unit unit) => unit == Unit.Percent ? Points(amount.ToString(Numbers), FormOf(Rational.Abs(amount))) : amount.ToString(Numbers);

    /// <summary>Returns the name of a basis and of its issuer, without an article.</summary>
    internal PhrasePart BasisPart(Basis basis)
    {
        var name = NameOf(basis);
        return basis.Issuer is { } issuer ? name.In(Lexicon.Say(LexiconKeys.OfIssuer, name, Name(issuer.Name))) : name;
    }

    internal string KindName(PeriodKind kind) => Lexicon.Say(LexiconKeys.Kinds[Math.Min((int)kind, LexiconKeys.Kinds.Length - 1)]);

    internal string Undefined(UndefinedReason? reason) => Undefined(Reason(reason ?? UndefinedReason.NotCalculated));

    internal string Undefined(string reason) => Lexicon.Say(LexiconKeys.Undefined, reason);

    /// <summary>Returns a phrase for a range of numbers, both ends printed in the same way.</summary>
    internal PhrasePart Between(RationalInterval values, Func<Rational, PhrasePart> print) => values switch
    {
        { IsEmpty: true } => Lexicon.Say(LexiconKeys.NoNumber),
        { Lower: { } lower, Upper: { } upper } => FromTo(values.IncludesLower, print(lower), values.IncludesUpper, print(upper)),
        { Lower: { } lower } => FromOn(values.IncludesLower, print(lower)),
        { Upper: { } upper } => UpTo(values.IncludesUpper, print(upper)),
        _ => Lexicon.Say(LexiconKeys.AnyNumber),
    };

    /// <summary>Rounds the ends of a range outwards, a lower one down and an upper one up, so that the range stays true.</summary>
    internal static RationalInterval Outwards(RationalInterval range, int decimals) => RationalInterval.Between(
        range.Lower is { } lower ? Outwards(lower, decimals, side: -1) : null, range.Upper is { } upper ? Outwards(upper, decimals, side: 1) : null, range.IncludesLower, range.IncludesUpper);

    /// <summary>Returns a number with the decimals it has, and its unit.</summary>
    internal PhrasePart WithUnit(decimal number, Unit unit) => WithUnit(Numeral(number), number, FormOf(number), unit);

    /// <summary>Returns a number that is already written, also hedged or in millions, with its unit.</summary>
    internal PhrasePart WithUnit(string number, in Rational amount, int form, Unit unit, LexiconKey? order = null)
    {
        if (unit == Unit.Percent)
        {
            return new PhrasePart(string.Concat(number, Numbers.PercentSign), form);
        }

        var name = NameOf(unit, amount, form);
        return new PhrasePart(Lexicon.Say(order ?? LexiconKeys.Amount, number, name), form, name.Gender);
    }

    internal string Changed(int sign, PhrasePart magnitude) =>
        sign == 0 ? Lexicon.Say(LexiconKeys.Unchanged) : Lexicon.Say(sign > 0 ? LexiconKeys.Rose : LexiconKeys.Fell, magnitude);

    private static decimal Outwards(Rational end, int decimals, int side)
    {
        var cut = end.Round(decimals, Rounding.Truncation);
        return end.CompareTo(cut) == side ? cut + (side * Rational.FromUnscaled(1, decimals).Round(decimals)) : cut;
    }

    private PhrasePart NameOf(Basis basis) =>
        Lexicon.HasOwnNouns && Lexicon.OwnNoun(LexiconKeys.OfBasis(basis.Code)) is { } own ? new PhrasePart(own.Forms[0], form: 0, own.Gender)
        : basis.Name.NounIn(Lexicon) is { } noun ? new PhrasePart(noun.Forms[0], form: 0, noun.Gender)
        : Name(basis.Name);

    // A host names a unit in two forms at most. The first form of a language with several forms is the singular; a language with one form uses the singular for
    // the amount 1.
    private PhrasePart NameOf(Unit unit, in Rational amount, int form) =>
        Lexicon.HasOwnNouns && Lexicon.OwnNoun(LexiconKeys.OfUnit(unit.Code)) is { } own ? new PhrasePart(own.Forms[form], form, own.Gender)
        : unit.Plural.NounIn(Lexicon) is { } noun ? new PhrasePart(noun.Forms[form], form, noun.Gender)
        : new PhrasePart(Name((Lexicon.Plurals.Forms > 1 ? form == 0 : amount == 1m) ? unit.Singular : unit.Plural), form);

    private PhrasePart Percent(Ratio ratio, int decimals) => PercentPart(ratio.ToPercentage(decimals, Rounding));

    private PhrasePart Percent(Ratio ratio, int decimals, int threshold) =>
        NearThreshold != NearThreshold.Round && ThresholdRule.Of(threshold, NearThreshold) is { } rule ? Beside(rule, ratio.Per(Whole), decimals, digits => PercentPart(new Percentage(digits, digits.Scale))) : Percent(ratio, decimals);

    // The printed figure lies on the same side of the threshold as the exact value.
    private PhrasePart Beside(ThresholdRule rule, Rational exact, int decimals, Func<decimal, PhrasePart> print)
    {
        if (!rule.TryPrint(exact, decimals, Rounding, out var digits, out var side))
        {
            throw new OverflowException($"The figure does not fit into a decimal with {(Rational)decimals} decimals.");
        }

        var printed = print(digits);
        return side == 0 ? printed : printed.In(Lexicon.Say(side < 0 ? LexiconKeys.Below : LexiconKeys.Above, printed));
    }

    private PhrasePart Percent(RationalInterval ratios, int decimals) => Between(Outwards(ratios.Scale(Whole), decimals), end => PercentPart(new Percentage(end.Round(decimals), decimals)));

    private PhrasePart PercentPart(Percentage percentage) => new(percentage.ToString(Numbers), Lexicon.Plurals.FormOf(percentage.Value));

    private PhrasePart Points(string number, int form)
    {
        var noun = Lexicon.Noun(LexiconKeys.Points);
        return new PhrasePart(Lexicon.Say(LexiconKeys.Amount, number, noun.Forms[form]), form, noun.Gender);
    }

    private PhrasePart Points(decimal points) => Points(Numeral(points), Lexicon.Plurals.FormOf(decimal.Abs(points)));

    // The difference of two amounts in percent is in percentage points.
    private PhrasePart Distance(Rational amount, Indicator indicator, int? decimals) =>
        indicator.Unit != Unit.Percent ? AmountPart(amount, indicator, decimals)
        : decimals is { } places ? Points(Rounded(amount, places))
        : Points(amount.ToString(Numbers), FormOf(Rational.Abs(amount)));

    private PhrasePart AmountPart(Rational amount, Indicator indicator, int? decimals) =>
        decimals is { } named ? WithUnit(Rounded(amount, named), indicator.Unit) : AmountPart(amount, indicator.Unit);

    private PhrasePart Actual(Observation observation, int? decimals)
    {
        if (observation.Value == UndefinedReason.OnlyABound)
        {
            return WithStatus(observation, Amount(decimals is { } places ? Outwards(observation.Range, places) : observation.Range, observation.Indicator.Unit));
        }

        return observation.Value.TryGetValue(out var value)
            ? WithStatus(observation, AmountPart(value, observation.Indicator, decimals))
            : Undefined(observation.MissingReason is { } because ? Reason(because) : Reason(observation.Value.Reason ?? default));
    }

    private PhrasePart WithStatus(Observation observation, PhrasePart amount) =>
        observation.Status == ObservationStatus.Official ? amount : amount.In(Lexicon.Say(LexiconKeys.WithStatus, Name(observation.Status), amount));

    private PhrasePart FromTo(bool includesLower, PhrasePart lower, bool includesUpper, PhrasePart upper) => upper.In(Lexicon.Say(
        (includesLower, includesUpper) switch
        {
            (true, true) => LexiconKeys.FromTo,
            (false, true) => LexiconKeys.AboveTo,
            (true, false) => LexiconKeys.FromBelow,
            _ => LexiconKeys.AboveBelow,
        },
        lower,
        upper));

    private PhrasePart FromOn(bool includesLower, PhrasePart lower) => lower.In(Lexicon.Say(includesLower ? LexiconKeys.FromOn : LexiconKeys.Above, lower));

    private PhrasePart UpTo(bool includesUpper, PhrasePart upper) => upper.In(Lexicon.Say(includesUpper ? LexiconKeys.UpTo : LexiconKeys.Below, upper));

    /// <summary>Rounds a number once, to exactly this many decimals.</summary>
    private decimal Rounded(Rational amount, int decimals) => new Percentage(amount.Round(decimals, Rounding), decimals).Value;

    private string Numeral(decimal number)
    {
        Span<char> digits = stackalloc char[LongestNumeral];
        var writer = new SpanWriter(digits);
        writer.WriteAsGiven(number, Numbers);
        return new string(digits[..writer.Written]);
    }

    /// <summary>Returns the plural form that a number takes. Zeros at the end of its decimals do not matter.</summary>
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
