using MongCai.Kpi.Events;

namespace MongCai.Kpi.Tests.Events;

/// <summary>Finds the sums that small amounts can make by trying every value of each unknown amount, in steps of one half.</summary>
internal sealed class SumOracle
{
    // This number stands for "without limit".
    private const decimal Far = 1_000_000;
    private const decimal Near = 4;

    // The first set has the sums that are possible, the second those that would be if the ends of every range were included.
    private HashSet<decimal> _sums = [0];
    private HashSet<decimal> _withEnds = [0];

    private SumOracle()
    {
    }

    /// <summary>Returns the values that the number of learners can have in sum.</summary>
    public static RationalInterval Range(IEnumerable<NaiveEntry> entries, decimal? lowest, decimal? highest)
    {
        var (oracle, known, counted) = (new SumOracle(), 0m, entries.ToList());
        var isOrdinary = true;
        foreach (var same in counted.GroupBy(static entry => (entry.Event, Amount: AmountOf(entry)?.ToString())))
        {
            var range = AmountOf(same.First())?.Range;
            var times = same.Sum(static entry => entry.Sign);
            if (range is { Lower: { } lower, Upper: not null })
            {
                known += times * Number(lower);
                isOrdinary &= IsPossible(Number(lower), lowest, highest) && same.All(static entry => entry.Sign > 0);
            }
            else
            {
                var (values, withEnds) = Candidates(range, lowest, highest);
                isOrdinary &= times >= 0 && (times == 0 || values.All(value => IsPossible(value, lowest, highest)));
                oracle.Add(times, values, withEnds);
            }
        }

        return oracle.Outcome(known, isOrdinary ? lowest : null, isOrdinary ? highest : null);
    }

    /// <summary>Returns the values of an amount in steps of one half: those that are possible, or all of them where none is.</summary>
    private static (decimal[] Values, decimal[] WithEnds) Candidates(RationalInterval? range, decimal? lowest, decimal? highest)
    {
        var steps = Enumerable.Range((int)-Near * 2, (int)Near * 4).Select(static half => half / 2m).Concat([-Far, Far]).ToArray();
        var inRange = steps.Where(value => range?.Contains(value) ?? true).ToArray();
        var withEnds = steps.Where(value => range?.Lower is not { } lower || value >= Number(lower)).ToArray();
        var possible = inRange.Where(value => IsPossible(value, lowest, highest)).ToArray();
        return possible.Length > 0 ? (possible, [.. withEnds.Where(value => IsPossible(value, lowest, highest))]) : (inRange, withEnds);
    }

    private static EventQuantity? AmountOf(NaiveEntry entry) => entry.Facts.Quantities is [var amount] ? amount : null;

    private static bool IsPossible(decimal value, decimal? lowest, decimal? highest) => !(value < lowest) && !(value > highest);

    private static decimal Number(Rational? value) => value is { } exact && exact.TryToDecimal(out var number) ? number : throw new InvalidOperationException($"{value}");

    private void Add(int times, decimal[] values, decimal[] withEnds)
    {
        if (times != 0)
        {
            _sums = [.. _sums.SelectMany(sum => values.Select(value => sum + (times * value)))];
            _withEnds = [.. _withEnds.SelectMany(sum => withEnds.Select(value => sum + (times * value)))];
        }
    }

    private RationalInterval Outcome(decimal known, decimal? lowest, decimal? highest)
    {
        if (_sums.Any(sum => IsPossible(known + sum, lowest, highest)))
        {
            _ = _sums.RemoveWhere(sum => !IsPossible(known + sum, lowest, highest));
            _ = _withEnds.RemoveWhere(sum => !IsPossible(known + sum, lowest, highest));
        }

        var (least, most) = (_withEnds.Min(), _withEnds.Max());
        return RationalInterval.Between(
            least < -Far / 2 ? null : known + least, most > Far / 2 ? null : known + most, _sums.Contains(least), _sums.Contains(most));
    }
}
