using FsCheck;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi.Testing;

/// <summary>What an elapsed share has to be for a pace to mean anything: it grows from 0 or above to 1, day by day.</summary>
/// <remarks>The cases are periods of the kind that targets have, among them leap years; every day of each is looked at, and the month before and after it: of a year some 430 calls.</remarks>
public sealed class PaceProfileLaws : LawSet
{
    private const int DaysAround = 31;

    private readonly ElapsedShare _elapsed;
    private readonly AskedPart _part;
    private readonly Arbitrary<YearlyPeriod> _periods;

    internal PaceProfileLaws(ElapsedShare elapsed, PeriodKind kind, ReportingCalendar calendar)
    {
        _elapsed = elapsed;
        _part = new AskedPart($"The elapsed share {elapsed}");
        var periods = _periods = YearlyPeriod.Of(kind, calendar);
        HasShares = Law.Of(_part, "every day has a share, 0 or more and 1 or less", periods, WhyNoShare);
        NeverDecreases = Law.Of(_part, "the share never decreases", periods, WhyDecreasing);
        EndsAtOne = Law.Of(_part, "at the end the share is 1", periods, WhyNotOne);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Law> All => [HasShares, NeverDecreases, EndsAtOne];

    /// <summary>On every day there is a share, 0 or more and 1 or less.</summary>
    public Law HasShares { get; }

    /// <summary>No day has a smaller share than the day before.</summary>
    public Law NeverDecreases { get; }

    /// <summary>At the end of the period, and after it, the share is 1.</summary>
    public Law EndsAtOne { get; }

    /// <summary>Returns the law that the part gives the shares of another: a way of the library, a table in a profile.</summary>
    /// <param name="elapsed">What the shares have to be.</param>
    /// <returns>The law.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="elapsed"/> is null.</exception>
    public Law AgreesWith(ElapsedShare elapsed)
    {
        Given.NotNull(elapsed);
        return Law.Of(_part, $"the shares are those of \"{elapsed}\"", _periods, one => DaysOf(one.Period)
            .Where(day => At(one.Period, day) != elapsed.At(one.Period, day))
            .Select(day => $"{one}: at the end of {Text(day)} it is {At(one.Period, day).Value}, and has to be {elapsed.At(one.Period, day).Value}.")
            .FirstOrDefault());
    }

    private string? WhyNoShare(YearlyPeriod one)
    {
        foreach (var day in DaysOf(one.Period))
        {
            // A measure that gives something else is refused there, and that is the finding.
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
