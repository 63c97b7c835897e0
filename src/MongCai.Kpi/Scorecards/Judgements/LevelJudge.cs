using System.Numerics;
using NodaTime;

namespace MongCai.Kpi;

/// <summary>Judges plain amounts against levels of one direction in one period, without a division.</summary>
/// <remarks>
/// With the elapsed share φ = φn/φd, A/(T·φ) is at least n/d exactly where A·d·φd is at least T·n·φn. The judge gives for every amount the same result as
/// <see cref="Attainment"/>.
/// </remarks>
internal sealed class LevelJudge
{
    private const decimal Longest = 1_000_000_000_000_000;
    private const byte MostDecimals = 4;

    private readonly ReportingPeriod _targetPeriod;
    private readonly bool _isStrict;
    private readonly bool _isAtLeast;
    private readonly bool _metAtBound;
    private readonly bool _isFinal;
    private readonly bool _isSecuredEarly;
    private readonly bool _openByIndex;
    private readonly bool _decidedByIndex;
    private readonly bool _hasPath;
    private readonly byte _whole;
    private readonly (decimal OfAmount, decimal OfLevel)[]? _attained;
    private readonly (decimal OfAmount, decimal OfLevel)[]? _paced;

    public LevelJudge(Indicator indicator, ReportingPeriod period, LocalDate start, Target target, LevelForm form, MeasurementPolicies policies)
    {
        Start = start;
        _targetPeriod = target.Period;
        _isStrict = form.IsStrict;
        _isAtLeast = form.Direction == Direction.HigherIsBetter;
        var met = policies.Verdicts.Met(form.Accepted ?? RationalInterval.Empty, form.JudgedDirection);
        _metAtBound = _isAtLeast ? met.IncludesLower : met.IncludesUpper;
        _isFinal = period.End == target.Period.End;
        _isSecuredEarly = indicator is { NeverFalls: true, Accumulates: true };
        _hasPath = indicator.Accumulates;
        _openByIndex = (policies.BandBy ?? PerformanceMeasure.Index) == PerformanceMeasure.Index;
        _decidedByIndex = policies.BandBy == PerformanceMeasure.Index;
        _whole = (byte)policies.Bands.PlaceOfWhole;
        var steps = policies.Bands.Steps.Select(static step => step.From.Value.ToFraction()).ToArray();
        _attained = Factors(steps, Fraction.Of(1, 1), isAtLeast: true);
        var elapsed = policies.Elapsed.AtEndOf(target.Period, start == period.Start ? period : ToDatePlan.NameOf(start, period, target.Period)).Value.ToFraction();
        _paced = elapsed.Numerator.Sign > 0 ? Factors(steps, elapsed, _isAtLeast) : null;
    }

    /// <summary>Gets the day since which the amount is summed.</summary>
    public LocalDate Start { get; }

    /// <summary>Determines whether an amount has so few digits that no product here loses any of them.</summary>
    public static bool IsShort(decimal amount) => amount.Scale <= MostDecimals && amount is < Longest and > -Longest;

    public bool IsFor(ReportingPeriod period, LevelForm form) => _targetPeriod == period && _isStrict == form.IsStrict && _isAtLeast == (form.Direction == Direction.HigherIsBetter);

    /// <summary>Tries to judge an amount; false where the amount has to be measured in full.</summary>
    public bool TryJudge(Target target, decimal amount, out Judgement judgement)
    {
        judgement = default;
        if (target.Form.LevelOrNone is not { IsDecimal: true, AsDecimal: var level } || level <= 0 || !IsShort(level) || !IsShort(amount) || (!_isAtLeast && amount <= 0))
        {
            return false;
        }

        var order = decimal.Compare(amount, level);
        var meets = order == 0 ? _metAtBound : order > 0 == _isAtLeast;
        var outcome = _isFinal || (_isSecuredEarly && meets == _isAtLeast) ? meets ? CellOutcome.Met : CellOutcome.NotMet : CellOutcome.Open;
        if (TryBand(outcome, amount, level, out var band))
        {
            judgement = new Judgement(outcome, band);
            return true;
        }

        return false;
    }

    private bool TryBand(CellOutcome outcome, decimal amount, decimal level, out byte band)
    {
        band = Judgement.NoBand;
        var byIndex = outcome == CellOutcome.Open ? _openByIndex : _decidedByIndex;
        if (byIndex && !_hasPath)
        {
            return true;
        }

        if (!byIndex && !_isAtLeast)
        {
            band = outcome switch { CellOutcome.Met => _whole, CellOutcome.NotMet => 0, _ => Judgement.NoBand };
            return true;
        }

        if ((byIndex ? _paced : _attained) is not { } factors)
        {
            return false;
        }

        var place = factors.Length;
        while (place > 0 && factors[place - 1].OfAmount * amount < factors[place - 1].OfLevel * level)
        {
            place--;
        }

        band = (byte)(outcome == CellOutcome.NotMet ? Math.Min(place, Math.Max(0, _whole - 1)) : place);
        return true;
    }

    // Returns for each step n/d the factors of A and T, with the elapsed share included; null where a factor is too long.
    private static (decimal OfAmount, decimal OfLevel)[]? Factors(Fraction[] steps, Fraction elapsed, bool isAtLeast)
    {
        var factors = new (decimal OfAmount, decimal OfLevel)[steps.Length];
        for (var place = 0; place < steps.Length; place++)
        {
            var (numerator, denominator) = (steps[place].Numerator, steps[place].Denominator);

            // Where more is better, the index is made over expected: A/(T·φ) ≥ n/d. Where less is better, it is allowed over used: T·φ/A ≥ n/d.
            var (ofAmount, ofLevel) = isAtLeast
                ? (denominator * elapsed.Denominator, numerator * elapsed.Numerator)
                : (-numerator * elapsed.Denominator, -denominator * elapsed.Numerator);
            var divisor = BigInteger.Max(1, BigInteger.GreatestCommonDivisor(ofAmount, ofLevel));
            (ofAmount, ofLevel) = (ofAmount / divisor, ofLevel / divisor);
            if (BigInteger.Abs(ofAmount) > uint.MaxValue || BigInteger.Abs(ofLevel) > uint.MaxValue)
            {
                return null;
            }

            factors[place] = ((decimal)ofAmount, (decimal)ofLevel);
        }

        return factors;
    }
}
