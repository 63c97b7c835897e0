using System.Text.Json;

namespace MongCai.Kpi;

/// <content>The rules of each form. The library asks the form, and never which case of form it is.</content>
public abstract partial class TargetForm
{
    /// <summary>Gets the one level that is to be reached or kept to; null where there is none or there are two.</summary>
    internal virtual Rational? LevelOrNone => null;

    /// <summary>Gets the value that the form starts from; null where it starts from none.</summary>
    internal virtual Rational? Start => null;

    /// <summary>Gets the better direction of what is measured, as it is given to verdict policies.</summary>
    internal virtual Direction JudgedDirection => Direction;

    /// <summary>Gets the better direction of what is measured, also for a cap. Policies get none for a cap, which is never exceeded.</summary>
    internal virtual Direction DirectionIncludingCaps => JudgedDirection;

    /// <summary>Gets whether the bound itself does not meet the target, as in "trên 290" or "dưới 7,6".</summary>
    internal bool IsStrict => Accepted is { } accepted && ((accepted.Lower is not null && !accepted.IncludesLower) || (accepted.Upper is not null && !accepted.IncludesUpper));

    /// <summary>Gets whether a mean over years is measured, and not the actual itself.</summary>
    internal virtual bool IsOfMeans => false;

    /// <summary>Gets whether the actual is of the whole period so far, and not of each part of the period by itself.</summary>
    internal virtual bool IsOfWhole => true;

    /// <summary>Gets the kind of the periods that each have to meet the form; null where the whole period has to.</summary>
    internal virtual PeriodKind? MaintainedPeriodKind => null;

    /// <summary>Gets whether the value that the form starts from is last year's.</summary>
    internal virtual bool StartsFromLastYear => false;

    /// <summary>Gets the method by which attainment is measured where none is named, or the reason why any method would be a guess.</summary>
    internal abstract Calculated<AttainmentMethod> OwnMethod { get; }

    /// <summary>Returns the method of the forecast where none is named, or the reason why there is none.</summary>
    internal virtual Calculated<ProjectionMethod> OwnProjection(Indicator indicator) =>
        indicator.Nature == Nature.DistinctCount ? UndefinedReason.NoMethodNamed
        : indicator.Accumulates ? ProjectionMethod.RunRate
        : UndefinedReason.NoPath;

    /// <summary>Returns why the form does not fit an indicator, or null where it does.</summary>
    internal virtual string? WhyNotOf(Indicator indicator) => indicator.Nature == Nature.Milestone ? "it is done or not, by a day" : null;

    /// <summary>Returns why the form does not fit a period, or null where it does.</summary>
    internal virtual string? WhyNotFor(Indicator indicator, ReportingPeriod period) => null;

    /// <summary>Returns why a method does not fit the form, or null where it does.</summary>
    internal virtual string? WhyNotBy(AttainmentMethod method) => Attained(method, 1).Reason == UndefinedReason.MethodNotApplicable ? "it has not what the method needs" : null;

    /// <summary>Determines whether a method gives a figure only for the whole period, where the indicator accumulates.</summary>
    internal static bool NeedsWhole(AttainmentMethod method) => method is not (AttainmentMethod.ActualOverTarget or AttainmentMethod.GapOverAbsoluteTarget or AttainmentMethod.PeriodsMetOverElapsed);

    /// <summary>Returns why an indicator cannot follow a profile of phases, or null where it can.</summary>
    internal virtual string? WhyNotPhased(Indicator indicator) => "it has no one level";

    /// <summary>Gets why the forms of parts do not add up to the form of their whole, and what to do instead; null where they do.</summary>
    internal abstract string? WhyNotAdded { get; }

    /// <summary>Returns the same form with another level, where forms of this kind add up.</summary>
    internal virtual TargetForm WithLevel(in Rational level) => throw new InvalidOperationException($"\"{this}\" does not add: {WhyNotAdded}.");

    /// <summary>Determines whether another form has the same words, with any level, where forms of this kind add up.</summary>
    internal virtual bool IsWordedAs(TargetForm other) => false;

    /// <summary>Returns why an observation cannot be held against a target of this form, beyond what applies to all forms, or null where it can.</summary>
    internal virtual string? WhyNotAgainst(Target target, Observation actual) =>
        target.Indicator.Accumulates && !actual.Period.BeginsWith(target.Period)
            ? $"a part of {target.Period} says nothing of the whole without what came before: give the year to date, {SinceStart(target, actual)}, or a series"
            : null;

    /// <summary>Returns the attainment of an actual that is held against a target, by a method.</summary>
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

    /// <summary>Returns the attainment of a measured value by a method.</summary>
    internal abstract Calculated<Ratio> Attained(AttainmentMethod method, in Rational measured);

    /// <summary>Converts the possible values of the indicator at the end of the target's period to those of what the form measures.</summary>
    internal virtual RationalInterval MeasuredAtEnd(RationalInterval values, Target target) => values;

    /// <summary>Returns the values of what the form measures that are possible now; null where nothing has elapsed.</summary>
    internal virtual RationalInterval? MeasuredNow(in Comparison comparison) => comparison.Actual.Range;

    /// <summary>Returns what the form measures: the actual, or the mean yearly change.</summary>
    internal virtual Calculated<Rational> Measured(in Comparison comparison) => comparison.PeriodsAgree ? comparison.Actual.Value : UndefinedReason.PeriodsDiffer;

    /// <summary>Returns what was expected by a moment, or the reason why nothing was.</summary>
    internal abstract Calculated<Expectation> ExpectedAt(in ExpectationPoint moment);

    /// <summary>Returns the course that the indicator is to take in the target's period, or the reason why there is none.</summary>
    internal virtual Calculated<PathToTarget> PathOf(Target target) =>
        Accepted is not { } accepted ? UndefinedReason.NoToleranceNamed
        : target.Indicator.GrowsFromNothing ? new PathToTarget(Baseline: null, accepted, DirectionIncludingCaps)
        : UndefinedReason.NoPath;

    /// <summary>Returns the value that an actual leads to by a method, or the reason why there is none.</summary>
    internal virtual Calculated<Rational> ProjectedBy(ProjectionMethod method, Rational actual, ExpectationPoint moment, UndefinedReason whyNothing) => method switch
    {
        ProjectionMethod.RunRate when moment.Indicator.IsRateOfFlows => actual,
        ProjectionMethod.RunRate when moment.Indicator.Accumulates => moment.Elapsed.Sign == 0 ? whyNothing : actual / moment.Elapsed,
        ProjectionMethod.Profile when StartsFromLastYear && moment.Indicator.GrowsFromNothing => ByLastYear(actual, moment),
        ProjectionMethod.Glide when !moment.Indicator.Accumulates && !StartsFromLastYear && Start is { } start => moment.Elapsed.Sign == 0 ? whyNothing : start + ((actual - start) / moment.Elapsed),
        _ => UndefinedReason.MethodNotApplicable,
    };

    /// <summary>Returns the form in the words of a language.</summary>
    internal abstract string InWords(IFormWords words);

    /// <summary>Writes the properties of the JSON form, the kind first.</summary>
    internal abstract void WriteParts(Utf8JsonWriter writer, JsonSerializerOptions options);

    private static ReportingPeriod SinceStart(Target target, Observation actual) =>
        actual.Period.End == target.Period.End ? target.Period
        : actual.Period.IsTiling && actual.Period.YearToDate() is var toDate && toDate.Start == target.Period.Start ? toDate
        : ReportingPeriod.Range(target.Period.Start, actual.Period.End, target.Period.Calendar);

    private Calculated<Rational> ByLastYear(in Rational actual, in ExpectationPoint moment) =>
        Start is not { } whole || moment.LastYear is not { } known || !known.Value.TryGetValue(out var toDate) ? UndefinedReason.MissingObservation
        : toDate.Sign > 0 ? actual * whole / toDate
        : UndefinedReason.NothingExpected;
}
