using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;
using NodaTime;

namespace MongCai.Kpi.Events;

/// <summary>The figure of an indicator for a period, read from event records: an observation together with what it is based on.</summary>
/// <remarks>
/// <para>
/// Use a figure to publish a value and to explain it: the figure has its rule, the instant as known at which it was read, and the records that count.
/// </para>
/// <para>
/// An event that lacks the quantity to be added up makes the figure a bound, because it may have any amount that the indicator can have. If the indicator never
/// falls, or cannot be below 0, the sum is at least what is known; if nothing is declared, the sum may be any number. A subject whose category was not reported
/// makes the figure a bound in the same way: the number of women is at least the number known to be women, and at most that number plus all the subjects
/// without a category. Which areas did not report is a different question: that is coverage, which the roll-up determines.
/// </para>
/// <para>Equality is by reference. The text form, for display only, is for example <c>job-fairs 2019-S1: 5</c>.</para>
/// <para>
/// The JSON form, which is written but never read back, is <c>{"observation":{…},"rule":{…},"knownAt":"2019-07-01T00:00:00Z","events":5,"presumed":0,
/// "itemResponse":{"undefined":"method not applicable"},"isComplete":true,"first":"2019-01-15","last":"2019-06-20"}</c>; the days are left out when no event
/// counts. The period, the area and the category are those of the observation. The records are left out: a host that shows them writes <see cref="Records"/>
/// and <see cref="Straddling"/>, which are read again each time.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var figure = ledger.Fold(knownAt).Figure(rule, ReportingPeriod.HalfYear(2019, 1));
/// Console.WriteLine($"{figure.Observation.Value} from {figure.Records.Count} records");
/// </code>
/// </example>
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

    /// <summary>Gets the rule by which the events fed the indicator.</summary>
    public CountingRule Rule { get; }

    /// <summary>Gets the period whose events are counted, through its data window.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>Gets the instant as known at which the figure was read: records that became known later do not count.</summary>
    public Instant KnownAt => _fold.KnownAt;

    /// <summary>
    /// Gets the observation of the indicator, in the area and category of the rule: 0 when nothing happened, and below 0 when more was reversed than happened.
    /// </summary>
    /// <value>
    /// <para>
    /// When an amount is missing or only a bound of it is known, or when the category of a subject is missing, the value is undefined with the reason
    /// <see cref="UndefinedReason.OnlyABound"/>, and the range says which values are possible. The value is also undefined when events of several organisers
    /// would be added although the rule does not allow it (<see cref="UndefinedReason.SeveralOrganisers"/>), and when the quantity is in a unit that cannot be
    /// converted (<see cref="UndefinedReason.MethodNotApplicable"/>).
    /// </para>
    /// <para>
    /// The status is an estimate when only a bound is known; provisional when a state is presumed, when events straddle the edge of the data window or of the
    /// area, or when the fold ends before the data window does; and official otherwise. A host that knows better can write <c>with { Status = … }</c>. The data
    /// reach the end of the data window, or the last day of the fold if that is earlier, and never go beyond the end of the period.
    /// </para>
    /// </value>
    /// <example><c>figure.Observation.Against(target)</c></example>
    public Observation Observation { get; }

    /// <summary>Gets the number of events that count, less those that were reversed.</summary>
    public long Events { get; }

    /// <summary>Gets the number of counted events whose state is presumed, less those that were reversed.</summary>
    public long Presumed { get; }

    /// <summary>Gets the item response, the share of events or subjects for which the needed detail was reported.</summary>
    /// <value>
    /// For a sum, the share of the events that have the quantity. For a count by category, the share of the subjects of which it is known whether they belong
    /// to the category. Undefined when there is no event or no subject (<see cref="UndefinedReason.EmptyPopulation"/>), and when the rule neither adds up a
    /// quantity nor counts a category (<see cref="UndefinedReason.MethodNotApplicable"/>).
    /// </value>
    public Calculated<Ratio> ItemResponse { get; }

    /// <summary>Gets a value indicating whether the figure is final as far as the known records go.</summary>
    /// <value>
    /// True when no state is presumed, every event has the quantity that is added up, it is known of every subject whether it belongs to the category, no event
    /// straddles the edge of the data window or of the area, and the fold does not end before the data window does.
    /// </value>
    public bool IsComplete { get; }

    /// <summary>Gets the first day of the earliest event that counts; null when no event counts.</summary>
    public LocalDate? First { get; }

    /// <summary>Gets the last day of the latest event that counts; null when no event counts.</summary>
    public LocalDate? Last { get; }

    /// <summary>Gets the records that count, each as last amended. They are read again on each call.</summary>
    public IReadOnlyList<EventRecord> Records => _fold.RecordsOf(Rule, Period, Placement.Inside);

    /// <summary>Gets the records that might count, but straddle the edge of the data window or of the area. They are read again on each call.</summary>
    public IReadOnlyList<EventRecord> Straddling => _fold.RecordsOf(Rule, Period, Placement.Straddling);

    /// <summary>Returns the observation as text: the indicator, the area if one is named, the period and the value.</summary>
    /// <returns>Text such as <c>job-fairs 2019-S1: 5</c>.</returns>
    public override string ToString() => Observation.ToString();

    private static Observation Observe(Observation observed, bool isComplete) => observed with
    {
        Status = observed.Value == UndefinedReason.OnlyABound ? ObservationStatus.Estimate
            : isComplete ? ObservationStatus.Official
            : ObservationStatus.Provisional,
    };
}
