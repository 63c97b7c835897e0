using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;

namespace MongCai.Kpi;

/// <summary>
/// The versions of one target, of one indicator, area, period and basis: as adopted, and as adjusted in the course of the year (điều chỉnh). None is ever edited, so that
/// a report can be measured against the target as it was published then, and against the one in force now.
/// </summary>
/// <remarks>A version applies from its day on, until one that was adopted later does: also where that reaches further back. Equality is that of the object: compare <see cref="All"/>. In JSON it is written and read as its versions.</remarks>
[JsonConverter(typeof(ObjectJsonConverter<TargetVersions>))]
public sealed partial class TargetVersions
{
    private readonly Target[] _versions;

    /// <summary>Versions in any order.</summary>
    /// <param name="versions">At least one, each with its <see cref="Target.Adoption"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="versions"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">There is none; one has no adoption; two are of different indicators, areas, periods or bases; or two were adopted on one day
    /// and are in force from one day, so that nobody can say which applies.</exception>
    public TargetVersions(params IEnumerable<Target> versions)
    {
        _versions = [.. Guard.Against.Null(versions).Select(static version => Guard.Against.Null(version, nameof(versions)))];
        if (_versions.Length == 0)
        {
            throw new ArgumentException("Of a target there is a version.", nameof(versions));
        }

        if (Array.Find(_versions, static version => version.Adoption is null) is { } undated)
        {
            throw new ArgumentException($"{undated} has no adoption: nobody can say when it applies.", nameof(versions));
        }

        Array.Sort(_versions, Compare);
        for (var index = 1; index < _versions.Length; index++)
        {
            if (ProblemOf(_versions[index - 1], _versions[index]) is { } problem)
            {
                throw new ArgumentException($"{_versions[index]} is no version beside {_versions[index - 1]}: {problem}.", nameof(versions));
            }
        }
    }

    /// <summary>All versions, in the order of their adoption; of those adopted on one day, in that in which they come into force.</summary>
    public IReadOnlyList<Target> All => Array.AsReadOnly(_versions);

    /// <summary>The version in force on a day, as is known today: also by an adjustment that was adopted later and reaches back.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The target; null where none was in force yet.</returns>
    public Target? InForceOn(LocalDate date) => InForceOn(date, knownAt: LocalDate.MaxIsoValue);

    /// <summary>The version in force on a day, as was known on another: of those adopted by then.</summary>
    /// <param name="date">The day.</param>
    /// <param name="knownAt">The day of the knowledge.</param>
    /// <returns>The target; null where none was in force as far as was known.</returns>
    public Target? InForceOn(LocalDate date, LocalDate knownAt) =>
        Array.FindLast(_versions, version => version.Adoption is { } adoption && adoption.InForceFrom <= date && adoption.On <= knownAt);

    /// <summary>What a report of a day was measured against: the version in force on that day, as was known on it.</summary>
    /// <param name="date">The day of the report.</param>
    /// <returns>The target; null where none was in force as far as was known.</returns>
    public Target? KnownAt(LocalDate date) => InForceOn(date, knownAt: date);

    /// <summary>The versions.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Join("; ", (IEnumerable<Target>)_versions);

    private static int Compare(Target left, Target right) => (left.Adoption, right.Adoption) is ({ } first, { } second)
        ? (first.On, first.InForceFrom).CompareTo((second.On, second.InForceFrom))
        : 0;

    private static string? ProblemOf(Target previous, Target next) =>
        next.Indicator.DifferenceFrom(previous.Indicator)
        ?? next.Category.DifferenceFrom(previous.Category)
        ?? (next.Area != previous.Area || next.Period != previous.Period || next.Basis != previous.Basis ? "area, period and basis are not the same"
            : Compare(previous, next) == 0 ? "they were adopted on one day and are in force from one day"
            : null);
}
