using System.Text.Json;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;

namespace MongCai.Kpi;

/// <summary>
/// The levels that a plan expects in the course of its period (phân kỳ): one at the end of each quarter or month, counted since the period began.
/// </summary>
/// <remarks>
/// One needs phases where progress is not expected to be even over the year. Between the ends of two parts, the expected level grows with the days.
/// Two objects are equal when the kind and all levels are equal. The text form, for a reader only, is <c>10, 25, 50, 73 by Quarter</c>. The JSON form is
/// <c>{"every":"quarter","levels":["10","25","50","73"]}</c>.
/// </remarks>
/// <example><code>var phases = new TargetPhases(PeriodKind.Quarter, 10, 25, 50, 73);</code></example>
[JsonConverter(typeof(ObjectJsonConverter<TargetPhases>))]
public sealed class TargetPhases : IEquatable<TargetPhases>, IJsonObject<TargetPhases>
{
    private readonly Rational[] _levels;

    /// <summary>Creates phases from the level at the end of each part.</summary>
    /// <param name="every">The kind of the parts, which must follow one another without gaps.</param>
    /// <param name="levels">
    /// The level at the end of each part, in the indicator's unit: all since the target's period began, and not only what the part adds.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="levels"/> is null.</exception>
    /// <exception cref="ArgumentException">Periods of the kind <paramref name="every"/> do not follow one another, or there is no level.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="every"/> is not a value of the enumeration.</exception>
    public TargetPhases(PeriodKind every, params IEnumerable<Rational> levels)
    {
        Every = Guard.Against.UnknownValue(every).IsTiling()
            ? every
            : throw new ArgumentException($"Periods of the kind {every} do not make up a longer one.", nameof(every));
        _levels = [.. Guard.Against.Null(levels)];
        if (_levels.Length == 0)
        {
            throw new ArgumentException("A profile has a level for each part: there is none.", nameof(levels));
        }
    }

    /// <summary>Gets the kind of the parts, such as quarters.</summary>
    public PeriodKind Every { get; }

    /// <summary>Gets the level at the end of each part, counted since the period began.</summary>
    public IReadOnlyList<Rational> Levels => Array.AsReadOnly(_levels);

    /// <summary>Determines whether other phases have the same kind of parts and the same levels.</summary>
    /// <param name="other">The phases to compare with.</param>
    /// <returns>True where kind and levels are equal.</returns>
    public bool Equals(TargetPhases? other) => other is not null && Every == other.Every && _levels.AsSpan().SequenceEqual(other._levels);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TargetPhases);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Every, KeyedHash.Of<Rational>(_levels));

    /// <summary>Returns the levels and the kind of the parts, for a reader only.</summary>
    /// <returns>The text in the form <c>10, 25, 50, 73 by Quarter</c>.</returns>
    public override string ToString() => $"{string.Join(", ", _levels.Select(static level => $"{level}"))} by {Every}";

    static TargetPhases IJsonObject<TargetPhases>.Read(JsonElement json, JsonSerializerOptions options)
    {
        var parts = new JsonParts(json, options, "every", "levels");
        return new TargetPhases(parts.Word<PeriodKind>("every"), parts.Texts<Rational>("levels"));
    }

    void IJsonObject<TargetPhases>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteWord("every", Every);
        writer.WriteTexts("levels", _levels);
        writer.WriteEndObject();
    }

    /// <summary>Returns why the phases do not fit a period that ends at a level, or null where they do.</summary>
    internal string? WhyNotFor(ReportingPeriod period, Rational? level) =>
        !period.TrySplitInto(Every, out var parts) ? $"{period} does not consist of parts of the kind {Every}"
        : parts.Count != _levels.Length ? $"{period} has {(Rational)parts.Count} parts of the kind {Every}, and there are {(Rational)_levels.Length} levels"
        : _levels[^1] != level ? $"the last level is {_levels[^1]}, and the target {level}"
        : null;

    /// <summary>Returns the phases with every level multiplied by a factor.</summary>
    internal TargetPhases Times(in Rational factor)
    {
        var times = factor;
        return new TargetPhases(Every, _levels.Select(level => level * times));
    }

    /// <summary>Adds the levels of other phases, which have the same kind and number of parts.</summary>
    internal TargetPhases Plus(TargetPhases other) => new(Every, _levels.Zip(other._levels, static (own, others) => own + others));

    /// <summary>Returns the level expected on a day. Between the ends of two parts it grows with the days.</summary>
    /// <param name="date">The day for which a level is expected.</param>
    /// <param name="period">The period of the target.</param>
    /// <param name="start">The level before the first part: zero, or the baseline.</param>
    internal Rational LevelAt(LocalDate date, ReportingPeriod period, Rational start)
    {
        var before = start;
        var place = 0;
        foreach (var part in period.SplitInto(Every))
        {
            if (date < part.Start)
            {
                return before;
            }

            if (date < part.End)
            {
                return before + ((_levels[place] - before) * (DayNumber.Of(date) - DayNumber.Of(part.Start) + 1) / part.Days);
            }

            before = _levels[place++];
        }

        return before;
    }
}
