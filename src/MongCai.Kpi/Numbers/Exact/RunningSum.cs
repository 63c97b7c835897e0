namespace MongCai.Kpi;

/// <summary>An exact sum of many numbers, which may become long.</summary>
/// <remarks>Decimals are added as they come. Fractions are added in pairs, fours, eights and so on, so that long numbers are added seldom and only to long ones
/// (binary splitting).</remarks>
internal sealed class RunningSum
{
    // The sums of 2^n fractions each, the largest n at the bottom.
    private readonly Stack<(Fraction Sum, long Count)> _fractions = new();
    private Rational _decimals;

    public Rational Total
    {
        get
        {
            var total = _decimals.ToFraction();
            foreach (var (sum, _) in _fractions)
            {
                total += sum;
            }

            return Rational.FromFraction(total);
        }
    }

    public void Add(Rational value)
    {
        if (value.IsDecimal && _decimals + value is { IsDecimal: true } sum)
        {
            _decimals = sum;
            return;
        }

        var (fraction, count) = (value.ToFraction(), 1L);
        while (_fractions.TryPeek(out var last) && last.Count == count)
        {
            (fraction, count) = (_fractions.Pop().Sum + fraction, count * 2);
        }

        _fractions.Push((fraction, count));
    }
}
