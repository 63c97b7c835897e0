using BenchmarkDotNet.Attributes;
using MongCai.Kpi.Claims;

namespace MongCai.Kpi.Compared;

/// <summary>
/// Prints all that a report says about one indicator, in one language. All calls of the phrasebook are in this class, including those that became extension
/// methods.
/// </summary>
public abstract class PhraseBenchmarks : Comparison
{
    private static readonly Indicator Reduced = new("poor-households-reduced", Unit.Household, Nature.Flow);
    private static readonly ReportingPeriod Year = ReportingPeriod.Year(2019);
    private static readonly ReportingPeriod HalfYear = ReportingPeriod.HalfYear(2019, 1);
    private static readonly Rational Money = 1.437m;

    private readonly Phrasebook _phrases;
    private readonly string _sentence;
    private readonly Attainment _attainment;
    private readonly Pace _pace;
    private readonly Explanation _explanation;
    private readonly ClaimCheck _check;
    private readonly Calculated<Ratio> _change;

    private protected PhraseBenchmarks(Phrasebook phrases, string sentence)
    {
        _phrases = phrases;
        _sentence = sentence;
        _attainment = new Observation(Reduced, HalfYear, 37).Against(Target.AtLeast(73).For(Reduced, Year, Basis.Plan))[Basis.Plan];
        _pace = _attainment.PaceBy(ElapsedShare.ByDays);
        _explanation = _attainment.Explain(AttainmentMethod.ActualOverTarget);
        _check = new PublishedClaim(ClaimFormula.Attained, 37, 54, new Percentage(68.51m, 2)).Check();
        _change = Ratio.FromPercent(-47.5m);
    }

    [Benchmark(Description = "attained")]
    public string Attained() => _phrases.Attained(_attainment, 2);

    [Benchmark(Description = "actual")]
    public string Actual() => _phrases.Actual(_attainment.Observation);

    [Benchmark(Description = "amount with decimals")]
    public string Amount() => _phrases.Amount(Money, Unit.BillionDong, 1);

    [Benchmark(Description = "commitment")]
    public string Commitment() => _phrases.Commitment(_attainment);

    [Benchmark(Description = "name of a year")]
    public string NameOfYear() => _phrases.Name(Year);

    [Benchmark(Description = "name of a half-year")]
    public string NameOfHalfYear() => _phrases.Name(HalfYear);

    [Benchmark(Description = "changed")]
    public string Changed() => _phrases.Changed(_change, 1);

    [Benchmark(Description = "expected")]
    public string Expected() => _phrases.Expected(_pace, 1);

    [Benchmark(Description = "remaining")]
    public string Remaining() => _phrases.Remaining(_attainment);

    [Benchmark(Description = "target")]
    public string TargetInWords() => _phrases.Target(_attainment);

    [Benchmark(Description = "check explained")]
    public string CheckExplained() => _phrases.Explained(_check);

    [Benchmark(Description = "attainment explained")]
    public string AttainmentExplained() => _phrases.Explained(_explanation, 2);

    [Benchmark(Description = "figures of a sentence")]
    public int FiguresIn() => _phrases.FiguresIn(_sentence).Count;
}
