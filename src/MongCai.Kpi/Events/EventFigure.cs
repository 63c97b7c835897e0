using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;

namespace MongCai.Kpi.Events;

/// <summary>The figure of an indicator for a period as events give it, with what it rests on.</summary>
/// <remarks>Equality is that of the reference. Text form, for a reader only: <c>job-fairs 2019-S1: 5</c>.</remarks>
[JsonConverter(typeof(WriteOnlyJsonConverter<EventFigure>))]
public sealed class EventFigure
{
    private readonly EventFold _fold;
    private readonly ReportingPeriod _window;

    internal EventFigure(EventFold fold, FigureTally tally, ReportingPeriod period)
    {
        _fold = fold;
        Rule = tally.Rule;
        Period = period;
        _window = tally.Window;
        Value = tally.Value;
        Events = tally.Events;
        Presumed = tally.Presumed;
        First = tally.First;
        Last = tally.Last;
        Coverage = UndefinedReason.MethodNotApplicable;
        if (Rule.Measure == EventMeasure.Quantity)
        {
            Bound = tally.Sum.Bound;
            Coverage = Events == 0 ? UndefinedReason.EmptyPopulation : new Ratio(tally.Sum.Events, Events);
        }

        IsComplete = !tally.IsAnyAstride && !tally.IsAnyPresumed && (Rule.Measure != EventMeasure.Quantity || tally.Sum.Events == Events)
            && (fold.ValidUpTo is not { } last || last >= _window.End);
    }

    /// <summary>How events fed the indicator.</summary>
    public CountingRule Rule { get; }

    /// <summary>The period.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The instant as known at which it was read.</summary>
    public Instant KnownAt => _fold.KnownAt;

    /// <summary>
    /// The figure in the indicator's unit; 0 where nothing happened, less than 0 where more was taken back than happened. Undefined where events of several bodies would be
    /// added that the rule does not add (<see cref="UndefinedReason.SeveralBodies"/>), where there are events and none has the quantity
    /// (<see cref="UndefinedReason.MissingObservation"/>), where the quantity is in a unit that does not convert, or where a lower bound is added and another one taken off
    /// (<see cref="UndefinedReason.MethodNotApplicable"/>).
    /// </summary>
    public Calculated<Rational> Value { get; }

    /// <summary>Whether the figure is the value or a bound of it.</summary>
    public Bound Bound { get; }

    /// <summary>How many events count, less those taken back.</summary>
    public long Events { get; }

    /// <summary>How many of them are in a state that is presumed.</summary>
    public long Presumed { get; }

    /// <summary>For the sum of a quantity, the share of the events that have it; undefined where there is no event, and for other measures.</summary>
    public Calculated<Ratio> Coverage { get; }

    /// <summary>
    /// Whether nothing is left to be known: no state is presumed, every event has the quantity that is added up, none lies astride the edge of the data window, and the
    /// fold does not end before the window does.
    /// </summary>
    public bool IsComplete { get; }

    /// <summary>The first day of the earliest event that counts; null where none does.</summary>
    public LocalDate? First { get; }

    /// <summary>The last day of the latest event that counts; null where none does.</summary>
    public LocalDate? Last { get; }

    /// <summary>The records that count, each as last amended; they are read anew.</summary>
    public IReadOnlyList<EventRecord> Records => _fold.RecordsOf(Rule, Period, Place.Inside);

    /// <summary>The records that would count if it were known on which side of the data window's edge they lie; they are read anew.</summary>
    public IReadOnlyList<EventRecord> Astride => _fold.RecordsOf(Rule, Period, Place.Astride);

    /// <summary>The figure as an observation of its indicator.</summary>
    /// <remarks>
    /// It is as firm as the status says, and no firmer than the events allow: an estimate where the figure is a bound, provisional where a state is presumed, where
    /// events have no amount or lie astride the edge of the data window, or where the fold ends before the window does. What it rests on stays with the figure.
    /// </remarks>
    /// <param name="status">How firm it is at most.</param>
    /// <param name="area">The area whose events the rule counts.</param>
    /// <returns>The observation; of a bound it has no value but a range, it has no value where the figure has none, and its data reach the end of the data window, or the last day of the fold.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such status.</exception>
    public Observation ToObservation(ObservationStatus status = ObservationStatus.Official, AreaCode area = default)
    {
        Guard.Against.UnknownValue(status);
        var firmness = Bound != Bound.Exact ? ObservationStatus.Estimate : IsComplete ? ObservationStatus.Official : ObservationStatus.Provisional;
        var end = LocalDate.Min(_window.End, _fold.ValidUpTo ?? _window.End);
        return Observed() with { Area = area, Status = status < firmness ? status : firmness, Through = LocalDate.Min(end, Period.End) };
    }

    // A bound is no value: whoever adds it up has to see that.
    private Observation Observed() =>
        !Value.TryGetValue(out var value) && Value == UndefinedReason.MissingObservation ? Observation.Missing(Rule.Indicator, Period)
        : !Value.IsDefined || Bound == Bound.Exact ? new Observation(Rule.Indicator, Period, Value)
        : Observation.Bounded(Rule.Indicator, Period, Bound == Bound.AtLeast ? RationalInterval.AtLeast(value) : RationalInterval.AtMost(value));

    /// <summary>Indicator, period and value.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Rule.Indicator} {Period}: {Bound switch
    {
        Bound.AtLeast => "at least ",
        Bound.AtMost => "at most ",
        _ => string.Empty,
    }}{Value}";
}
