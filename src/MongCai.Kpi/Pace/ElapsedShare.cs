using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;

namespace MongCai.Kpi;

/// <summary>
/// How much of a target's period has elapsed: by days, by whole months, by a profile of weights, or as a host says; over the nominal days or over the data window.
/// </summary>
/// <remarks>
/// <para>A share is exact, 0 before the period and 1 from its end on, and never decreases in between; a host's own measure has to see to it. A day counts as elapsed on that day: at the end of
/// 1 January, 1/365.</para>
/// <para>Text form, for a reader only. Two of them are equal only where they are the same object.</para>
/// </remarks>
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

    /// <summary>Days elapsed over all days: 181/365 for the first half of 2019.</summary>
    public static ElapsedShare ByDays { get; } = new(new DayMeasure());

    /// <summary>Whole months elapsed over all months: 6/12. A month that is not over counts nothing.</summary>
    public static ElapsedShare ByMonths { get; } = new(new MonthMeasure());

    /// <summary>By a profile: which share of the whole is usually reached at the end of each month. Within a month the share grows with the days.</summary>
    /// <param name="cumulativeShares">One for each month of the target's period, from 0, none smaller than the one before, the last one 1.</param>
    /// <returns>The measure.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cumulativeShares"/> is null.</exception>
    /// <exception cref="ArgumentException">They are not such shares.</exception>
    public static ElapsedShare ByProfile(IEnumerable<Rational> cumulativeShares) => new(ProfileMeasure.FromCumulative(cumulativeShares));

    /// <summary>By the profile that monthly actuals, such as last year's, have: each month weighs what it brought.</summary>
    /// <param name="monthlyActuals">One for each month of the target's period, none negative, not all zero.</param>
    /// <returns>The measure.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="monthlyActuals"/> is null.</exception>
    /// <exception cref="ArgumentException">They are not such actuals.</exception>
    public static ElapsedShare ByActuals(IEnumerable<Rational> monthlyActuals) => new(ProfileMeasure.FromMonthly(monthlyActuals));

    /// <summary>A host's own measure, such as working days or school weeks.</summary>
    /// <param name="name">What it is called: <c>by working days</c>.</param>
    /// <param name="share">
    /// The share elapsed at the end of a day of the target's period; where the data window is asked for, of the window as a range. 0 to 1, never decreasing, 1 on the last day,
    /// and the same each time it is asked.
    /// </param>
    /// <returns>The measure. Before the period its share is 0; from its end on it is that of the last day.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ElapsedShare Custom(string name, Func<ReportingPeriod, LocalDate, Ratio> share)
    {
        Guard.Against.NullOrWhiteSpace(name);
        return new ElapsedShare(new CustomMeasure(name, Guard.Against.Null(share)));
    }

    /// <summary>The same measure over the data window instead of the nominal days: 182/365 for 15 December to 14 June.</summary>
    /// <param name="rule">The closing rule.</param>
    /// <returns>The measure.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public ElapsedShare Within(ClosingRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new ElapsedShare(_measure, rule);
    }

    /// <summary>The share elapsed at the end of a day.</summary>
    /// <param name="period">The target's period.</param>
    /// <param name="date">The day, in the ISO calendar.</param>
    /// <returns>0 to 1.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="date"/> is not in the ISO calendar; <paramref name="period"/> does not consist of whole months, where months or a profile are asked for,
    /// or not of as many as the profile has, or it is a term or a range, where the window is asked for.
    /// </exception>
    /// <exception cref="InvalidOperationException">A host's measure gave a share that is not 0 to 1.</exception>
    public Ratio At(ReportingPeriod period, LocalDate date)
    {
        var span = new ElapsedSpan(period, _window);
        if (_measure.WhyNot(span) is { } reason)
        {
            throw new ArgumentException($"{period} has no elapsed share {_measure.Name}: {reason}.", nameof(period));
        }

        return _measure.At(span, LocalDate.Max(LocalDate.Min(date, span.End), span.Start.PlusDays(-1)));
    }

    /// <summary>The share elapsed at the end of a shorter period; where the window is asked for, at the end of its window.</summary>
    /// <param name="period">The target's period.</param>
    /// <param name="elapsed">The shorter period.</param>
    /// <returns>0 to 1.</returns>
    /// <exception cref="ArgumentException">As for <see cref="At"/>; or <paramref name="elapsed"/> is a term or a range, where the window is asked for.</exception>
    /// <exception cref="InvalidOperationException">As for <see cref="At"/>.</exception>
    public Ratio AtEndOf(ReportingPeriod period, ReportingPeriod elapsed) => At(period, (_window?.WindowOf(elapsed) ?? elapsed).End);

    /// <summary>Whether the share elapsed at the end of a shorter period can be told.</summary>
    internal bool IsMeasuredOver(ReportingPeriod period, ReportingPeriod elapsed) =>
        (_window is null || (period.Kind is not (PeriodKind.Term or PeriodKind.Range) && elapsed.Kind is not (PeriodKind.Term or PeriodKind.Range)))
        && _measure.WhyNot(new ElapsedSpan(period, _window)) is null;

    /// <summary>Text form, for a reader only: what is counted, the shares of a profile, and over which days.</summary>
    /// <returns>Such as <c>by days, closed on day 14</c>.</returns>
    public override string ToString() => _window is null ? $"{_measure}" : $"{_measure}, {_window}";
}
