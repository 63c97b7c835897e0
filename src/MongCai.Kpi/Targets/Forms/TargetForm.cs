using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>What a target asks for, without the indicator and the period: at least 73, at most 4, from 5,03 to 4,17.</summary>
/// <remarks>
/// <para>One needs a form to create a <see cref="Target"/>. The methods of <see cref="Target"/> create forms, as <c>Target.AtLeast(73)</c> does, and
/// <see cref="For"/> makes a target of them. The set of cases is closed: <see cref="LevelForm"/>, <see cref="ChangeForm"/>, <see cref="AverageForm"/>,
/// <see cref="MaintainedForm"/> and <see cref="MilestoneForm"/>. Amounts are in the indicator's unit.</para>
/// <para>Two forms are equal when they are the same case and all their parts are equal. There is no order: see <see cref="IsStricterThan"/>. The text form,
/// for a reader only, is <c>at least 73</c>.</para>
/// <para>The JSON form is <c>{"kind":"atLeast","level":"73"}</c>, with the further properties that a case needs: <c>strict</c>, <c>floor</c>, <c>ceiling</c>,
/// <c>direction</c>, <c>tolerance</c>, <c>baseline</c>, <c>openingPeriod</c>, <c>each</c>, <c>every</c>, <c>reduction</c>, <c>deadline</c>.</para>
/// </remarks>
/// <example><code>TargetForm form = Target.AtLeast(73);</code></example>
[JsonConverter(typeof(ObjectJsonConverter<TargetForm>))]
public abstract partial class TargetForm : IEquatable<TargetForm>, IJsonObject<TargetForm>
{
    private protected TargetForm(RationalInterval? accepted, Direction direction)
    {
        Accepted = accepted;
        Direction = direction;
    }

    /// <summary>Gets the values that meet the form, such as <c>[73..)</c>; null for "about" where nobody named a tolerance.</summary>
    /// <value>
    /// They are values of the yearly average for an <see cref="AverageForm"/>, of each period for a <see cref="MaintainedForm"/>, and 1 for a milestone that
    /// is reached.
    /// </value>
    public RationalInterval? Accepted { get; }

    /// <summary>Gets the direction in which an actual becomes better.</summary>
    public Direction Direction { get; }

    /// <summary>Determines whether two forms ask for the same in the same words.</summary>
    /// <param name="left">The first form to compare.</param>
    /// <param name="right">The second form to compare.</param>
    public static bool operator ==(TargetForm? left, TargetForm? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Determines whether two forms ask for different things, or for the same in different words.</summary>
    /// <param name="left">The first form to compare.</param>
    /// <param name="right">The second form to compare.</param>
    public static bool operator !=(TargetForm? left, TargetForm? right) => !(left == right);

    /// <summary>Creates a target of this form for an indicator and a period, on a basis.</summary>
    /// <param name="indicator">The indicator that is measured.</param>
    /// <param name="period">The period in which the target is to be reached.</param>
    /// <param name="basis">What commits the authority to the target, such as its plan.</param>
    /// <returns>The target of the reporting authority; <c>with { Area = … }</c> makes it one of another area.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The form does not fit the indicator or the period; the message says why. It is thrown for a milestone form of another indicator than a milestone, and
    /// the reverse; a deadline outside the period; a period that does not consist of the periods to maintain; a reduction of what accumulates without the
    /// period of the opening value, or with one that is not the period of the same length before; an average from an opening value of what accumulates, and
    /// an average amount of what does not.
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
    /// Determines whether this form asks for more than another form of the same direction: a higher floor, a lower ceiling, or a strict bound at the same
    /// level.
    /// </summary>
    /// <remarks>
    /// Two average forms compare where they start from the same opening value, and two maintained forms where their periods are of the same kind. Of two
    /// milestones, the earlier deadline asks for more.
    /// </remarks>
    /// <param name="other">The form to compare with.</param>
    /// <returns>True where this form asks for more. False also where the two do not compare: their directions differ, or one has two bounds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <example><c>Target.AtLeast(73).IsStricterThan(Target.AtLeast(54))</c> is true.</example>
    public bool IsStricterThan(TargetForm other)
    {
        Guard.Against.Null(other);
        return CanBeComparedWith(other) && JudgedDirection == other.JudgedDirection && AsksForMoreThan(other);
    }

    /// <summary>Determines whether another form asks for the same in the same words.</summary>
    /// <param name="other">The form to compare with.</param>
    /// <returns>True where both are the same case of form with the same parts.</returns>
    public bool Equals(TargetForm? other) => ReferenceEquals(this, other) || (other is not null && GetType() == other.GetType() && HasEqualParts(other));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TargetForm);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(GetType(), Accepted, Direction, LevelOrNone);

    /// <summary>Returns what the form asks for in invariant words, for a reader only.</summary>
    /// <returns>The text in the form <c>at least 73</c>.</returns>
    public override string ToString() => InWords(InvariantFormWords.Instance);

    [SuppressMessage("Design", "CA1033", Justification = "The set of cases is closed: no type outside derives from it and would have to call this.")]
    static TargetForm IJsonObject<TargetForm>.Read(JsonElement json, JsonSerializerOptions options) => JsonForm.Read(json, options);

    [SuppressMessage("Design", "CA1033", Justification = "The set of cases is closed: no type outside derives from it and would have to call this.")]
    void IJsonObject<TargetForm>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        JsonForm.Write(this, writer, options);
    }

    /// <summary>Determines whether another form of the same case has the same parts.</summary>
    private protected abstract bool HasEqualParts(TargetForm other);

    private protected virtual bool CanBeComparedWith(TargetForm other) => other is LevelForm or ChangeForm;

    private protected virtual bool AsksForMoreThan(TargetForm other)
    {
        var (own, others) = (Accepted, other.Accepted);
        if (own is null || others is null)
        {
            return false;
        }

        var comparison = DirectionIncludingCaps switch
        {
            Direction.HigherIsBetter when (own.Lower, own.Upper, others.Lower, others.Upper) is ({ } floor, null, { } otherFloor, null) => floor.CompareTo(otherFloor),
            Direction.LowerIsBetter when (own.Lower, own.Upper, others.Lower, others.Upper) is (null, { } ceiling, null, { } otherCeiling) => otherCeiling.CompareTo(ceiling),
            _ => -1,
        };
        return comparison > 0 || (comparison == 0 && IsStrict && !other.IsStrict);
    }
}
