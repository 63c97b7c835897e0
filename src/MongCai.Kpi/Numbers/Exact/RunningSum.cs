namespace MongCai.Kpi;

/// <summary>
/// Adds up many numbers, whose sum may be long. Decimals are added as they come; fractions by twos, fours, eights, and so on, so that long numbers are added to long ones and seldom (binary splitting).
/// </summary>
internal sealed class RunningSum
{
    // The sums of 2^n fractions each, n falling.
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
