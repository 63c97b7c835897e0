using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;

namespace MongCai.Kpi;

/// <summary>All versions of one target: as it was adopted, and as it was adjusted in the course of the year (điều chỉnh).</summary>
/// <remarks>
/// <para>One needs the versions to measure a report both against the target that was known when it was published, and against the one in force now. A version
/// is never edited. A version applies from its day on, until a version that was adopted later applies, even where the later one reaches further back.</para>
/// <para>Two objects are equal only when they are the same object: compare <see cref="All"/>. The JSON form has the versions and is read back.</para>
/// </remarks>
/// <example><code>Target? inForce = new TargetVersions(plan, adjusted).InForceOn(new LocalDate(2019, 8, 1));</code></example>
[JsonConverter(typeof(ObjectJsonConverter<TargetVersions>))]
public sealed partial class TargetVersions
{
    private readonly Target[] _versions;

    /// <summary>Creates the versions of a target, given in any order.</summary>
    /// <param name="versions">At least one version, each with its <see cref="Target.Adoption"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="versions"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">
    /// There is no version; one has no adoption; two have different indicators, categories, areas, periods or bases; or two were adopted on the same day and
    /// are in force from the same day, so that nobody can say which applies.
    /// </exception>
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

    /// <summary>Gets all versions, in the order of their adoption; those adopted on the same day in the order in which they come into force.</summary>
    public IReadOnlyList<Target> All => Array.AsReadOnly(_versions);

    /// <summary>Returns the version in force on a day, as is known today. A version that was adopted later and reaches back to that day counts.</summary>
    /// <param name="date">The day on which the version is in force.</param>
    /// <returns>The target; null where no version was in force yet.</returns>
    public Target? InForceOn(LocalDate date) => InForceOn(date, knownAt: LocalDate.MaxIsoValue);

    /// <summary>Returns the version in force on a day, as was known on another day: among the versions adopted by then.</summary>
    /// <param name="date">The day on which the version is in force.</param>
    /// <param name="knownAt">The last day of adoption that counts as known.</param>
    /// <returns>The target; null where no version was in force, as far as was known.</returns>
    public Target? InForceOn(LocalDate date, LocalDate knownAt) =>
        Array.FindLast(_versions, version => version.Adoption is { } adoption && adoption.InForceFrom <= date && adoption.On <= knownAt);

    /// <summary>Returns the version that a report of a day was measured against: the one in force on that day, as was known on it.</summary>
    /// <param name="date">The day of the report.</param>
    /// <returns>The target; null where no version was in force, as far as was known.</returns>
    public Target? KnownAt(LocalDate date) => InForceOn(date, knownAt: date);

    /// <summary>Returns all versions, for a reader only.</summary>
    /// <returns>The texts of the versions, separated by <c>; </c>.</returns>
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
