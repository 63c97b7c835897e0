using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;

namespace MongCai.Kpi;

/// <summary>
/// A measure of how much of a target's period has elapsed: by days, by whole months, by a profile of weights or by a rule of the host; over the nominal days or
/// over the data window.
/// </summary>
/// <remarks>
/// <para>Choose one for <see cref="MeasurementPolicies.Elapsed"/> where counting days does not fit, for example where spending follows a known yearly
/// profile.</para>
/// <para>A share is exact. It is 0 before the period, 1 from the end of the period on, and never decreases in between; a measure of the host has to see to that
/// itself. A day counts as elapsed on that day: at the end of 1 January the share of a year is 1/365.</para>
/// <para>The text form is meant for a reader and cannot be parsed. Two measures are equal only if they are the same object.</para>
/// </remarks>
/// <example>
/// <code>
/// var share = ElapsedShare.ByMonths.AtEndOf(ReportingPeriod.Year(2019), ReportingPeriod.HalfYear(2019, 1)); // 6/12
/// </code>
/// </example>
[JsonConverter(typeof(ObjectJsonConverter<ElapsedShare>))]
public sealed class ElapsedShare : INotJson<ElapsedShare>
{
    private readonly ElapsedMeasure _measure;
    private readonly ClosingRule? _window;

    private ElapsedShare(ElapsedMeasure measure, ClosingRule? window = null)
    {
        _measure = measure;
        _window = window;
    }

    /// <summary>Gets the measure by days: days elapsed over all days, 181/365 for the first half of 2019.</summary>
    public static ElapsedShare ByDays { get; } = new(new DayMeasure());

    /// <summary>Gets the measure by whole months: months elapsed over all months, such as 6/12. A month that is not over counts nothing.</summary>
    public static ElapsedShare ByMonths { get; } = new(new MonthMeasure());

    /// <summary>
    /// Creates a measure from a profile: the share of the whole that is usually reached at the end of each month. Within a month the share grows with the days.
    /// </summary>
    /// <param name="cumulativeShares">One share for each month of the target's period, from 0, none smaller than the one before, the last one 1.</param>
    /// <returns>The measure by that profile.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cumulativeShares"/> is null.</exception>
    /// <exception cref="ArgumentException">The shares are not as described.</exception>
    public static ElapsedShare ByProfile(IEnumerable<Rational> cumulativeShares) => new(ProfileMeasure.FromCumulative(cumulativeShares));

    /// <summary>Creates a measure from the profile of monthly actuals, such as last year's: each month weighs what it brought.</summary>
    /// <param name="monthlyActuals">One actual for each month of the target's period, none negative, not all zero.</param>
    /// <returns>The measure by the profile of the actuals.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="monthlyActuals"/> is null.</exception>
    /// <exception cref="ArgumentException">The actuals are not as described.</exception>
    public static ElapsedShare ByActuals(IEnumerable<Rational> monthlyActuals) => new(ProfileMeasure.FromMonthly(monthlyActuals));

    /// <summary>Creates a measure that the host defines, such as working days or school weeks.</summary>
    /// <param name="name">The name of the measure, such as <c>by working days</c>.</param>
    /// <param name="share">
    /// The function that gives the share elapsed at the end of a day of the target's period. Where the data window is asked for, it receives the window as a
    /// range. Its results are 0 to 1, never decrease, are 1 on the last day, and are the same for every call.
    /// </param>
    /// <returns>The measure by that function. Before the period its share is 0, and from the end of the period on it is that of the last day.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ElapsedShare Custom(string name, Func<ReportingPeriod, LocalDate, Ratio> share)
    {
        Guard.Against.NullOrWhiteSpace(name);
        return new ElapsedShare(new CustomMeasure(name, Guard.Against.Null(share)));
    }

    /// <summary>Returns the same measure over the data window instead of the nominal days: 182/365 for 15 December to 14 June.</summary>
    /// <param name="rule">The closing rule of the data window.</param>
    /// <returns>The measure over the data window.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public ElapsedShare Within(ClosingRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new ElapsedShare(_measure, rule);
    }

    /// <summary>Returns the share that has elapsed at the end of a day.</summary>
    /// <param name="period">The target's period.</param>
    /// <param name="date">The day, in the ISO calendar.</param>
    /// <returns>The elapsed share, 0 to 1.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="date"/> is not in the ISO calendar. Or the measure is by months or a profile, and <paramref name="period"/> does not consist of whole
    /// months, or not of as many as the profile has. Or the data window is asked for, and <paramref name="period"/> is a term or a range.
    /// </exception>
    /// <exception cref="InvalidOperationException">A measure of the host gave a share that is not 0 to 1.</exception>
    public Ratio At(ReportingPeriod period, LocalDate date)
    {
        var span = new ElapsedSpan(period, _window);
        if (_measure.WhyNot(span) is { } reason)
        {
            throw new ArgumentException($"{period} has no elapsed share {_measure.Name}: {reason}.", nameof(period));
        }

        return _measure.At(span, LocalDate.Max(LocalDate.Min(date, span.End), span.Start.PlusDays(-1)));
    }

    /// <summary>
    /// Returns the share that has elapsed at the end of a shorter period; where the data window is asked for, at the end of that period's window.
    /// </summary>
    /// <param name="period">The target's period.</param>
    /// <param name="elapsed">The shorter period, such as the first half of the year.</param>
    /// <returns>The elapsed share, 0 to 1.</returns>
    /// <exception cref="ArgumentException">
    /// The periods do not fit, as for <see cref="At"/>; or <paramref name="elapsed"/> is a term or a range, where the data window is asked for.
    /// </exception>
    /// <exception cref="InvalidOperationException">A measure of the host gave a share that is not 0 to 1.</exception>
    public Ratio AtEndOf(ReportingPeriod period, ReportingPeriod elapsed) => At(period, (_window?.WindowOf(elapsed) ?? elapsed).End);

    /// <summary>Determines whether the measure can give the share elapsed at the end of a shorter period.</summary>
    internal bool IsMeasuredOver(ReportingPeriod period, ReportingPeriod elapsed) =>
        (_window is null || (period.Kind is not (PeriodKind.Term or PeriodKind.Range) && elapsed.Kind is not (PeriodKind.Term or PeriodKind.Range)))
        && _measure.WhyNot(new ElapsedSpan(period, _window)) is null;

    /// <summary>Returns what is counted as elapsed, the shares of a profile, and the days that are counted over, as text for a reader.</summary>
    /// <returns>Text such as <c>by days, closed on day 14</c>.</returns>
    public override string ToString() => _window is null ? $"{_measure}" : $"{_measure}, {_window}";
}
