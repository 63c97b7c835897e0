using System.Text.Json;

namespace MongCai.Kpi;

/// <content>What each case knows of itself; the library asks the form and never which case it is.</content>
public abstract partial class TargetForm
{
    /// <summary>The one amount to be reached or kept to; null where there is none or there are two.</summary>
    internal virtual Rational? LevelOrNone => null;

    /// <summary>The value it starts from; null where it starts from none.</summary>
    internal virtual Rational? Start => null;

    /// <summary>The better direction of what is measured, as verdict policies get it.</summary>
    internal virtual Direction JudgedDirection => Direction;

    /// <summary>The better direction of what is measured, also of a cap, which is never exceeded.</summary>
    internal virtual Direction JudgedOrOwnDirection => JudgedDirection;

    /// <summary>Whether the bound itself does not meet the target: "trên 290", "dưới 7,6".</summary>
    internal bool IsStrict => Accepted is { } accepted && ((accepted.Lower is not null && !accepted.IncludesLower) || (accepted.Upper is not null && !accepted.IncludesUpper));

    /// <summary>Why what is measured is a mean over years, and not the actual.</summary>
    internal virtual bool IsOfMeans => false;

    /// <summary>Whether what is held against it is of the whole period so far, and not of each part for itself.</summary>
    internal virtual bool IsOfWhole => true;

    /// <summary>The kind of the periods that each have to keep to it; null where it looks at the whole.</summary>
    internal virtual PeriodKind? EveryOrNone => null;

    /// <summary>Whether the value it starts from is that of last year.</summary>
    internal virtual bool StartsFromLastYear => false;

    /// <summary>The method by which it is measured where none is named, or why each would be a guess.</summary>
    internal abstract Calculated<AttainmentMethod> OwnMethod { get; }

    /// <summary>The method of the forecast where none is named, or why there is none.</summary>
    internal virtual Calculated<ProjectionMethod> OwnProjection(Indicator indicator) =>
        indicator.Nature == Nature.DistinctCount ? UndefinedReason.NoMethodNamed
        : indicator.Accumulates ? ProjectionMethod.RunRate
        : UndefinedReason.NoPath;

    /// <summary>Why it cannot be asked of an indicator, or null.</summary>
    internal virtual string? WhyNotOf(Indicator indicator) => indicator.Nature == Nature.Milestone ? "it is done or not, by a day" : null;

    /// <summary>Why it cannot be asked for a period, or null.</summary>
    internal virtual string? WhyNotFor(Indicator indicator, ReportingPeriod period) => null;

    /// <summary>Why a method does not fit it, or null.</summary>
    internal virtual string? WhyNotBy(AttainmentMethod method) => Attained(method, 1).Reason == UndefinedReason.MethodNotApplicable ? "it has not what the method needs" : null;

    /// <summary>Whether a method says something only of the whole period, where the indicator accumulates.</summary>
    internal static bool NeedsWhole(AttainmentMethod method) => method is not (AttainmentMethod.ActualOverTarget or AttainmentMethod.GapOverAbsoluteTarget or AttainmentMethod.PeriodsMetOverElapsed);

    /// <summary>Why a phased profile cannot be followed by an indicator, or null.</summary>
    internal virtual string? WhyNotPhased(Indicator indicator) => "it has no one level";

    /// <summary>Why what it asks of parts does not add up to what it asks of their whole, and what to do instead; null where it does.</summary>
    internal abstract string? WhyNotAdded { get; }

    /// <summary>The same words with another level; of a form that adds.</summary>
    internal virtual TargetForm WithLevel(in Rational level) => throw new InvalidOperationException($"\"{this}\" does not add: {WhyNotAdded}.");

    /// <summary>Whether another form is said in the same words, with whatever level; of a form that adds.</summary>
    internal virtual bool IsWordedAs(TargetForm other) => false;

    /// <summary>Why an observation cannot be held against it, beyond what holds for all, or null.</summary>
    internal virtual string? WhyNotAgainst(Target target, Observation actual) =>
        target.Indicator.Accumulates && !actual.Period.BeginsWith(target.Period)
            ? $"a part of {target.Period} says nothing of the whole without what came before: give the year to date, {SinceStart(target, actual)}, or a series"
            : null;

    /// <summary>The attainment by a method of what is held against the target.</summary>
    internal virtual Calculated<Ratio> AttainedBy(AttainmentMethod method, in Comparison comparison, VerdictPolicy policy)
    {
        if (NeedsWhole(method) && comparison.Target.Indicator.GrowsFromNothing && !IsOfMeans && !IsFinal(comparison) && Attained(method, 1).Reason != UndefinedReason.MethodNotApplicable)
        {
            return comparison.Actual.HasRange ? WhyOpen(comparison) : comparison.Actual.Value.Reason ?? default;
        }

        var measured = Measured(comparison);
        return measured.IsDefined ? Attained(method, measured.Value)
            : Attained(method, 1).Reason == UndefinedReason.MethodNotApplicable ? UndefinedReason.MethodNotApplicable
            : measured.Reason ?? default;
    }

    /// <summary>The attainment of a measured value by a method.</summary>
    internal abstract Calculated<Ratio> Attained(AttainmentMethod method, in Rational measured);

    /// <summary>Of the possible values of the indicator at the end of the target's period, those of what is measured.</summary>
    internal virtual RationalInterval MeasuredAtEnd(RationalInterval values, Target target) => values;

    /// <summary>Of the possible values of the indicator now, those of what is measured; null where nothing has elapsed.</summary>
    internal virtual RationalInterval? MeasuredNow(in Comparison comparison) => comparison.Actual.Range;

    /// <summary>What is measured: the actual, or the mean yearly change.</summary>
    internal virtual Calculated<Rational> Measured(in Comparison comparison) => comparison.PeriodsAgree ? comparison.Actual.Value : UndefinedReason.PeriodsDiffer;

    /// <summary>What was expected by a moment, or why nothing was.</summary>
    internal abstract Calculated<Expectation> ExpectedAt(in Moment moment);

    /// <summary>From where to where the indicator is to go in the course of the period, or why there is no such way.</summary>
    internal virtual Calculated<Course> CourseOf(Target target) =>
        Accepted is not { } accepted ? UndefinedReason.NoToleranceNamed
        : target.Indicator.GrowsFromNothing ? new Course(Baseline: null, accepted, JudgedOrOwnDirection)
        : UndefinedReason.NoPath;

    /// <summary>Where an actual leads by a method, or why it leads nowhere.</summary>
    internal virtual Calculated<Rational> ProjectedBy(ProjectionMethod method, Rational actual, Moment moment, UndefinedReason whyNothing) => method switch
    {
        ProjectionMethod.RunRate when moment.Indicator.IsRateOfFlows => actual,
        ProjectionMethod.RunRate when moment.Indicator.Accumulates => moment.Elapsed.Sign == 0 ? whyNothing : actual / moment.Elapsed,
        ProjectionMethod.Profile when StartsFromLastYear && moment.Indicator.GrowsFromNothing => ByLastYear(actual, moment),
        ProjectionMethod.Glide when !moment.Indicator.Accumulates && !StartsFromLastYear && Start is { } start => moment.Elapsed.Sign == 0 ? whyNothing : start + ((actual - start) / moment.Elapsed),
        _ => UndefinedReason.MethodNotApplicable,
    };

    /// <summary>What it asks for, in the words of a language.</summary>
    internal abstract string InWords(IFormWords words);

    /// <summary>Writes the properties of its JSON form, the kind first.</summary>
    internal abstract void WriteParts(Utf8JsonWriter writer, JsonSerializerOptions options);

    private static ReportingPeriod SinceStart(Target target, Observation actual) =>
        actual.Period.End == target.Period.End ? target.Period
        : actual.Period.IsTiling && actual.Period.YearToDate() is var toDate && toDate.Start == target.Period.Start ? toDate
        : ReportingPeriod.Range(target.Period.Start, actual.Period.End, target.Period.Calendar);

    private Calculated<Rational> ByLastYear(in Rational actual, in Moment moment) =>
        Start is not { } whole || moment.LastYear is not { } known || !known.Value.TryGetValue(out var toDate) ? UndefinedReason.MissingObservation
        : toDate.Sign > 0 ? actual * whole / toDate
        : UndefinedReason.NothingExpected;
}
