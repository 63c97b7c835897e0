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
    }
}
