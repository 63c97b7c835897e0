using System.Diagnostics;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;

namespace MongCai.Kpi.Events;

/// <summary>
/// The events that count of a set of records, as known at an instant: as last amended, without those retracted, and with reversals subtracted.
/// </summary>
/// <remarks>
/// <para>
/// Use a fold to read figures from records: see <see cref="Figure"/>. To reproduce a published figure, fold again as known at the instant of publication.
/// </para>
/// <para>
/// The result does not depend on the order in which the records arrived. A fold is immutable and safe to share between threads; a fold made by
/// <see cref="OfSorted"/> reads its records again for each figure. Equality is by reference, and there is no JSON form.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var fold = ledger.Fold(knownAt: Instant.FromUtc(2019, 7, 1, 0, 0));
/// var figure = fold.Figure(rule, ReportingPeriod.HalfYear(2019, 1));
/// </code>
/// </example>
[DebuggerDisplay("known at {KnownAt}, valid up to {ValidUpTo}")]
[JsonConverter(typeof(ObjectJsonConverter<EventFold>))]
public sealed class EventFold : INotJson<EventFold>
{
    private static readonly Comparer<EventRecord> InOrder = Comparer<EventRecord>.Create(EventOrder.Compare);

    private readonly EventSource _source;

    internal EventFold(EventSource source, Instant knownAt, LocalDate? validUpTo)
    {
        _source = source;
        KnownAt = knownAt;
        ValidUpTo = validUpTo;
    }

    /// <summary>Gets the instant as known at which the records count: what was recorded later is ignored.</summary>
    public Instant KnownAt { get; }

    /// <summary>Gets the last day that counts: events that were not certainly over by then are ignored. Null when there is no such limit.</summary>
    public LocalDate? ValidUpTo { get; }

    /// <summary>Gets a value indicating whether no event counts.</summary>
    public bool IsEmpty
    {
        get
        {
            var any = new AnyTally();
            _source.Read(any);
            return !any.HasAny;
        }
    }

    /// <summary>Gets the groups of records that contradict each other, settled or not, in the order of the records that count.</summary>
    public IReadOnlyList<EventConflict> Conflicts =>
        [.. _source.States.SelectMany(static state => state.Conflicts).OrderBy(static conflict => conflict.Counted, InOrder).ThenBy(static conflict => conflict.Kind)];

    /// <summary>Gets the corrections of records that are not known, together with their own corrections, in the order of the ledger.</summary>
    public IReadOnlyList<EventRecord> Orphans => [.. _source.States.SelectMany(static state => state.Orphans).Order(InOrder)];

    /// <summary>Creates a fold of records that are sorted by event. Memory use does not depend on the number of events.</summary>
    /// <param name="records">
    /// The records, for example from a sorted query or from <see cref="EventLedger.ByEvent"/>: events in ascending order of source and id, each followed
    /// directly by its corrections, and each correction after the record it corrects. They are read again for each figure.
    /// </param>
    /// <param name="knownAt">The instant as known at which the records count. A record that was recorded exactly at this instant is known.</param>
    /// <param name="validUpTo">The last day that counts: events that were not certainly over by then are ignored. Null for no such limit.</param>
    /// <returns>
    /// The fold. Reading it throws an <see cref="EventOrderException"/> when the records are not sorted in this way, or when a correction comes without the
    /// record it corrects.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="records"/> is null.</exception>
    public static EventFold OfSorted(IEnumerable<EventRecord> records, Instant knownAt, LocalDate? validUpTo = null) =>
        new(new StreamSource(Guard.Against.Null(records), knownAt, validUpTo), knownAt, validUpTo);

    /// <summary>Returns the figure of an indicator for a period.</summary>
    /// <param name="rule">The rule that says how events feed the indicator.</param>
    /// <param name="period">
    /// The period of the figure. Its data window follows the closing rule of <paramref name="rule"/>; for a term or a range it is the period itself.
    /// </param>
    /// <returns>The figure, whose observation is 0 when no event counts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public EventFigure Figure(CountingRule rule, ReportingPeriod period)
    {
        Guard.Against.Null(rule);
        var tally = new FigureTally(rule, new PeriodPlacement(rule, period));
        _source.Read(tally);
        return new EventFigure(this, tally);
    }

    /// <summary>
    /// Returns the figures of an indicator for several periods and areas, such as the cells of a scorecard, while reading the records only once.
    /// </summary>
    /// <param name="rule">The rule that says how events feed the indicator.</param>
    /// <param name="periods">The periods of the figures, each once.</param>
    /// <param name="areas">
    /// The areas of the figures, each once; null for the area of the rule alone. If the rule counts everywhere, the figure of an area counts the events filed
    /// under the code of that area. If the rule counts <see cref="AreaScope.Within"/> an area of a hierarchy, it counts the events in the area and in
    /// everything that lies within it.
    /// </param>
    /// <returns>
    /// A figure for each area and period, area by area. It is 0 when nothing happened. An area that is not named has no figure, which means that it did not
    /// report.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> or <paramref name="periods"/> is null.</exception>
    /// <exception cref="ArgumentException">A period or an area is given twice, or areas are given although the rule already names its areas.</exception>
    /// <example><c>builder.AddRange(fold.Figures(rule, months, wards).Select(figure => figure.Observation))</c></example>
    public IReadOnlyList<EventFigure> Figures(CountingRule rule, IEnumerable<ReportingPeriod> periods, IEnumerable<AreaCode>? areas = null)
    {
        Guard.Against.Null(rule);
        if (areas is not null && rule.Areas.NarrowedTo(default) is null)
        {
            throw new ArgumentException($"{rule} counts {rule.Areas}: a rule that areas are named for counts everywhere, or within an area of a hierarchy.", nameof(areas));
        }

        var tally = new FiguresTally(rule, EachOnce(Guard.Against.Null(periods), nameof(periods)), areas is null ? null : EachOnce(areas, nameof(areas)));
        _source.Read(tally);
        return [.. tally.Figures.Select(figure => new EventFigure(this, figure))];
    }

    /// <summary>Counts the events by type, state, area and period in one pass.</summary>
    /// <param name="kind">The kind of period, which must tile time, such as month or quarter.</param>
    /// <param name="closing">The rule that says when the books of a month are closed; null for <see cref="ClosingRule.MonthEnd"/>.</param>
    /// <param name="straddling">How an event is treated whose days lie in two data windows.</param>
    /// <param name="calendar">The calendar of the periods; the calendar that starts in January when omitted.</param>
    /// <returns>The counts, one cell for each type, state, area and period that has events.</returns>
    /// <exception cref="ArgumentException"><paramref name="kind"/> does not tile time.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> or <paramref name="straddling"/> is not defined.</exception>
    public EventCounts Count(PeriodKind kind, ClosingRule? closing = null, Straddling straddling = Straddling.Undefined, ReportingCalendar calendar = default)
    {
        var tally = new CountsTally(new TilePlacement(kind, closing ?? ClosingRule.MonthEnd, straddling, calendar));
        _source.Read(tally);
        return tally.ToCounts();
    }

    internal IReadOnlyList<EventRecord> RecordsOf(CountingRule rule, ReportingPeriod period, Placement place)
    {
        var records = new RecordsTally(rule, period, place);
        _source.Read(records);
        return records.Records;
    }

    internal void Read(IEventSink sink) => _source.Read(sink);

    private static T[] EachOnce<T>(IEnumerable<T> items, string name)
    {
        T[] all = [.. items];
        var twice = all.GroupBy(static item => item).FirstOrDefault(static same => same.Skip(1).Any());
        return twice is null ? all : throw new ArgumentException($"{twice.Key} is there twice.", name);
    }
}
