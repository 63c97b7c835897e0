using System.Globalization;
using MongCai.Kpi;

namespace Province;

/// <summary>Met as the library has it, and exceeded where the province says.</summary>
internal abstract class ProvinceVerdicts : VerdictPolicy
{
    public override RationalInterval Met(RationalInterval accepted, Direction direction) => Strict.Met(accepted, direction);

    public override RationalInterval Exceeded(RationalInterval accepted, Direction direction) => RationalInterval.Empty;
}

/// <summary>Exceeded from 110% of the level on, or, better, from a tenth of its size beyond it.</summary>
internal sealed class ExceededByATenth(bool ofItsSize) : ProvinceVerdicts
{
    public override RationalInterval Exceeded(RationalInterval accepted, Direction direction) => (direction, accepted) switch
    {
        (Direction.HigherIsBetter, { Lower: { } level, Upper: null }) => RationalInterval.Above(ofItsSize ? level + (Rational.Abs(level) / 10) : level * 11 / 10),
        (Direction.LowerIsBetter, { Upper: { } level, Lower: null }) => RationalInterval.Below(ofItsSize ? level - (Rational.Abs(level) / 10) : level * 9 / 10),
        _ => RationalInterval.Empty,
    };
}

/// <summary>Exceeded is what lies above the level, which a column of whole numbers keeps, or which is exact.</summary>
internal sealed class ExceededAboveTheUnit(bool rounded) : ProvinceVerdicts
{
    public override RationalInterval Exceeded(RationalInterval accepted, Direction direction) =>
        direction == Direction.HigherIsBetter && accepted is { Lower: { } level, Upper: null }
            ? RationalInterval.Above(rounded ? level.Round(0) : level)
            : RationalInterval.Empty;
}

/// <summary>Keeps levels in a column of so many decimals before it compares.</summary>
internal sealed class LevelsOfAColumn(Func<Rational, Rational> column) : ProvinceVerdicts
{
    public override RationalInterval Met(RationalInterval accepted, Direction direction) =>
        Strict.Met(accepted, direction) is var met ? RationalInterval.Between(Kept(met.Lower), Kept(met.Upper), met.IncludesLower, met.IncludesUpper) : accepted;

    private Rational? Kept(Rational? level) => level is { } one ? column(one) : null;
}

/// <summary>What columns and types make of a level.</summary>
internal static class Levels
{
    public static Rational Exact(Rational level) => level;

    /// <summary>numeric(18,2).</summary>
    public static Rational OfTwoDecimals(Rational level) => level.Round(2);

    /// <summary>numeric(28,10).</summary>
    public static Rational OfTenDecimals(Rational level) => level.Round(10);

    /// <summary>A float of four bytes.</summary>
    public static Rational OfAFloat(Rational level) => (decimal)(float)level.Round(10);

    /// <summary>A double, of which .NET makes a decimal of 15 digits.</summary>
    public static Rational OfADouble(Rational level) => (decimal)(double)level.Round(6);

    /// <summary>Billions with three decimals, from a report.</summary>
    public static Rational OfBillions(Rational level) => Rational.Abs(level) < 1_000_000_000 ? level : (Rational)(level / 1_000_000_000).Round(3) * 1_000_000_000;
}

/// <summary>Remembers the answer for a level's text, of two decimals or exact.</summary>
internal sealed class RememberedVerdicts(string? format) : ProvinceVerdicts
{
    private readonly Dictionary<string, RationalInterval> _met = [];

    public override RationalInterval Met(RationalInterval accepted, Direction direction)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"{direction} {accepted.IncludesLower} {Text(accepted.Lower)} {Text(accepted.Upper)} {accepted.IncludesUpper}");
        if (!_met.TryGetValue(key, out var met))
        {
            _met.Add(key, met = Strict.Met(accepted, direction));
        }

        return met;
    }

    private string Text(Rational? level) => level is { } one ? one.ToString(format) : "-";
}

/// <summary>Keeps the answer to the last question in a field, and asks only for the direction whether it is the same one.</summary>
internal sealed class LastAnswer(bool withAccepted) : ProvinceVerdicts
{
    private (RationalInterval Accepted, Direction Direction, RationalInterval Exceeded)? _last;

    public override RationalInterval Exceeded(RationalInterval accepted, Direction direction)
    {
        if (_last is not { } last || last.Direction != direction || (withAccepted ? !last.Accepted.Equals(accepted) : last.Accepted.IncludesLower != accepted.IncludesLower))
        {
            _last = last = (accepted, direction, Strict.Exceeded(accepted, direction));
        }

        return last.Exceeded;
    }
}
