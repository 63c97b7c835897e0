namespace MongCai.Kpi;

/// <summary>The sides of a scorecard while it is built. Breakdowns have to be named before anything is added.</summary>
internal sealed class CardAxesBuilder(CardAxes axes)
{
    public CardAxes Axes { get; private set; } = axes;

    public void BreakDown(Indicator indicator, Breakdown breakdown, bool isEmpty)
    {
        var place = Axes.IndicatorAt(indicator, nameof(indicator));
        if (Axes.BreakdownsOf(place).FirstOrDefault(own => string.Equals(own.Code, breakdown.Code, StringComparison.Ordinal)) is { } same)
        {
            if (same != breakdown)
            {
                throw new ArgumentException($"{indicator.Code} is broken down by another {breakdown.Code} already, {same}: one code means one list of categories.", nameof(breakdown));
            }

            return;
        }

        Axes = isEmpty
            ? Axes.BrokenDown(place, breakdown)
            : throw new InvalidOperationException($"{indicator.Code} cannot be broken down by {breakdown.Code} any more: actuals or targets were added already. Say how the scorecard is broken down before.");
    }
}
