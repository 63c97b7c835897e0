using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;
using NodaTime;

namespace MongCai.Kpi.Events;

/// <summary>The figure of an indicator for a period as events give it: an observation, with what it rests on.</summary>
/// <remarks>
/// <para>An event without the quantity that is added up is a bound: it may have any amount that the indicator can have. Of what never falls, or cannot be below 0, the sum is at least what is
/// known; where nothing is declared, it may be any number. A subject of whom nobody told the category is a bound in the same way: there are as many women as are known, and at most all others of whom nobody
/// told. Who did not report is another matter: that is coverage, and the roll-up's to say.</para>
/// <para>Equality is that of the reference. Text form, for a reader only: <c>job-fairs 2019-S1: 5</c>.</para>
/// <para>JSON form, written and not read: <c>{"observation":{…},"rule":{…},"knownAt":"2019-07-01T00:00:00Z","events":5,"presumed":0,"itemResponse":{"undefined":"method not applicable"},"isComplete":true,
/// "first":"2019-01-15","last":"2019-06-20"}</c>, without the days where no event counts. The period, the area and the category are those of the observation. The records are left out: a host that shows them
/// writes <see cref="Records"/> and <see cref="Straddling"/>, which are read anew.</para>
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<EventFigure>))]
public sealed partial class EventFigure
{
    private readonly EventFold _fold;

    internal EventFigure(EventFold fold, FigureTally tally)
    {
        _fold = fold;
        Rule = tally.Rule;
        Period = tally.Period;
        Events = tally.Events;
        Presumed = tally.Presumed;
        First = tally.First;
        Last = tally.Last;
        ItemResponse = tally.ItemResponse;
        var end = LocalDate.Min(tally.Window.End, fold.ValidUpTo ?? tally.Window.End);
        IsComplete = tally.IsComplete && end == tally.Window.End;
        Observation = Observe(tally.Observe(), IsComplete) with { Area = Rule.Areas.Area, Category = Rule.Category, Through = LocalDate.Min(end, Period.End) };
    }

    /// <summary>Gets how events fed the indicator.</summary>
    public CountingRule Rule { get; }

    /// <summary>Gets the period whose events are counted, through its data window.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>Gets the instant as known at which it was read.</summary>
    public Instant KnownAt => _fold.KnownAt;

    /// <summary>Gets what was observed, in the area and of the category of the rule: 0 where nothing happened, less than 0 where more was taken back than happened.</summary>
    /// <value>
    /// <para>Where amounts are bounds or missing, or the category of a subject is missing, the value is undefined, <see cref="UndefinedReason.OnlyABound"/>, and the range says what it may be. The value is
    /// undefined too where events of several organisers would be added that the rule does not add (<see cref="UndefinedReason.SeveralOrganisers"/>), and where the quantity is in a unit that does not convert
    /// (<see cref="UndefinedReason.MethodNotApplicable"/>).</para>
    /// <para>It is as firm as the events allow: an estimate where it is a bound; provisional where a state is presumed, where events straddle the edge of the data window, or where the fold ends
    /// before the window does; else official. Whoever knows better says <c>with { Status = … }</c>. Its data reach the end of the data window, or the last day of the fold.</para>
    /// </value>
    /// <example><c>figure.Observation.Against(target)</c></example>
    public Observation Observation { get; }

    /// <summary>Gets how many events count, less those taken back.</summary>
    public long Events { get; }

    /// <summary>Gets how many of them are in a state that is presumed.</summary>
    public long Presumed { get; }

    /// <summary>Gets the item response: of a sum the share of the events that have the quantity, of a count by category the share of the subjects of whom it is known whether they are in the category.</summary>
    /// <value>
    /// Undefined where there is no event, or no subject (<see cref="UndefinedReason.EmptyPopulation"/>), and where neither a quantity is added up nor a category is counted
    /// (<see cref="UndefinedReason.MethodNotApplicable"/>).
    /// </value>
    public Calculated<Ratio> ItemResponse { get; }

    /// <summary>
    /// Gets whether nothing is left to be known: no state is presumed, every event has the quantity that is added up, of every subject it is known whether it is in the category, no event straddles the edge
    /// of the data window or of the area, and the fold does not end before the window does.
    /// </summary>
    public bool IsComplete { get; }

    /// <summary>Gets the first day of the earliest event that counts; null where none does.</summary>
    public LocalDate? First { get; }

    /// <summary>Gets the last day of the latest event that counts; null where none does.</summary>
    public LocalDate? Last { get; }

    /// <summary>Gets the records that count, each as last amended; they are read anew.</summary>
    public IReadOnlyList<EventRecord> Records => _fold.RecordsOf(Rule, Period, Place.Inside);

    /// <summary>Gets the records that would count if it were known on which side of the edge they lie, of the data window or of the area; they are read anew.</summary>
    public IReadOnlyList<EventRecord> Straddling => _fold.RecordsOf(Rule, Period, Place.Straddling);

    /// <summary>Returns the observation as text: indicator, area where one is named, period and value.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Observation.ToString();

    private static Observation Observe(Observation observed, bool isComplete) => observed with
    {
        Status = observed.Value == UndefinedReason.OnlyABound ? ObservationStatus.Estimate
            : isComplete ? ObservationStatus.Official
            : ObservationStatus.Provisional,
    };
}
