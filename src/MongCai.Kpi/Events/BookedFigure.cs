using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <summary>The figure of a period under a policy for late records, with what of it is late.</summary>
/// <remarks>Equality is that of the reference. Text form, for a reader only: <c>job-fairs 2019-M04: 6, of which late 1</c>.</remarks>
[JsonConverter(typeof(WriteOnlyJsonConverter<BookedFigure>))]
public sealed class BookedFigure
{
    internal BookedFigure(EventFigure own, Restatement[] late)
    {
        Own = own;
        Late = Array.AsReadOnly(late);
    }

    /// <summary>The figure of the period's own events: as known now where closed periods are restated, and as known when its books were closed where they are not.</summary>
    public EventFigure Own { get; }

    /// <summary>What has changed in earlier periods and is booked in this one; nothing where closed periods are restated.</summary>
    public IReadOnlyList<Restatement> Late { get; }

    /// <summary>The sum of what is late; 0 where nothing is, undefined where one of it is.</summary>
    public Calculated<Rational> LateValue => Late.Aggregate(
        Calculated.Of((Rational)0), static (sum, late) => sum.Then(before => late.Difference.Select(difference => before + difference)));

    /// <summary>The figure: the period's own and what is late.</summary>
    public Calculated<Rational> Value => Own.Value.Then(own => LateValue.Select(late => own + late));

    /// <summary>Indicator, period, value, and what of it is late.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Own.Rule.Indicator} {Own.Period}: {Value}{(Late.Count == 0 ? string.Empty : $", of which late {LateValue}")}";
}
