using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <summary>The revision of a figure: the figure as known at two instants, and the events that explain the difference between them.</summary>
/// <remarks>
/// <para>Use a revision to explain why a published figure differs from the figure that the records give now: see <see cref="EventLedger.Revise"/>.</para>
/// <para>
/// Equality is by reference. The text form, for display only, is for example <c>job-fairs 2019-S1: 5 -> 6</c>. The JSON form, which is written but never read
/// back, is <c>{"earlier":{…},"later":{…},"difference":"1","differenceRange":{…},"changes":[…]}</c>.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var revision = ledger.Revise(rule, march, knownAt: published, laterKnownAt: now);
/// foreach (var change in revision.Changes) { Console.WriteLine($"{change}: {change.Records[0]}"); }
/// </code>
/// </example>
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

    /// <summary>Gets the later figure minus the earlier one, in the indicator's unit.</summary>
    /// <value>
    /// Undefined when one of the figures is undefined for any other reason than that only a bound is known. Undefined with the reason
    /// <see cref="UndefinedReason.OnlyABound"/> when only a bound of the difference is known; then <see cref="DifferenceRange"/> gives that bound.
    /// </value>
    public Calculated<Rational> Difference { get; }

    /// <summary>Gets the interval of possible values of the difference between the figures.</summary>
    /// <value>
    /// A bound that is in both figures cancels, so that the other changes are known exactly. The interval contains every number when the difference is
    /// undefined for any other reason than that only a bound is known.
    /// </value>
    public RationalInterval DifferenceRange { get; }

    /// <summary>
    /// Gets the events that add something different than before, ordered by source and id. For events and quantities, their differences add up to
    /// <see cref="Difference"/>.
    /// </summary>
    public IReadOnlyList<EventChange> Changes { get; }

    /// <summary>Returns the indicator, the period and both values, for display only.</summary>
    /// <returns>Text such as <c>job-fairs 2019-S1: 5 -> 6</c>.</returns>
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
