using MongCai.Kpi.Events;

namespace MongCai.Kpi.Testing;

/// <content>Events.</content>
public static partial class KpiShrink
{
    private static readonly EventId FirstEventId = new("a", "1");

    /// <summary>Towards <c>a/1</c>.</summary>
    /// <param name="value">The identity.</param>
    /// <returns>The simpler one, or none.</returns>
    public static IEnumerable<EventId> Smaller(EventId value) => value == FirstEventId ? [] : [FirstEventId];

    /// <summary>Without quantities, with the code <c>a</c>.</summary>
    /// <param name="value">The type.</param>
    /// <returns>The simpler ones.</returns>
    public static IEnumerable<EventType> Smaller(EventType value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return
        [
            .. value.Code is "a" ? [] : new[] { new EventType("a") { Quantities = value.Quantities } },
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
            .. value.Id is "p1" ? [] : new EventSubject[] { new("p1", value.Category) },
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
        EventFacts[] plainer =
        [
            value with { Subjects = [.. value.Subjects.Select(static subject => new EventSubject(subject.Id))] },
            .. Lists.WithOneSimpler(value.Subjects, static subject => Smaller(subject).Where(simpler => string.Equals(simpler.Id, subject.Id, StringComparison.Ordinal))).Select(subjects => value with { Subjects = subjects }),
            value with { Note = null },
            value with { Document = null },
            value with { StateIsPresumed = false },
            value with { Area = default },
            .. Lists.Shorter(value.Organisers).Select(organisers => value with { Organisers = organisers }),
            .. Lists.Shorter(value.Subjects).Select(subjects => value with { Subjects = subjects }),
            .. Lists.Shorter(value.Quantities).Concat(Lists.WithOneSimpler(value.Quantities, Smaller)).Select(quantities => value with { Quantities = quantities }),
            .. Smaller(value.Occurred).Select(occurred => value.With(value.Type, occurred)),
        ];
        return plainer.Where(next => next != value);
    }

    /// <summary>Of the same kind, target and type: less said.</summary>
    /// <param name="value">The correction.</param>
    /// <returns>The simpler ones.</returns>
    public static IEnumerable<EventCorrection> Smaller(EventCorrection value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value switch
        {
            { Facts: { } facts } => Smaller(facts).Select(next => EventCorrection.Amend(value.CorrectedId, next, value.Reason, value.Author)),
            { Occurred: { } occurred } => Smaller(occurred).Select(next => EventCorrection.Reverse(value.CorrectedId, value.Type, next, value.Reason, value.Author)),
            _ => [],
        };
    }

    /// <summary>Of the same id: less said.</summary>
    /// <param name="value">The record.</param>
    /// <returns>The simpler ones.</returns>
    public static IEnumerable<EventRecord> Smaller(EventRecord value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value switch
        {
            { Correction: { } correction } => Smaller(correction).Select(next => new EventRecord(value.Id, value.Recorded, next)),
            { Facts: { } facts } => Smaller(facts).Select(next => new EventRecord(value.Id, value.Recorded, next)),
            _ => [],
        };
    }

    /// <summary>Fewer records, and records of which less is said.</summary>
    /// <param name="value">The history.</param>
    /// <returns>The simpler ones.</returns>
    public static IEnumerable<EventRecord[]> Smaller(EventRecord[] value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Lists.Shorter(value).Concat(Lists.WithOneSimpler(value, Smaller)).Select(static records => records.ToArray());
    }

    /// <summary>Of fewer records, and of records of which less is said.</summary>
    /// <param name="value">The ledger.</param>
    /// <returns>The simpler ones.</returns>
    public static IEnumerable<EventLedger> Smaller(EventLedger value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Smaller(value.Records.ToArray()).Select(static records => EventLedger.Of(records));
    }

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

    /// <summary>Fewer rules, and fewer types as long as the rules have theirs.</summary>
    /// <param name="value">The catalogue.</param>
    /// <returns>The simpler ones.</returns>
    public static IEnumerable<EventCatalogue> Smaller(EventCatalogue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Constructed.Those(Lists.Shorter([.. value.Rules]).Select(rules => (Func<EventCatalogue>)(() => new EventCatalogue(value.Types, rules)))
            .Concat(Lists.Shorter([.. value.Types]).Select(types => (Func<EventCatalogue>)(() => new EventCatalogue(types, value.Rules)))));
    }
}
