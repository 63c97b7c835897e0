using MongCai.Kpi;

namespace HalfYearReport;

/// <summary>Puts the pace towards the targets of a report into words, in one language.</summary>
internal sealed class PaceLines(Phrasebook phrases, IReadOnlyList<DataWindow> windows)
{
    public const int ElapsedDecimals = 2;
    public const int AmountDecimals = 1;
    public const int IndexDecimals = 3;
    public const int RateDecimals = 2;

    private readonly WindowLines _windows = new(phrases);

    /// <summary>Returns the words about the pace; null where there is no pace.</summary>
    public PaceWords? Of(Attainment attainment)
    {
        var pace = attainment.PaceBy(windows[0].Elapsed);
        if (attainment.Target is not { } target || !pace.Standing.IsDefined)
        {
            return null;
        }

        var byMonth = target.Period.TrySplitInto(PeriodKind.Month, out _);
        return Words(pace) with
        {
            Achieved = byMonth ? phrases.Achieved(pace, PeriodKind.Month, RateDecimals) : null,
            Required = byMonth ? phrases.Required(pace, PeriodKind.Month, RateDecimals) : null,
            Otherwise = [.. windows.Skip(1).Select(window => (_windows.Days(window), Words(attainment.PaceBy(window.Elapsed))))],
        };
    }

    private PaceWords Words(Pace pace) => new(
        phrases.Standing(pace),
        phrases.Elapsed(pace, ElapsedDecimals),
        phrases.Expected(pace, AmountDecimals),
        phrases.Projected(pace, AmountDecimals))
    {
        Index = pace.Index.IsDefined ? phrases.Index(pace, IndexDecimals) : null,
    };
}
