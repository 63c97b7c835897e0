using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <summary>The figure of a period under a policy for late records, together with the part of it that comes from late records.</summary>
/// <remarks>
/// <para>
/// Use a booked figure when a published figure must not change any more, and what became known later has to be shown in the next open period: see
/// <see cref="EventLedger.Book(CountingRule, IReadOnlyList{PeriodClosing}, LateRecords, NodaTime.Instant)"/>.
/// </para>
/// <para>Equality is by reference. The text form, for display only, is for example <c>job-fairs 2019-M04: 6, of which late 1</c>.</para>
/// <para>The JSON form, which is written but never read back, is <c>{"observation":{…},"own":{…},"late":[…],"lateValue":"1","lateRange":{…}}</c>.</para>
/// </remarks>
/// <example>
/// <code>
/// var booked = ledger.Book(rule, [new(march, published), new(april, closedAt: null)], LateRecords.BookInOpenPeriod, now);
/// Console.WriteLine($"{booked[1].Observation.Value}, of which late {booked[1].LateValue}");
/// </code>
/// </example>
[JsonConverter(typeof(ObjectJsonConverter<BookedFigure>))]
public sealed partial class BookedFigure
{
    internal BookedFigure(EventFigure own, Revision[] late)
    {
        Own = own;
        Late = Array.AsReadOnly(late);
        LateRange = late.Aggregate(RationalInterval.At(0), static (sum, one) => sum.Add(one.DifferenceRange));
        LateValue = Array.Find(late, static one => IsUndefined(one.Difference))?.Difference
            ?? (LateRange.SingleNumber is { } value ? value : UndefinedReason.OnlyABound);
        Observation = Booked();
    }

    /// <summary>Gets the figure of the period's own events.</summary>
    /// <value>The figure as known now when closed periods are revised; the figure as known when the books of the period were closed when they are not.</value>
    public EventFigure Own { get; }

    /// <summary>Gets the changes in earlier periods that are booked in this period; empty when closed periods are revised.</summary>
    public IReadOnlyList<Revision> Late { get; }

    /// <summary>Gets the sum of the late changes, in the indicator's unit.</summary>
    /// <value>
    /// 0 when nothing is late. Undefined when one of the late changes is undefined, and undefined with the reason <see cref="UndefinedReason.OnlyABound"/> when
    /// only <see cref="LateRange"/> is known.
    /// </value>
    public Calculated<Rational> LateValue { get; }

    /// <summary>Gets the interval of possible values of the sum of the late changes.</summary>
    /// <value>
    /// The intervals of the earlier periods added up, each period by itself. An event that moved from one period to another is subtracted in the first and
    /// added in the second; when only a bound of its amount is known, the two bounds do not cancel.
    /// </value>
    public RationalInterval LateRange { get; }

    /// <summary>Gets the figure as an observation: the period's own events plus the late changes.</summary>
    /// <value>The observation has the status of the period's own figure, or is an estimate when only a bound is known.</value>
    public Observation Observation { get; }

    /// <summary>Returns the indicator, the area if one is named, the period, the value, and the late part of the value.</summary>
    /// <returns>Text such as <c>job-fairs 2019-M04: 6, of which late 1</c>.</returns>
    public override string ToString() => $"{Observation}{(Late.Count == 0 ? string.Empty : $", of which late {(LateValue.IsDefined ? LateValue : LateRange)}")}";

    private static bool IsUndefined(Calculated<Rational> value) => !value.IsDefined && value != UndefinedReason.OnlyABound;

    /// <summary>Creates the observation: the period's own figure with the late changes added, if there are any.</summary>
    private Observation Booked()
    {
        var own = Own.Observation;
        if (Late.Count == 0 || IsUndefined(own.Value))
        {
            return own;
        }

        var whole = IsUndefined(LateValue)
            ? new Observation(own.Indicator, own.Period, LateValue)
            : Observation.OfSum(own.Indicator, own.Period, own.Range.Add(LateRange), goesBeyond: true);
        return whole with
        {
            Area = own.Area,
            Category = own.Category,
            Status = whole.Value == UndefinedReason.OnlyABound ? ObservationStatus.Estimate : own.Status,
            Through = own.Through,
        };
    }
}
