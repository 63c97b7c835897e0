using FsCheck;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi.Testing;

/// <summary>The laws of an elapsed share, without which a pace means nothing: it grows day by day from 0 or more to 1.</summary>
/// <remarks>
/// <para>Use them to test a host's own profile of what share of a year is expected by which day.</para>
/// <para>The cases are periods of the kind that targets have, leap years among them. Every day of a period is tried, and every day of the month before and
/// after it; that takes about 430 calls for a year.</para>
/// </remarks>
public sealed class PaceProfileLaws : LawSet
{
    private const int DaysAround = 31;

    private readonly ElapsedShare _elapsed;
    private readonly PartUnderTest _part;
    private readonly Arbitrary<YearlyPeriod> _periods;

    internal PaceProfileLaws(ElapsedShare elapsed, PeriodKind kind, ReportingCalendar calendar)
    {
        _elapsed = elapsed;
        _part = new PartUnderTest($"The elapsed share {elapsed}");
        var periods = _periods = YearlyPeriod.Of(kind, calendar);
        HasShares = Law.Of(_part, "every day has a share, 0 or more and 1 or less", periods, WhyNoShare);
        NeverDecreases = Law.Of(_part, "the share never decreases", periods, WhyDecreasing);
        EndsAtOne = Law.Of(_part, "at the end the share is 1", periods, WhyNotOne);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Law> All => [HasShares, NeverDecreases, EndsAtOne];

    /// <summary>Gets the law that every day has a share, from 0 to 1, both included.</summary>
    public Law HasShares { get; }

    /// <summary>Gets the law that no day has a smaller share than the day before.</summary>
    public Law NeverDecreases { get; }

    /// <summary>Gets the law that the share is 1 at the end of the period and after it.</summary>
    public Law EndsAtOne { get; }

    /// <summary>Returns the law that the part gives the same shares as another elapsed share, such as one of the library or a table in a profile.</summary>
    /// <param name="elapsed">The elapsed share with the right shares.</param>
    /// <returns>The law, which a test checks with <c>Check()</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="elapsed"/> is null.</exception>
    public Law AgreesWith(ElapsedShare elapsed)
    {
        Preconditions.NotNull(elapsed);
        return Law.Of(_part, $"the shares are those of \"{elapsed}\"", _periods, one => DaysOf(one.Period)
            .Where(day => At(one.Period, day) != elapsed.At(one.Period, day))
            .Select(day => $"{one}: at the end of {Text(day)} it is {At(one.Period, day).Value}, and has to be {elapsed.At(one.Period, day).Value}.")
            .FirstOrDefault());
    }

    private string? WhyNoShare(YearlyPeriod one)
    {
        foreach (var day in DaysOf(one.Period))
        {
            // A measure whose share is not from 0 to 1 is refused with an exception, and that exception breaks the law.
            _ = At(one.Period, day);
        }

        return null;
    }

    private string? WhyDecreasing(YearlyPeriod one)
    {
        Ratio? before = null;
        foreach (var day in DaysOf(one.Period))
        {
            var share = At(one.Period, day);
            if (share < before)
            {
                return $"{one}: at the end of {Text(day.PlusDays(-1))} it is {before.Value.Value}, and a day later {share.Value}.";
            }

            before = share;
        }

        return null;
    }

    private string? WhyNotOne(YearlyPeriod one)
    {
        foreach (var day in new[] { one.Period.End, one.Period.End.PlusDays(1) })
        {
            if (At(one.Period, day) is var share && share != new Ratio(1, 1))
            {
                return $"{one}: at the end of {Text(day)} it is {share.Value}.";
            }
        }

        return null;
    }

    private Ratio At(ReportingPeriod period, LocalDate day) => _part.Ask(() => _elapsed.At(period, day));

    private static IEnumerable<LocalDate> DaysOf(ReportingPeriod period) =>
        Enumerable.Range(-DaysAround, period.Days + (2 * DaysAround)).Select(period.Start.PlusDays);

    private static string Text(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
