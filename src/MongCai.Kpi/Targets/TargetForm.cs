using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;

namespace MongCai.Kpi;

/// <summary>What a target asks for, without whom and when: at least 73, at most 4, from 5,03 to 4,17.</summary>
/// <remarks>
/// Most kinds are met by the values between <see cref="Floor"/> and <see cref="Ceiling"/>. An average per year asks so of the mean yearly change, a maintained form of every
/// period: their bounds are those of <see cref="Each"/>. A milestone has a <see cref="Deadline"/>. Amounts are in the indicator's unit.
/// Equality is that of all parts. Text form, for a reader only: <c>at least 73</c>.
/// JSON form: <c>{"kind":"atLeast","level":"73"}</c>, and with what else a kind needs: <c>strict</c>, <c>floor</c>, <c>ceiling</c>, <c>direction</c>, <c>tolerance</c>,
/// <c>baseline</c>, <c>each</c>, <c>every</c>, <c>reduction</c>, <c>deadline</c>.
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<TargetForm>))]
public sealed partial record TargetForm
{
    internal TargetForm(TargetKind kind) => Kind = kind;

    /// <summary>The kind.</summary>
    public TargetKind Kind { get; private init; }

    /// <summary>The amount to be reached or kept to; null where there is none or there are two bounds.</summary>
    public Rational? Level { get; internal init; }

    /// <summary>The smallest value that meets the target, or the bound to be passed where it <see cref="IsStrict"/>; null where there is none.</summary>
    public Rational? Floor { get; internal init; }

    /// <summary>The largest value that meets the target, or the bound to stay under where it <see cref="IsStrict"/>; null where there is none.</summary>
    public Rational? Ceiling { get; internal init; }

    /// <summary>Whether the bound itself does not meet the target: "trên 290", "dưới 7,6".</summary>
    public bool IsStrict { get; internal init; }

    /// <summary>The value it starts from: the baseline, the opening value, that of the same period last year; null where it starts from none.</summary>
    public Rational? Baseline { get; internal init; }

    /// <summary>Which way an actual improves.</summary>
    public Direction Direction { get; internal init; }

    /// <summary>What is asked of the mean yearly change, or of every period; null where the target asks of the actual itself.</summary>
    public TargetForm? Each { get; internal init; }

    /// <summary>The kind of period of which <see cref="Each"/> is asked; null where there is none.</summary>
    public PeriodKind? Every { get; internal init; }

    /// <summary>Whether <see cref="Each"/> is asked of what a year takes away, not of what it adds.</summary>
    public bool IsReduction { get; internal init; }

    /// <summary>The last day of a milestone; null for every other kind.</summary>
    public LocalDate? Deadline { get; internal init; }

    /// <summary>Whether there are bounds to hold an actual itself against.</summary>
    public bool HasBounds => Floor is not null || Ceiling is not null;

    /// <summary>The target for an indicator and a period, on a basis; for another area than the reporting authority's <c>with { Area = … }</c>.</summary>
    /// <param name="indicator">What is measured.</param>
    /// <param name="period">The period in which it is to be reached.</param>
    /// <param name="basis">What commits to it.</param>
    /// <returns>The target.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A milestone is asked of an indicator that is none, or the other way round; the deadline is no day of
    /// <paramref name="period"/>; or the periods that are to be maintained do not make it up.</exception>
    public Target For(Indicator indicator, ReportingPeriod period, Basis basis)
    {
        Guard.Against.Null(indicator);
        if (Kind == TargetKind.Milestone != (indicator.Nature == Nature.Milestone))
        {
            throw new ArgumentException($"\"{this}\" cannot be asked of {indicator}, a {indicator.Nature}.", nameof(indicator));
        }

        if (Deadline is { } deadline && !period.Contains(deadline))
        {
            throw new ArgumentException($"\"{this}\" cannot be asked for {period}: the day is not in it.", nameof(period));
        }

        return Kind == TargetKind.Maintain && !period.TrySplitInto(Every.GetValueOrDefault(), out _)
            ? throw new ArgumentException($"\"{this}\" cannot be asked for {period}, which does not consist of such periods.", nameof(period))
            : new Target(this, indicator, period, Guard.Against.Null(basis));
    }

    /// <summary>What it asks for, in invariant words.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => (Kind, IsStrict) switch
    {
        (TargetKind.AtLeast, false) => $"at least {Level}",
        (TargetKind.AtLeast, true) => $"more than {Level}",
        (TargetKind.AtMost, false) => $"at most {Level}",
        (TargetKind.AtMost, true) => $"less than {Level}",
        (TargetKind.Within, _) => $"{Floor} to {Ceiling}",
        (TargetKind.About, _) => HasBounds ? $"about {Level} ± {Ceiling - Level}" : $"about {Level}",
        (TargetKind.FromBaseline, _) => $"from {Baseline} to {Level}",
        (TargetKind.ReductionBy, _) => $"reduced from {Baseline} to {Level}",
        (TargetKind.GrowthBy, _) => $"grown from {Baseline} to {Level}",
        (TargetKind.Cap, _) => $"no more than {Level}",
        (TargetKind.AveragePerYear, _) => $"{(IsReduction ? "reduced" : "increased")} from {Baseline} by {Each} a year on average",
        (TargetKind.Maintain, _) => $"{Each} in every {Every}",
        _ => $"done by {NodaTime.Text.LocalDatePattern.Iso.Format(Deadline.GetValueOrDefault())}",
    };
}
