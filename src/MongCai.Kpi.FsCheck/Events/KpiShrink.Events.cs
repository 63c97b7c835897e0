using MongCai.Kpi.Events;

namespace MongCai.Kpi.Testing;

/// <content>Shrinkers of events.</content>
public static partial class KpiShrink
{
    private static readonly EventId FirstEventId = new("a", "1");

    /// <summary>Shrinks an identity towards <c>a/1</c>: <c>a/1</c> itself, then shorter sources and shorter ids.</summary>
    /// <param name="value">The identity to shrink.</param>
    /// <returns>The simpler identities, or none for <c>a/1</c>.</returns>
    public static IEnumerable<EventId> Smaller(EventId value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return ShorterTexts.Simpler(value.Source, FirstEventId.Source).Select(source => new EventId(source, value.Id))
            .Concat(ShorterTexts.Simpler(value.Id, FirstEventId.Id).Select(id => new EventId(value.Source, id)))
            .Prepend(FirstEventId).Where(next => next != value);
    }

    /// <summary>Shrinks an event type towards one without quantities whose code is <c>a</c>.</summary>
    /// <param name="value">The event type to shrink.</param>
    /// <returns>The simpler event types, or none if there is no simpler one.</returns>
    public static IEnumerable<EventType> Smaller(EventType value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return
        [
            .. ShorterTexts.Simpler(value.Code).Select(code => new EventType(code) { Quantities = value.Quantities }),
            .. value.Quantities.Keys.Select(without => new EventType(value.Code) { Quantities = value.Quantities.Where(quantity => !string.Equals(quantity.Key, without, StringComparison.Ordinal)).ToDictionary(StringComparer.Ordinal) }),
        ];
    }

    /// <summary>Shrinks an amount towards an exact and simpler amount.</summary>
    /// <param name="value">The amount to shrink.</param>
    /// <returns>The simpler amounts, or none if there is no simpler one.</returns>
    public static IEnumerable<EventQuantity> Smaller(EventQuantity value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var amount = value.Range.Lower.GetValueOrDefault();
        return
        [
            .. value.Range.Upper is null ? new[] { new EventQuantity(value.Name, amount, value.Unit) } : [],
            .. Smaller(amount).Select(simpler => new EventQuantity(value.Name, Moved(value.Range, simpler), value.Unit)),
        ];
    }

    /// <summary>Shrinks a subject: first towards no category, then towards fewer breakdowns, then towards the id <c>p1</c>.</summary>
    /// <param name="value">The subject to shrink.</param>
    /// <returns>The simpler subjects, or none if there is no simpler one.</returns>
    public static IEnumerable<EventSubject> Smaller(EventSubject value)
    {
        string[] codes = value.Category.Code.Split('*');
        string[] breakdowns = value.Category.BreakdownCode.Split('*');
        return
        [
            .. value.Category.IsTotal ? [] : new EventSubject[] { value.Id },
            .. codes.Length > 1 ? breakdowns.Zip(codes, (breakdown, code) => new EventSubject(value.Id, Category.Parse($"{breakdown}={code}"))) : [],
            .. ShorterTexts.Simpler(value.Id, "p1").Select(id => new EventSubject(id, value.Category)),
        ];
    }

    private static RationalInterval Moved(RationalInterval range, Rational to) => range switch
    {
        { Upper: not null } => RationalInterval.At(to),
        { IncludesLower: true } => RationalInterval.AtLeast(to),
        _ => RationalInterval.Above(to),
    };

    /// <summary>Shrinks facts about an event of the same type and state: fewer details, then a simpler day.</summary>
    /// <param name="value">The facts to shrink.</param>
    /// <returns>The simpler facts, or none if there are no simpler ones.</returns>
    public static IEnumerable<EventFacts> Smaller(EventFacts value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return PlainerFacts(value)
            .Concat(Lists.Shorter(value.Organisers).Select(organisers => value with { Organisers = organisers }))
            .Concat(Lists.Shorter(value.Subjects).Select(subjects => value with { Subjects = subjects }))
            .Concat(Lists.Shorter(value.Quantities).Concat(Lists.WithOneSimpler(value.Quantities, Smaller)).Select(quantities => value with { Quantities = quantities }))
            .Concat(Constructed.Those(Lists.WithOneSimpler(value.Subjects, Smaller).Select(subjects => (Func<EventFacts>)(() => value with { Subjects = subjects }))))
            .Concat(value.Note is { } note ? ShorterTexts.Simpler(note).Select(next => value with { Note = next }) : [])
            .Concat(value.Document is { } document ? Smaller(document).Select(next => value with { Document = next }) : [])
            .Concat(Smaller(value.Occurred).Select(occurred => value.With(value.Type, occurred)))
            .Where(next => next != value);
    }

    // First the type, period and state alone; then the facts without one of their other parts.
    private static EventFacts[] PlainerFacts(EventFacts value) =>
    [
        new EventFacts(value.Type, value.Occurred, value.State),
        value with { Subjects = [.. value.Subjects.Select(static subject => new EventSubject(subject.Id))] },
        value with { Note = null },
        value with { Document = null },
        value with { StateIsPresumed = false },
        value with { Area = default },
    ];

    /// <summary>Shrinks a correction of the same kind and type: fewer details, a shorter reason and author, and a simpler id of the corrected record.</summary>
    /// <param name="value">The correction to shrink.</param>
    /// <returns>The simpler corrections, or none if there is no simpler one.</returns>
    public static IEnumerable<EventCorrection> Smaller(EventCorrection value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return SmallerContent(value).Concat(Smaller(value.CorrectedId).Select(id => Like(value, id, value.Reason, value.Author)));
    }

    private static IEnumerable<EventCorrection> SmallerContent(EventCorrection value)
    {
        var plainer = value switch
        {
            { Facts: { } facts } => Smaller(facts).Select(next => EventCorrection.Amend(value.CorrectedId, next, value.Reason, value.Author)),
            { Occurred: { } occurred } => Smaller(occurred).Select(next => EventCorrection.Reverse(value.CorrectedId, value.Type, next, value.Reason, value.Author)),
            _ => [],
        };
        return plainer.Concat(ShorterTexts.Simpler(value.Reason).Select(reason => Like(value, value.CorrectedId, reason, value.Author)))
            .Concat(ShorterTexts.Simpler(value.Author).Select(author => Like(value, value.CorrectedId, value.Reason, author)));
    }

    private static EventCorrection Like(EventCorrection value, EventId corrected, string reason, string author) => value switch
    {
        { Facts: { } facts } => EventCorrection.Amend(corrected, facts, reason, author),
        { Occurred: { } occurred } => EventCorrection.Reverse(corrected, value.Type, occurred, reason, author),
        _ => EventCorrection.Retract(corrected, value.Type, reason, author),
    };

    /// <summary>
    /// Shrinks a record towards fewer details. The id and the instant of recording stay the same, so that the record keeps its place among others.
    /// </summary>
    /// <param name="value">The record to shrink.</param>
    /// <returns>The simpler records, or none if there is no simpler one.</returns>
    public static IEnumerable<EventRecord> Smaller(EventRecord value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return SmallerContent(value);
    }

    private static IEnumerable<EventRecord> SmallerContent(EventRecord value) => value.Correction is { } correction
        ? SmallerContent(correction).Select(next => new EventRecord(value.Id, value.Recorded, next))
        : Smaller(value.Facts!).Select(next => new EventRecord(value.Id, value.Recorded, next));

    /// <summary>Shrinks an area scope towards <see cref="AreaScope.Everywhere"/>.</summary>
    /// <param name="value">The scope to shrink.</param>
    /// <returns>The simplest scope, or none if it is already the simplest.</returns>
    public static IEnumerable<AreaScope> Smaller(AreaScope value) => AreaScope.Everywhere.Equals(value) ? [] : [AreaScope.Everywhere];

    /// <summary>Shrinks an organiser scope towards <see cref="OrganiserScope.OneOrganiser"/>.</summary>
    /// <param name="value">The scope to shrink.</param>
    /// <returns>The simplest scope, or none if it is already the simplest.</returns>
    public static IEnumerable<OrganiserScope> Smaller(OrganiserScope value) => OrganiserScope.OneOrganiser.Equals(value) ? [] : [OrganiserScope.OneOrganiser];

    /// <summary>
    /// Shrinks a counting rule towards one that counts completed events of one organiser everywhere, with books that close at the end of the month.
    /// </summary>
    /// <param name="value">The rule to shrink.</param>
    /// <returns>The simpler rules, or none if there is no simpler one.</returns>
    public static IEnumerable<CountingRule> Smaller(CountingRule value)
    {
        ArgumentNullException.ThrowIfNull(value);
        CountingRule[] simpler =
        [
            value with { Category = Category.Total },
            value with { States = EventStates.Completed },
            .. Smaller(value.Areas).Select(areas => value with { Areas = areas }),
            .. Smaller(value.Organisers).Select(organisers => value with { Organisers = organisers }),
            .. Smaller(value.Closing).Select(closing => value with { Closing = closing }),
            value with { Straddling = Straddling.Undefined },
        ];
        return simpler.Where(next => next != value);
    }

    /// <summary>Shrinks a closing towards a simpler period and an earlier instant.</summary>
    /// <param name="value">The closing to shrink.</param>
    /// <returns>The simpler closings, or none if there is no simpler one.</returns>
    public static IEnumerable<PeriodClosing> Smaller(PeriodClosing value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return
        [
            .. Smaller(value.Period).Select(period => new PeriodClosing(period, value.ClosedAt)),
            .. value.ClosedAt is { } closed ? Smaller(closed).Select(at => new PeriodClosing(value.Period, at)) : [],
        ];
    }

    /// <summary>Shrinks a catalogue: no breakdowns, fewer and simpler rules, and fewer event types as long as the rules still have theirs.</summary>
    /// <param name="value">The catalogue to shrink.</param>
    /// <returns>The simpler catalogues, or none if there is no simpler one.</returns>
    public static IEnumerable<EventCatalogue> Smaller(EventCatalogue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Constructed.Those(
        [
            .. value.Breakdowns is null ? [] : new Func<EventCatalogue>[] { () => new EventCatalogue(value.Types, value.Rules) },
            .. Lists.Shorter([.. value.Rules]).Concat(Lists.WithOneSimpler([.. value.Rules], Smaller)).Select(rules => (Func<EventCatalogue>)(() => new EventCatalogue(value.Types, rules) { Breakdowns = value.Breakdowns })),
            .. Lists.Shorter([.. value.Types]).Concat(Lists.WithOneSimpler([.. value.Types], WithoutQuantities)).Select(types => (Func<EventCatalogue>)(() => new EventCatalogue(types, value.Rules) { Breakdowns = value.Breakdowns })),
        ]);
    }

    // The code of a type stays the same, because rules and records refer to it.
    private static IEnumerable<EventType> WithoutQuantities(EventType value) =>
        Smaller(value).Where(next => string.Equals(next.Code, value.Code, StringComparison.Ordinal));
}
