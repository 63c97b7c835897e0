using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <summary>The figure of a period under a policy for late records, with what of it is late.</summary>
/// <remarks>
/// Equality is that of the reference. Text form, for a reader only: <c>job-fairs 2019-M04: 6, of which late 1</c>.
/// JSON form, written and not read: <c>{"observation":{…},"own":{…},"late":[…],"lateValue":"1","lateRange":{…}}</c>.
/// </remarks>
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

    /// <summary>Gets the figure of the period's own events: as known now where closed periods are revised, and as known when its books were closed where they are not.</summary>
    public EventFigure Own { get; }

    /// <summary>Gets what has changed in earlier periods and is booked in this one; nothing where closed periods are revised.</summary>
    public IReadOnlyList<Revision> Late { get; }

    /// <summary>Gets the sum of what is late, in the indicator's unit.</summary>
    /// <value>0 where nothing is late. Undefined where one of it is, and <see cref="UndefinedReason.OnlyABound"/> where only <see cref="LateRange"/> is known.</value>
    public Calculated<Rational> LateValue { get; }

    /// <summary>Gets the values that the sum of what is late can have.</summary>
    /// <value>
    /// Each earlier period counts for itself: an event that moved from one to another is taken off in one and added in the other, and where only a bound is known of it, both bounds count.
    /// </value>
    public RationalInterval LateRange { get; }

    /// <summary>Gets the figure: the period's own and what is late.</summary>
    /// <value>As firm as the period's own figure, and an estimate where only a bound is known.</value>
    public Observation Observation { get; }

    /// <summary>Returns indicator, area where one is named, period, value, and what of it is late.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Observation}{(Late.Count == 0 ? string.Empty : $", of which late {(LateValue.IsDefined ? LateValue : LateRange)}")}";

    private static bool IsUndefined(Calculated<Rational> value) => !value.IsDefined && value != UndefinedReason.OnlyABound;

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
