using System.Text.Json;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;

namespace MongCai.Kpi;

/// <summary>The profile that a plan gives for the course of its period (phân kỳ): the level expected at the end of each quarter or month, each since the period began.</summary>
/// <remarks>
/// Between two ends the level grows with the days. Equality is that of the kind and all levels. Text form, for a reader only: <c>10, 25, 50, 73 by Quarter</c>. JSON form:
/// <c>{"every":"quarter","levels":["10","25","50","73"]}</c>.
/// </remarks>
/// <example><c>new TargetPhases(PeriodKind.Quarter, 10, 25, 50, 73)</c></example>
[JsonConverter(typeof(ObjectJsonConverter<TargetPhases>))]
public sealed class TargetPhases : IEquatable<TargetPhases>, IJsonObject<TargetPhases>
{
    private readonly Rational[] _levels;

    /// <summary>Creates a profile.</summary>
    /// <param name="every">The kind of the parts, one that tiles time.</param>
    /// <param name="levels">The level at the end of each part, in the indicator's unit: not what the part adds, but all since the target's period began.</param>
    /// <exception cref="ArgumentNullException"><paramref name="levels"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="every"/> does not tile time, or there is no level.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
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

    /// <summary>Gets the kind of the parts.</summary>
    public PeriodKind Every { get; }

    /// <summary>Gets the level at the end of each part.</summary>
    public IReadOnlyList<Rational> Levels => Array.AsReadOnly(_levels);

    /// <summary>Determines whether the other profile has the same levels at the same ends.</summary>
    /// <param name="other">The other profile.</param>
    /// <returns>True where it has.</returns>
    public bool Equals(TargetPhases? other) => other is not null && Every == other.Every && _levels.AsSpan().SequenceEqual(other._levels);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TargetPhases);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Every, KeyedHash.Of<Rational>(_levels));

    /// <summary>Returns the levels and the kind of the parts.</summary>
    /// <returns>The text: <c>10, 25, 50, 73 by Quarter</c>.</returns>
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

    /// <summary>Why they are no profile of a period that ends at a level, or null.</summary>
    internal string? WhyNotFor(ReportingPeriod period, Rational? level) =>
        !period.TrySplitInto(Every, out var parts) ? $"{period} does not consist of parts of the kind {Every}"
        : parts.Count != _levels.Length ? $"{period} has {(Rational)parts.Count} parts of the kind {Every}, and there are {(Rational)_levels.Length} levels"
        : _levels[^1] != level ? $"the last level is {_levels[^1]}, and the target {level}"
        : null;

    /// <summary>The profile with every level times a factor.</summary>
    internal TargetPhases Times(in Rational factor)
    {
        var times = factor;
        return new TargetPhases(Every, _levels.Select(level => level * times));
    }

    /// <summary>The profile of the sums of two of one kind and length.</summary>
    internal TargetPhases Plus(TargetPhases other) => new(Every, _levels.Zip(other._levels, static (own, others) => own + others));

    /// <summary>The level expected on a day, with the days between two ends.</summary>
    /// <param name="date">The day.</param>
    /// <param name="period">The target's period.</param>
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
