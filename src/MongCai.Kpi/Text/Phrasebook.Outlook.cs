namespace MongCai.Kpi;

/// <content>Phrases for the outlook of a target, for its verdict, and for coverage.</content>
public sealed partial class Phrasebook
{
    /// <summary>
    /// Returns the words for whether a target can still be met or missed: <c>còn để ngỏ</c>, <c>open</c>; <c>chắc chắn đạt</c>, <c>secured</c>;
    /// <c>không thể đạt</c>, <c>out of reach</c>.
    /// </summary>
    /// <param name="attainment">The attainment to print.</param>
    /// <returns>The words for the outlook. Where the outlook is undefined, they say so and why.</returns>
    public string Outlook(Attainment attainment) => attainment.Outlook.Match(outlook => Lexicon.Say(LexiconKeys.Outlooks[(int)outlook]), reason => Undefined(reason));

    /// <summary>
    /// Returns the words for the verdict: <c>đạt</c>, <c>vượt</c>, <c>không đạt</c>. Where the period is over and the actual is not official
    /// or does not reach its end, <c>tạm tính</c>, <c>provisional</c> stands beside it.
    /// </summary>
    /// <param name="attainment">The attainment to print.</param>
    /// <returns>The words for the verdict. Where nothing is decided yet, they say so and why.</returns>
    public string Verdict(Attainment attainment)
    {
        return attainment.Verdict.Match(
            verdict => attainment.IsFinal && attainment.ToDate is { } actual && (actual.Status != ObservationStatus.Official || actual.Through < actual.Period.End) ? Lexicon.Say(LexiconKeys.Provisional, Name(verdict)) : Name(verdict),
            reason => Undefined(reason));
    }

    /// <summary>Returns the phrase for how many of the expected reports an actual is combined from: <c>6/7 báo cáo</c>, <c>6 of 7 reports</c>.</summary>
    /// <param name="coverage">The coverage to print.</param>
    /// <returns>The numbers of reported and expected reports as a phrase.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="coverage"/> is null.</exception>
    public string Reports(Coverage coverage)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        return Lexicon.Say(LexiconKeys.Reports, Counted(coverage.Reported), Counted(coverage.Expected));
    }

    private PhrasePart Counted(long number) => new(((Rational)number).ToString(Numbers), FormOf((decimal)number));

    private string Name(Verdict verdict) => Lexicon.Say(LexiconKeys.Verdicts[(int)verdict]);
}
