using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;

namespace MongCai.Kpi.Events;

/// <summary>What counts of the records of a ledger as known at an instant: events as last amended, without those retracted, with reversals taken off. Figures are read from it.</summary>
/// <remarks>It does not depend on the order in which the records arrived. Equality is that of the reference. It is immutable, and safe to share between threads.</remarks>
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

    /// <summary>The instant: what was recorded later is not known.</summary>
    public Instant KnownAt { get; }

    /// <summary>The last day: what was not certainly over by then does not count; null for no such day.</summary>
    public LocalDate? ValidUpTo { get; }

    /// <summary>Whether nothing counts.</summary>
    public bool IsEmpty
    {
        get
        {
            var any = new AnyTally();
            _source.Read(any);
            return !any.HasAny;
        }
    }

    /// <summary>The records that contradict each other, settled or not, by the records that count.</summary>
    public IReadOnlyList<EventConflict> Conflicts =>
        [.. _source.States.SelectMany(static state => state.Conflicts).OrderBy(static conflict => conflict.Counted, InOrder).ThenBy(static conflict => conflict.Kind)];

    /// <summary>The corrections of what is not known, and the corrections of those, in the order of the ledger.</summary>
    public IReadOnlyList<EventRecord> Orphans => [.. _source.States.SelectMany(static state => state.Orphans).Order(InOrder)];

    /// <summary>
    /// A fold of records that are sorted by event, in memory that does not grow with them: events in the ascending order of source and id, the corrections of each right
    /// behind it, each after what it corrects. They are read anew for each figure.
    /// </summary>
    /// <param name="records">The records, such as a query sorted by event gives them, or <see cref="EventLedger.ByEvent"/>.</param>
    /// <param name="knownAt">The instant; what was recorded at it is known.</param>
    /// <param name="validUpTo">The last day: what was not certainly over by then does not count; no day where null.</param>
    /// <returns>The fold. Reading it throws an <see cref="EventOrderException"/> where the records are not sorted so, and where a correction has no event.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="records"/> is null.</exception>
    public static EventFold OfSorted(IEnumerable<EventRecord> records, Instant knownAt, LocalDate? validUpTo = null) =>
        new(new StreamSource(Guard.Against.Null(records), knownAt, validUpTo), knownAt, validUpTo);

    /// <summary>The figure of an indicator for a period.</summary>
    /// <param name="rule">How events feed the indicator.</param>
    /// <param name="period">The period; its data window is that of the rule's closing, and for a term or a range the days themselves.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public EventFigure Figure(CountingRule rule, ReportingPeriod period)
    {
        Guard.Against.Null(rule);
        var tally = new FigureTally(rule, new PeriodPlacement(rule, period));
        _source.Read(tally);
        return new EventFigure(this, tally);
    }

    /// <summary>Returns the figures of an indicator for several periods, and for several areas, in one read of the records: the cells of a scorecard.</summary>
    /// <param name="rule">How events feed the indicator.</param>
    /// <param name="periods">The periods, each once.</param>
    /// <param name="areas">
    /// The areas, each once; null for the area of the rule alone. Of a rule that counts everywhere, each figure is that of the events in the area by its code; of one that counts
    /// <see cref="AreaScope.Within"/> an area of a hierarchy, that of the events in the area and in all that lies within it.
    /// </param>
    /// <returns>A figure for each area and period, area by area. Where nothing happened it is 0; an area that is not named has none: it did not report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> or <paramref name="periods"/> is null.</exception>
    /// <exception cref="ArgumentException">A period or an area is there twice, or areas are named and the rule names areas by itself.</exception>
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

    /// <summary>How many events there are, by type, state, area and period, in one pass.</summary>
    /// <param name="kind">The kind of period, a tiling one.</param>
    /// <param name="closing">When the books of a month are closed; <see cref="ClosingRule.MonthEnd"/> where null.</param>
    /// <param name="straddling">What is done with an event whose days lie in two data windows.</param>
    /// <param name="calendar">The calendar; that of January where none is given.</param>
    /// <returns>The counts.</returns>
    /// <exception cref="ArgumentException"><paramref name="kind"/> does not tile time.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind or choice.</exception>
    public EventCounts Count(PeriodKind kind, ClosingRule? closing = null, Straddling straddling = Straddling.Undefined, ReportingCalendar calendar = default)
    {
        var tally = new CountsTally(new TilePlacement(kind, closing ?? ClosingRule.MonthEnd, straddling, calendar));
        _source.Read(tally);
        return tally.ToCounts();
    }

    internal IReadOnlyList<EventRecord> RecordsOf(CountingRule rule, ReportingPeriod period, Place place)
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
