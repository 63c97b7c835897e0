namespace MongCai.Kpi;

/// <summary>The policies a host chooses once, in <see cref="KpiServiceCollectionExtensions.AddMongCaiKpi"/>.</summary>
public sealed class KpiOptions
{
    /// <summary>The language that reports are printed in.</summary>
    /// <value><see cref="Language.Vietnamese"/> unless set.</value>
    public Language Language { get; set; } = Language.Vietnamese;

    /// <summary>The rule by which figures are rounded.</summary>
    /// <value><see cref="Rounding.HalfAwayFromZero"/> unless set.</value>
    public Rounding Rounding { get; set; } = Rounding.HalfAwayFromZero;

    /// <summary>The reporting calendar.</summary>
    /// <value><see cref="ReportingCalendar.January"/> unless set.</value>
    public ReportingCalendar Calendar { get; set; }

    /// <summary>On which day the books of a month are closed.</summary>
    /// <value><see cref="ClosingRule.MonthEnd"/> unless set.</value>
    public ClosingRule Closing { get; set; } = ClosingRule.MonthEnd;

    /// <summary>What counts as elapsed, for the pace.</summary>
    /// <value><see cref="ElapsedShare.ByDays"/> unless set.</value>
    public ElapsedShare Elapsed { get; set; } = ElapsedShare.ByDays;

    /// <summary>How far from what was expected still is on pace, as a part of it.</summary>
    /// <value>0 unless set.</value>
    public Ratio Tolerance { get; set; }

    /// <summary>The share of a target's period below which no forecast is made.</summary>
    /// <value>0 unless set.</value>
    public Ratio TooEarlyBelow { get; set; }

    /// <summary>Which verdict an actual gets under a target.</summary>
    /// <value><see cref="VerdictPolicy.Strict"/> unless set.</value>
    public VerdictPolicy Verdicts { get; set; } = VerdictPolicy.Strict;

    /// <summary>Which band an attainment is in.</summary>
    /// <value><see cref="StatusBands.RedYellowGreen"/> unless set.</value>
    public StatusBands Bands { get; set; } = StatusBands.RedYellowGreen;

    /// <summary>The measure that a band is chosen by; null for the attainment of what is decided and the index of what is open.</summary>
    /// <value>Null unless set.</value>
    public PerformanceMeasure? BandBy { get; set; }

    /// <summary>What a roll-up makes of what is missing.</summary>
    /// <value><see cref="MissingDataPolicy.RequireAll"/> unless set.</value>
    public MissingDataPolicy MissingData { get; set; } = MissingDataPolicy.RequireAll;

    /// <summary>What is wrong with the options, one sentence each.</summary>
    internal IEnumerable<string> Problems()
    {
        if (!Enum.IsDefined(Language))
        {
            yield return $"{nameof(Language)}: there is no language {Language}.";
        }

        if (!Enum.IsDefined(Rounding))
        {
            yield return $"{nameof(Rounding)}: there is no rule {Rounding}.";
        }

        if (BandBy is { } measure && !Enum.IsDefined(measure))
        {
            yield return $"{nameof(BandBy)}: there is no measure {measure}.";
        }

        if (Tolerance < default(Ratio))
        {
            yield return $"{nameof(Tolerance)}: {Tolerance} is negative.";
        }

        if (TooEarlyBelow < default(Ratio) || TooEarlyBelow > new Ratio(1, 1))
        {
            yield return $"{nameof(TooEarlyBelow)}: {TooEarlyBelow} is not 0 to 1.";
        }

        (string Name, object? Policy)[] policies =
        [
            (nameof(Closing), Closing), (nameof(Elapsed), Elapsed), (nameof(Verdicts), Verdicts), (nameof(Bands), Bands), (nameof(MissingData), MissingData),
        ];
        foreach (var (name, policy) in policies)
        {
            if (policy is null)
            {
                yield return $"{name}: null is no policy.";
            }
        }
    }
}
