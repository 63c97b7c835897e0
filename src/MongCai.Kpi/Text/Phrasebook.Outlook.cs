namespace MongCai.Kpi;

/// <content>Whether a target can still go either way, and the verdict once it cannot.</content>
public sealed partial class Phrasebook
{
    /// <summary>Whether the target can still be met or missed: <c>còn để ngỏ</c>, <c>open</c>; <c>chắc chắn đạt</c>, <c>secured</c>; <c>không thể đạt</c>, <c>out of reach</c>.</summary>
    /// <param name="attainment">The attainment.</param>
    /// <returns>The words; where the outlook is undefined they say so, and why.</returns>
    public string Outlook(Attainment attainment) => attainment.Outlook.Match(outlook => Lexicon.Say(LexiconKeys.Outlooks[(int)outlook]), reason => Undefined(reason));

    /// <summary>The verdict: <c>đạt</c>, <c>vượt</c>, <c>không đạt</c>; <c>tạm tính</c>, <c>provisional</c> beside it where the actual is not official or does not reach the end of the period.</summary>
    /// <param name="attainment">The attainment.</param>
    /// <returns>The words; where nothing is decided yet they say so, and why.</returns>
    public string Verdict(Attainment attainment)
    {
        return attainment.Verdict.Match(
            verdict => attainment.IsFinal && attainment.ToDate is { } actual && (actual.Status != ObservationStatus.Official || actual.Through < actual.Period.End) ? Lexicon.Say(LexiconKeys.Provisional, Name(verdict)) : Name(verdict),
            reason => Undefined(reason));
    }

    /// <summary>How many reports the actual came together from: <c>6/7 báo cáo</c>, <c>6 of 7 reports</c>.</summary>
    /// <param name="coverage">The coverage.</param>
    /// <returns>The words.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="coverage"/> is null.</exception>
    public string Reports(Coverage coverage)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        return Lexicon.Say(LexiconKeys.Reports, Counted(coverage.Reported), Counted(coverage.Expected));
    }

    private PhrasePart Counted(long number) => new(((Rational)number).ToString(Numbers), FormOf((decimal)number));

    private string Name(Verdict verdict) => Lexicon.Say(LexiconKeys.Verdicts[(int)verdict]);
}
