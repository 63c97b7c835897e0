using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>The sum of the targets of parts, held against the target of their whole: those of the wards against that of their city.</summary>
/// <remarks>
/// <para>One needs the sum before a year begins, and after each adjustment, to see whether the targets that were handed down add up. The parts may ask for as
/// much as the whole, for more or for less, or a part may have no target. The difference is shown, and no target is changed because of it.</para>
/// <para>Two sums are equal only when they are the same object. The text form, for a reader only, is
/// <c>75 in 17 of 17 parts against poor-households-reduced 2019-A1 plan: at least 73; 2 more</c>. The JSON form has all figures and is not read back.</para>
/// </remarks>
/// <example>
/// <code>
/// var sum = new TargetSum(plan, wardPlans, areas.ChildrenOf(city, plan.Period.End));
/// Console.WriteLine(sum.Difference); // 2, or undefined: missing target
/// </code>
/// </example>
[JsonConverter(typeof(ObjectJsonConverter<TargetSum>))]
public sealed partial class TargetSum
{
    private readonly Target[] _parts;
    private readonly AreaCode[] _missing;

    /// <summary>Creates the sum of the targets of parts, and holds it against the target of their whole.</summary>
    /// <param name="whole">The target of the whole: at least, at most or a cap, for a flow or a stock.</param>
    /// <param name="parts">The targets of the parts, at most one for each area, with the same indicator, period and basis, and in the same words.</param>
    /// <param name="expected">
    /// The areas that make up the whole, each once: <see cref="AreaHierarchy.ChildrenOf"/> or <see cref="AreaHierarchy.LeavesOf"/> on the last day of the
    /// target's period.
    /// </param>
    /// <exception cref="ArgumentNullException">An argument or a part is null.</exception>
    /// <exception cref="ArgumentException">
    /// The form or the indicator of the whole does not add up; a part differs in indicator, unit, period, basis or words; a part is of an area that is not
    /// expected, or a second part is of its area; no area is expected, an area is expected twice, or the area of the whole is expected. The message names
    /// what differs.
    /// </exception>
    public TargetSum(Target whole, IEnumerable<Target> parts, IEnumerable<AreaCode> expected)
    {
        Whole = Guard.Against.Null(whole);
        _parts = [.. Guard.Against.Null(parts).Select(static part => Guard.Against.Null(part, nameof(parts))).OrderBy(static part => part.Area)];
        _missing = [.. Guard.Against.Null(expected).Order()];
        if (whole.WhyNotAdded is { } problem)
        {
            throw new ArgumentException($"{whole} is not held against the sum of its parts: {problem}.", nameof(whole));
        }

        if (ProblemOf(whole, _missing) is { } found)
        {
            throw new ArgumentException($"{whole} has not these parts: {found}.", nameof(expected));
        }

        var missing = new SortedSet<AreaCode>(_missing);
        foreach (var part in _parts)
        {
            if (ProblemOf(part, missing) is { } difference)
            {
                throw new ArgumentException($"{part} does not add up to {whole}: {difference}.", nameof(parts));
            }
        }

        _missing = [.. missing];
        Sum = AddedTargets.LevelOf(_parts);
    }

    /// <summary>Gets the target of the whole.</summary>
    public Target Whole { get; }

    /// <summary>Gets the targets of the parts, in the order of their area codes.</summary>
    public IReadOnlyList<Target> Parts => Array.AsReadOnly(_parts);

    /// <summary>Gets the areas that are expected to have a target but have none, in the order of their codes.</summary>
    public IReadOnlyList<AreaCode> Missing => Array.AsReadOnly(_missing);

    /// <summary>Gets the sum of the levels of the parts that have a target, in the indicator's unit; 0 where none has one.</summary>
    public Rational Sum { get; }

    /// <summary>Gets the sum of the parts minus the level of the whole: 0 where they are equal, positive where the parts ask for more.</summary>
    /// <value>
    /// Undefined, <see cref="UndefinedReason.MissingTarget"/>, while a part has no target. <see cref="Sum"/> is then of the parts that have one, and
    /// <see cref="Missing"/> names the others.
    /// </value>
    public Calculated<Rational> Difference => _missing.Length > 0 || Whole.Form.LevelOrNone is not { } level ? UndefinedReason.MissingTarget : Sum - level;

    /// <summary>Returns the sum, the number of parts, the whole's target, and the difference or the areas without a target, for a reader only.</summary>
    /// <returns>The text in the form <c>70 in 16 of 17 parts against poor-households-reduced 2019-A1 plan: at least 73; no target: 06712</c>.</returns>
    public override string ToString()
    {
        var outcome = !Difference.TryGetValue(out var difference) ? $"no target: {string.Join(", ", _missing)}"
            : difference.Sign == 0 ? "equal"
            : $"{Rational.Abs(difference)} {(difference.Sign > 0 ? "more" : "less")}";
        return $"{Sum} in {new Coverage(_parts.Length, _parts.Length + _missing.Length)} parts against {Whole}; {outcome}";
    }

    private static string? ProblemOf(Target whole, AreaCode[] expected)
    {
        for (var place = 0; place < expected.Length; place++)
        {
            if (expected[place] == whole.Area)
            {
                return $"{expected[place]} is the whole itself";
            }

            if (place > 0 && expected[place] == expected[place - 1])
            {
                return $"{expected[place]} is expected twice";
            }
        }

        return expected.Length == 0 ? "no area is expected to have a target, and a sum of nothing says nothing" : null;
    }

    // Each part takes its area off the set, so that the areas without a target remain.
    private string? ProblemOf(Target part, SortedSet<AreaCode> missing) =>
        part.WhyNotAddedTo(Whole)
        ?? (missing.Remove(part.Area) ? null
            : _parts.Count(other => other.Area == part.Area) > 1 ? $"there is another one of {part.Area}"
            : $"{part.Area} is not among the areas that are expected");
}
