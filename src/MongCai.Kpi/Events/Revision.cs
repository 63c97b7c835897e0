using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <summary>Represents the revision of a figure: the figure as known at an instant and at a later one, and the events that explain the difference.</summary>
/// <remarks>
/// Equality is that of the reference. Text form, for a reader only: <c>job-fairs 2019-S1: 5 -> 6</c>.
/// JSON form, written and not read: <c>{"earlier":{…},"later":{…},"difference":"1","differenceRange":{…},"changes":[…]}</c>.
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<Revision>))]
public sealed partial class Revision
{
    internal Revision(EventFigure earlier, EventFigure later, SharesTally shares)
    {
        Earlier = earlier;
        Later = later;
        Changes = Array.AsReadOnly(shares.Changes());
        (Difference, DifferenceRange) = DifferenceOf(earlier.Observation, later.Observation, shares);
    }

    /// <summary>Gets the figure as known at the earlier instant.</summary>
    public EventFigure Earlier { get; }

    /// <summary>Gets the figure as known at the later instant.</summary>
    public EventFigure Later { get; }

    /// <summary>Gets the later figure less the earlier one, in the indicator's unit.</summary>
    /// <value>
    /// Undefined where one of the figures is for another reason than that only a bound is known of it, and <see cref="UndefinedReason.OnlyABound"/> where only a bound is known of what has changed: then
    /// <see cref="DifferenceRange"/> says which.
    /// </value>
    public Calculated<Rational> Difference { get; }

    /// <summary>Gets the values that the difference can have.</summary>
    /// <value>
    /// A bound that is in both figures cancels, so that what has changed besides it is known exactly. Every number where the difference is undefined for another reason than that only a bound is known.
    /// </value>
    public RationalInterval DifferenceRange { get; }

    /// <summary>Gets the events that add something else than before, by source and id. For events and quantities their differences add up to <see cref="Difference"/>.</summary>
    public IReadOnlyList<EventChange> Changes { get; }

    /// <summary>Returns indicator, period and both values.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Earlier} -> {Later.Observation.Value}";

    private static (Calculated<Rational> Value, RationalInterval Range) DifferenceOf(Observation before, Observation after, SharesTally shares)
    {
        if (Array.Find([before, after], static one => !one.Value.IsDefined && one.Value != UndefinedReason.OnlyABound) is { } undefined)
        {
            return (undefined.Value, RationalInterval.Unbounded);
        }

        var range = shares.Difference();
        return (range.SingleNumber is { } value ? value : UndefinedReason.OnlyABound, range);
    }
}
