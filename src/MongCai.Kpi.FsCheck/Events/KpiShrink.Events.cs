using MongCai.Kpi.Events;

namespace MongCai.Kpi.Testing;

/// <content>Events.</content>
public static partial class KpiShrink
{
    private static readonly EventId FirstEventId = new("a", "1");

    /// <summary>Towards <c>a/1</c>: a shorter source, a shorter id.</summary>
    /// <param name="value">The identity.</param>
    /// <returns>The simpler ones, or none.</returns>
    public static IEnumerable<EventId> Smaller(EventId value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return ShorterTexts.Simpler(value.Source, FirstEventId.Source).Select(source => new EventId(source, value.Id))
            .Concat(ShorterTexts.Simpler(value.Id, FirstEventId.Id).Select(id => new EventId(value.Source, id)))
            .Prepend(FirstEventId).Where(next => next != value);
    }

    /// <summary>Without quantities, with the code <c>a</c>.</summary>
    /// <param name="value">The type.</param>
    /// <returns>The simpler ones.</returns>
    public static IEnumerable<EventType> Smaller(EventType value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return
        [
            .. ShorterTexts.Simpler(value.Code).Select(code => new EventType(code) { Quantities = value.Quantities }),
            .. value.Quantities.Keys.Select(without => new EventType(value.Code) { Quantities = value.Quantities.Where(quantity => !string.Equals(quantity.Key, without, StringComparison.Ordinal)).ToDictionary(StringComparer.Ordinal) }),
        ];
    }

    /// <summary>Exact, of a simpler amount.</summary>
    /// <param name="value">The quantity.</param>
    /// <returns>The simpler ones.</returns>
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

    /// <summary>Of no category, then of fewer breakdowns, then <c>p1</c>.</summary>
    /// <param name="value">The subject.</param>
    /// <returns>The simpler ones.</returns>
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

    /// <summary>Of the same type and state: less said, on a simpler day.</summary>
    /// <param name="value">The facts.</param>
    /// <returns>The simpler ones.</returns>
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

    // Nothing said but type, period and state; then each without one part.
    private static EventFacts[] PlainerFacts(EventFacts value) =>
    [
        new EventFacts(value.Type, value.Occurred, value.State),
        value with { Subjects = [.. value.Subjects.Select(static subject => new EventSubject(subject.Id))] },
        value with { Note = null },
        value with { Document = null },
        value with { StateIsPresumed = false },
        value with { Area = default },
    ];

    /// <summary>Of the same kind and type: less said, with a shorter reason and author, of a simpler record.</summary>
    /// <param name="value">The correction.</param>
    /// <returns>The simpler ones.</returns>
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

    /// <summary>Of the same id and moment, so that it keeps its place among others: less said.</summary>
    /// <param name="value">The record.</param>
    /// <returns>The simpler ones.</returns>
    public static IEnumerable<EventRecord> Smaller(EventRecord value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return SmallerContent(value);
    }

    private static IEnumerable<EventRecord> SmallerContent(EventRecord value) => value.Correction is { } correction
        ? SmallerContent(correction).Select(next => new EventRecord(value.Id, value.Recorded, next))
        : Smaller(value.Facts!).Select(next => new EventRecord(value.Id, value.Recorded, next));

    /// <summary>Towards everywhere.</summary>
    /// <param name="value">The scope.</param>
    /// <returns>The simpler one, or none.</returns>
    public static IEnumerable<AreaScope> Smaller(AreaScope value) => AreaScope.Everywhere.Equals(value) ? [] : [AreaScope.Everywhere];

    /// <summary>Towards one organiser.</summary>
    /// <param name="value">The scope.</param>
    /// <returns>The simpler one, or none.</returns>
    public static IEnumerable<OrganiserScope> Smaller(OrganiserScope value) => OrganiserScope.OneOrganiser.Equals(value) ? [] : [OrganiserScope.OneOrganiser];

    /// <summary>Of what is completed, everywhere, by one organiser, closed at the end of the month.</summary>
    /// <param name="value">The rule.</param>
    /// <returns>The simpler ones.</returns>
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

    /// <summary>Of a simpler period, closed earlier.</summary>
    /// <param name="value">The closing.</param>
    /// <returns>The simpler ones.</returns>
    public static IEnumerable<PeriodClosing> Smaller(PeriodClosing value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return
        [
            .. Smaller(value.Period).Select(period => new PeriodClosing(period, value.ClosedAt)),
            .. value.ClosedAt is { } closed ? Smaller(closed).Select(at => new PeriodClosing(value.Period, at)) : [],
        ];
    }

    /// <summary>Fewer and simpler rules, fewer types as long as the rules have theirs, without breakdowns.</summary>
    /// <param name="value">The catalogue.</param>
    /// <returns>The simpler ones.</returns>
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

    // Rules and records name a type by its code, which stays.
    private static IEnumerable<EventType> WithoutQuantities(EventType value) =>
        Smaller(value).Where(next => string.Equals(next.Code, value.Code, StringComparison.Ordinal));
}
