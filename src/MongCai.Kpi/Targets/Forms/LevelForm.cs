using System.Text.Json;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>A target form that accepts an interval of values: at least, more than, at most, less than, a cap, between two bounds, or about a level.</summary>
/// <remarks>
/// <see cref="Target.AtLeast"/>, <see cref="Target.AtMost"/>, <see cref="Target.Within"/> and similar methods create it. Its
/// <see cref="TargetForm.Accepted"/> has an open end where the bound itself does not meet the form. Equality, text and JSON are those of
/// <see cref="TargetForm"/>.
/// </remarks>
/// <example><c>Target.AtLeast(73).Accepted</c> is <c>[73..)</c>; <c>Target.Within(7.5m, 8).Accepted</c> is <c>[7.5..8]</c>.</example>
[JsonConverter(typeof(ObjectJsonConverter<LevelForm>))]
public sealed class LevelForm : TargetForm, IJsonObject<LevelForm>
{
    private readonly LevelWord _word;

    internal LevelForm(LevelWord word, Rational? level, RationalInterval? accepted, Direction direction)
        : base(accepted, direction)
    {
        _word = word;
        Level = level;
    }

    /// <summary>Gets the level that is to be reached or kept to; null where there are two bounds.</summary>
    public Rational? Level { get; }

    /// <summary>Gets whether the form is a budget that may be used up. Using less of it meets the form, and never exceeds it.</summary>
    public bool IsCap => _word == LevelWord.Cap;

    internal override Direction JudgedDirection => IsCap ? Direction.None : Direction;

    internal override Direction DirectionIncludingCaps => Direction;

    internal override Calculated<AttainmentMethod> OwnMethod => _word switch
    {
        LevelWord.AtLeast => AttainmentMethod.ActualOverTarget,
        LevelWord.About when Accepted is null => UndefinedReason.NoToleranceNamed,
        _ => UndefinedReason.NoMethodNamed,
    };

    internal override string? WhyNotAdded =>
        IsStrict ? "a bound that is not enough itself does not add: say at least, or at most, the nearest number that is enough"
        : _word switch
        {
            LevelWord.Within => "two bounds do not add: give each part bounds of its own",
            LevelWord.About => "how far off is still about so much does not add: say at least or at most, or give each part a target of its own",
            _ => null,
        };

    private Rational? Tolerance => _word == LevelWord.About ? Accepted?.Upper - Level : null;

    /// <summary>
    /// Returns the form for the other side of an opening value: at least 73 of 134 taken away is at most 61 left, and the reverse.
    /// </summary>
    /// <remarks>
    /// The result is the same commitment for another indicator: for the stock where this form is for the flow, and for the flow where this form is for the
    /// stock. A cap becomes a form of at least what has to be left.
    /// </remarks>
    /// <param name="opening">The value at the start.</param>
    /// <returns>The form for the other side, under the assumption that the change is net.</returns>
    public EquivalentForm EquivalentUnderNetChange(Rational opening)
    {
        var word = _word switch { LevelWord.AtLeast => LevelWord.AtMost, LevelWord.AtMost or LevelWord.Cap => LevelWord.AtLeast, var same => same };
        var accepted = Accepted?.Negate().Add(RationalInterval.At(opening));
        return new EquivalentForm(this, new LevelForm(word, opening - Level, accepted, Direction.Opposite()), FormAssumption.NetChange, opening);
    }

    /// <summary>
    /// Returns what a count asks of its rate: at most 61 households of 26.576 are at most 0,2295…%. The result is the same commitment for another indicator.
    /// </summary>
    /// <param name="total">The total that is assumed at the end of the target's period, above zero.</param>
    /// <param name="unit">The unit of the rate, a multiple of pure number; null for <see cref="Unit.Percent"/>.</param>
    /// <returns>The form for the rate, under the assumption of the total.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="total"/> is not above zero.</exception>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is no multiple of pure number.</exception>
    /// <example><c>Target.ReductionBy(73, opening: 134).EquivalentLevel().Form.EquivalentRate(26_576)</c> asks for at most 61 of 26.576.</example>
    public EquivalentForm EquivalentRate(Rational total, Unit? unit = null) => Scaled(Unit.One.Convert(1, RateUnit(unit)) / Total(total), total);

    /// <summary>
    /// Returns what a rate asks of its count: at most 0,3% of 27.000 households is at most 81 of them. The result is the same commitment for another
    /// indicator.
    /// </summary>
    /// <remarks>The bounds are exact and may be fractions. A count of whole households meets the form where it lies within them.</remarks>
    /// <param name="total">The total that is assumed at the end of the target's period, above zero.</param>
    /// <param name="unit">The unit of the rate, a multiple of pure number; null for <see cref="Unit.Percent"/>.</param>
    /// <returns>The form for the count, under the assumption of the total.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="total"/> is not above zero.</exception>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is no multiple of pure number.</exception>
    /// <example><c>Target.AtMost(0.30m).EquivalentCount(27_000).Form.Accepted</c> is <c>(..81]</c>.</example>
    public EquivalentForm EquivalentCount(Rational total, Unit? unit = null) => Scaled(Total(total) / Unit.One.Convert(1, RateUnit(unit)), total);

    private EquivalentForm Scaled(Rational factor, Rational total) =>
        new(this, new LevelForm(_word, Level * factor, Accepted?.Scale(factor), Direction), FormAssumption.TotalIs, total);

    private static Unit RateUnit(Unit? unit) => unit is null ? Unit.Percent
        : unit.BaseUnit == Unit.One ? unit
        : throw new ArgumentException($"A rate is in percent or another multiple of {Unit.One}, and not in {unit}.", nameof(unit));

    private static Rational Total(Rational total) => total.Sign > 0
        ? total
        : throw new ArgumentOutOfRangeException(nameof(total), $"A rate needs a total above zero, not {total}.");

    static LevelForm IJsonObject<LevelForm>.Read(JsonElement json, JsonSerializerOptions options) => JsonForm.Read<LevelForm>(json, options);

    void IJsonObject<LevelForm>.Write(Utf8JsonWriter writer, JsonSerializerOptions options) => JsonForm.Write(this, writer, options);

    internal override Rational? LevelOrNone => Level;

    internal override TargetForm WithLevel(in Rational level) => _word switch
    {
        _ when WhyNotAdded is not null => base.WithLevel(level),
        LevelWord.AtLeast => Target.AtLeast(level),
        LevelWord.AtMost => Target.AtMost(level),
        _ => Target.Cap(level),
    };

    internal override bool IsWordedAs(TargetForm other) => other is LevelForm level && _word == level._word && IsStrict == level.IsStrict;

    internal override string? WhyNotPhased(Indicator indicator) =>
        Level is null || _word == LevelWord.About ? base.WhyNotPhased(indicator)
        : indicator.GrowsFromNothing ? null
        : $"{indicator.Code} is not built up from nothing in the course of the period, and the target names no baseline";

    internal override string? WhyNotBy(AttainmentMethod method) =>
        method == AttainmentMethod.ActualOverTarget && Direction == Direction.LowerIsBetter ? "less is better: what is used of it is its utilisation, and no attainment" : base.WhyNotBy(method);

    // A range with a better direction is met from its worse end on, so its attainment is measured by that end.
    internal override Calculated<Ratio> Attained(AttainmentMethod method, in Rational measured)
    {
        var worse = Direction switch { Direction.HigherIsBetter => Accepted?.Lower, Direction.LowerIsBetter => Accepted?.Upper, _ => null };
        return worse is { } level ? AttainmentFormula.OfLevel(method, measured, level, Direction) : UndefinedReason.MethodNotApplicable;
    }

    internal override Calculated<Expectation> ExpectedAt(in ExpectationPoint moment)
    {
        if (Accepted is not { } accepted)
        {
            return UndefinedReason.NoToleranceNamed;
        }

        if (!moment.Indicator.Accumulates)
        {
            return UndefinedReason.NoPath;
        }

        var isBuiltUp = moment.Indicator.GrowsFromNothing;
        if (accepted is { Lower: { } floor, Upper: { } ceiling })
        {
            return isBuiltUp ? Expectation.Between(floor * moment.Elapsed, ceiling * moment.Elapsed, Direction) : Expectation.Between(floor, ceiling, Direction);
        }

        return (accepted.Lower ?? accepted.Upper) is { } level
            ? Expectation.Of(isBuiltUp ? moment.Along(0, level) : level, Direction)
            : UndefinedReason.NoPath;
    }

    internal override string InWords(IFormWords words) => (_word, Level, Accepted) switch
    {
        (LevelWord.AtLeast, { } level, _) => IsStrict ? words.MoreThan(level) : words.AtLeast(level),
        (LevelWord.AtMost, { } level, _) => IsStrict ? words.LessThan(level) : words.AtMost(level),
        (LevelWord.Cap, { } level, _) => words.NoMoreThan(level),
        (_, { } level, _) => words.About(level, Tolerance),
        (_, _, { Lower: { } floor, Upper: { } ceiling }) => words.Within(floor, ceiling),
        _ => throw new InvalidOperationException("A range has two bounds."),
    };

    internal override void WriteParts(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteWord("kind", _word);
        if (Level is { } level)
        {
            writer.WriteText("level", level);
        }
        else if (Accepted is { Lower: { } floor, Upper: { } ceiling })
        {
            writer.WriteText("floor", floor);
            writer.WriteText("ceiling", ceiling);
        }

        if (Tolerance is { } tolerance)
        {
            writer.WriteText("tolerance", tolerance);
        }

        if (IsStrict)
        {
            writer.WriteBoolean("strict", value: true);
        }

        if (_word == LevelWord.Within && Direction != Direction.None)
        {
            writer.WriteWord("direction", Direction);
        }
    }

    private protected override bool HasEqualParts(TargetForm other) =>
        other is LevelForm level && _word == level._word && Level == level.Level && Accepted == level.Accepted && Direction == level.Direction;
}
