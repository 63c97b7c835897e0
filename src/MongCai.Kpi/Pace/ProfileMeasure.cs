using NodaTime;

namespace MongCai.Kpi;

/// <summary>
/// The measure of elapsed time by a profile: the share usually reached at the end of each month, and within a month in proportion to the days.
/// </summary>
internal sealed class ProfileMeasure : ElapsedMeasure
{
    private readonly Rational[] _cumulative;

    private ProfileMeasure(Rational[] cumulative)
        : base("by profile") =>
        _cumulative = cumulative;

    public static ProfileMeasure FromCumulative(IEnumerable<Rational> cumulativeShares)
    {
        ArgumentNullException.ThrowIfNull(cumulativeShares);
        var cumulative = cumulativeShares.ToArray();
        Rational previous = 0;
        foreach (var share in cumulative)
        {
            if (share < previous)
            {
                throw new ArgumentException($"The shares of a profile never decrease, from 0: {share} comes after {previous}.", nameof(cumulativeShares));
            }

            previous = share;
        }

        return previous == 1
            ? new ProfileMeasure(cumulative)
            : throw new ArgumentException($"The last share of a profile is 1, not {previous}.", nameof(cumulativeShares));
    }

    public static ProfileMeasure FromMonthly(IEnumerable<Rational> monthlyActuals)
    {
        ArgumentNullException.ThrowIfNull(monthlyActuals);
        var cumulative = monthlyActuals.ToArray();
        Rational sum = 0;
        for (var i = 0; i < cumulative.Length; i++)
        {
            if (cumulative[i].Sign < 0)
            {
                throw new ArgumentException($"A month of {cumulative[i]} has no weight: the share would decrease.", nameof(monthlyActuals));
            }

            sum += cumulative[i];
            cumulative[i] = sum;
        }

        return sum.Sign > 0
            ? new ProfileMeasure(Array.ConvertAll(cumulative, reached => reached / sum))
            : throw new ArgumentException("Months that are all zero, or none, have no profile.", nameof(monthlyActuals));
    }

    public override string ToString() => $"{Name} {Listing.Of(_cumulative)}";

    public override string? WhyNot(in ElapsedSpan span) =>
        span.WholeMonths == _cumulative.Length ? null : $"the profile has {_cumulative.Length} months, the period {span.WholeMonths} whole ones";

    public override Ratio At(in ElapsedSpan span, LocalDate date)
    {
        var over = MonthsOver(span, date);
        var reached = over == 0 ? 0 : _cumulative[over - 1];
        if (over == span.WholeMonths)
        {
            return new Ratio(reached, 1);
        }

        var lastClosed = span.LastDayOf(span.FirstMonth + (over - 1));
        var days = ElapsedSpan.DaysSince(lastClosed, span.LastDayOf(span.FirstMonth + over));
        var elapsed = ElapsedSpan.DaysSince(lastClosed, date);
        return new Ratio(reached + ((_cumulative[over] - reached) * elapsed / days), 1);
    }
}
