using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>What a target asks for, without whom and when: at least 73, at most 4, from 5,03 to 4,17.</summary>
/// <remarks>
/// <para>The set of cases is closed, by the shape of their data: <see cref="LevelForm"/>, <see cref="ChangeForm"/>, <see cref="AverageForm"/>, <see cref="MaintainedForm"/> and
/// <see cref="MilestoneForm"/>. They are made by the methods of <see cref="Target"/>: <c>Target.AtLeast(73)</c>. Amounts are in the indicator's unit.</para>
/// <para>Equality is that of the case and all its parts. There is no order: see <see cref="IsStricterThan"/>. Text form, for a reader only: <c>at least 73</c>.</para>
/// <para>JSON form: <c>{"kind":"atLeast","level":"73"}</c>, and with what else a case needs: <c>strict</c>, <c>floor</c>, <c>ceiling</c>, <c>direction</c>, <c>tolerance</c>,
/// <c>baseline</c>, <c>openingPeriod</c>, <c>each</c>, <c>every</c>, <c>reduction</c>, <c>deadline</c>.</para>
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<TargetForm>))]
public abstract partial class TargetForm : IEquatable<TargetForm>, IJsonObject<TargetForm>
{
    private protected TargetForm(RationalInterval? accepted, Direction direction)
    {
        Accepted = accepted;
        Direction = direction;
    }

    /// <summary>
    /// Gets the values that are accepted: <c>[73..)</c>; of the mean a year for an average, of each period for a maintained form, 1 for a milestone. Null where nobody named the tolerance of "about".
    /// </summary>
    public RationalInterval? Accepted { get; }

    /// <summary>Gets which way an actual improves.</summary>
    public Direction Direction { get; }

    /// <summary>Determines whether two forms ask for the same in the same words.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator ==(TargetForm? left, TargetForm? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Determines whether two forms ask for different things, or in different words.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator !=(TargetForm? left, TargetForm? right) => !(left == right);

    /// <summary>Returns the target for an indicator and a period, on a basis; for another area than the reporting authority's <c>with { Area = … }</c>.</summary>
    /// <param name="indicator">What is measured.</param>
    /// <param name="period">The period in which it is to be reached.</param>
    /// <param name="basis">What commits to it.</param>
    /// <returns>The target.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The form cannot be asked of the indicator or for the period; the message says why: a milestone of what is none; a deadline on no day of the period; periods to be maintained that do not make it up;
    /// a reduction of what accumulates without the period that the opening value is of; an average of what accumulates from an opening value.
    /// </exception>
    public Target For(Indicator indicator, ReportingPeriod period, Basis basis)
    {
        Guard.Against.Null(indicator);
        Guard.Against.Null(basis);
        return WhyNotOf(indicator) is { } notOf ? throw new ArgumentException($"\"{this}\" cannot be asked of {indicator.Code}, a {indicator.Nature}: {notOf}.", nameof(indicator))
            : WhyNotFor(indicator, period) is { } notFor ? throw new ArgumentException($"\"{this}\" cannot be asked of {indicator.Code} for {period}: {notFor}.", nameof(period))
            : new Target(this, indicator, period, basis);
    }

    /// <summary>
    /// Determines whether this form asks for more than another of the same direction: a higher floor, a lower ceiling, and at the same bound a strict one; of the mean yearly change from the same opening
    /// value, or of every period of the same kind; an earlier deadline.
    /// </summary>
    /// <param name="other">The other form.</param>
    /// <returns>True where it asks for more; false also where they cannot be compared: of different directions, or bounded on both sides.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <example><c>Target.AtLeast(73).IsStricterThan(Target.AtLeast(54))</c> is true.</example>
    public bool IsStricterThan(TargetForm other)
    {
        Guard.Against.Null(other);
        return CanBeComparedWith(other) && JudgedDirection == other.JudgedDirection && AsksForMoreThan(other);
    }

    /// <summary>Determines whether the other form asks for the same in the same words.</summary>
    /// <param name="other">The other form.</param>
    /// <returns>True where it does.</returns>
    public bool Equals(TargetForm? other) => ReferenceEquals(this, other) || (other is not null && GetType() == other.GetType() && HasEqualParts(other));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TargetForm);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(GetType(), Accepted, Direction, LevelOrNone);

    /// <summary>Says what it asks for, in invariant words.</summary>
    /// <returns>The words: <c>at least 73</c>.</returns>
    public override string ToString() => InWords(InvariantFormWords.Instance);

    [SuppressMessage("Design", "CA1033", Justification = "The set of cases is closed: no type outside derives from it and would have to call this.")]
    static TargetForm IJsonObject<TargetForm>.Read(JsonElement json, JsonSerializerOptions options) => JsonForm.Read(json, options);

    [SuppressMessage("Design", "CA1033", Justification = "The set of cases is closed: no type outside derives from it and would have to call this.")]
    void IJsonObject<TargetForm>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        JsonForm.Write(this, writer, options);
    }

    /// <summary>Whether the other case has the same parts.</summary>
    private protected abstract bool HasEqualParts(TargetForm other);

    private protected virtual bool CanBeComparedWith(TargetForm other) => other is LevelForm or ChangeForm;

    private protected virtual bool AsksForMoreThan(TargetForm other)
    {
        var (own, others) = (Accepted, other.Accepted);
        if (own is null || others is null)
        {
            return false;
        }

        var comparison = JudgedOrOwnDirection switch
        {
            Direction.HigherIsBetter when (own.Lower, own.Upper, others.Lower, others.Upper) is ({ } floor, null, { } otherFloor, null) => floor.CompareTo(otherFloor),
            Direction.LowerIsBetter when (own.Lower, own.Upper, others.Lower, others.Upper) is (null, { } ceiling, null, { } otherCeiling) => otherCeiling.CompareTo(ceiling),
            _ => -1,
        };
        return comparison > 0 || (comparison == 0 && IsStrict && !other.IsStrict);
    }
}
