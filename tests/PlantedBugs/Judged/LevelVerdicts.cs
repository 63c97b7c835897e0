using System.Globalization;
using MongCai.Kpi;

namespace Province;

/// <summary>The base of the province's policies: met as in the library, and exceeded where the province says.</summary>
internal abstract class ProvinceVerdicts : VerdictPolicy
{
    public override RationalInterval Met(RationalInterval accepted, Direction direction) => Strict.Met(accepted, direction);

    public override RationalInterval Exceeded(RationalInterval accepted, Direction direction) => RationalInterval.Empty;
}

/// <summary>
/// Calls a value exceeded from 110% of the level on, which is wrong for negative levels, or, without the bug, from a tenth of the level's size beyond it.
/// </summary>
internal sealed class ExceededByATenth(bool ofItsSize) : ProvinceVerdicts
{
    public override RationalInterval Exceeded(RationalInterval accepted, Direction direction) => (direction, accepted) switch
    {
        (Direction.HigherIsBetter, { Lower: { } level, Upper: null }) => RationalInterval.Above(ofItsSize ? level + (Rational.Abs(level) / 10) : level * 11 / 10),
        (Direction.LowerIsBetter, { Upper: { } level, Lower: null }) => RationalInterval.Below(ofItsSize ? level - (Rational.Abs(level) / 10) : level * 9 / 10),
        _ => RationalInterval.Empty,
    };
}

/// <summary>Calls a value above the level exceeded, where the level is kept in a column of whole numbers, or, without the bug, is exact.</summary>
internal sealed class ExceededAboveTheUnit(bool rounded) : ProvinceVerdicts
{
    public override RationalInterval Exceeded(RationalInterval accepted, Direction direction) =>
        direction == Direction.HigherIsBetter && accepted is { Lower: { } level, Upper: null }
            ? RationalInterval.Above(rounded ? level.Round(0) : level)
            : RationalInterval.Empty;
}

/// <summary>Keeps levels in a column with a given number of decimals before it compares.</summary>
internal sealed class LevelsOfAColumn(Func<Rational, Rational> column) : ProvinceVerdicts
{
    public override RationalInterval Met(RationalInterval accepted, Direction direction) =>
        Strict.Met(accepted, direction) is var met ? RationalInterval.Between(Kept(met.Lower), Kept(met.Upper), met.IncludesLower, met.IncludesUpper) : accepted;

    private Rational? Kept(Rational? level) => level is { } one ? column(one) : null;
}

/// <summary>Functions that return what columns and types make of a level.</summary>
internal static class Levels
{
    public static Rational Exact(Rational level) => level;

    /// <summary>Returns the level as a column numeric(18,2) keeps it.</summary>
    public static Rational OfTwoDecimals(Rational level) => level.Round(2);

    /// <summary>Returns the level as a column numeric(28,10) keeps it.</summary>
    public static Rational OfTenDecimals(Rational level) => level.Round(10);

    /// <summary>Returns the level as a float of four bytes keeps it.</summary>
    public static Rational OfAFloat(Rational level) => (decimal)(float)level.Round(10);

    /// <summary>Returns the level as a double keeps it, of which .NET makes a decimal of 15 digits.</summary>
    public static Rational OfADouble(Rational level) => (decimal)(double)level.Round(6);

    /// <summary>Returns the level in billions with three decimals, as a report has it.</summary>
    public static Rational OfBillions(Rational level) => Rational.Abs(level) < 1_000_000_000 ? level : (Rational)(level / 1_000_000_000).Round(3) * 1_000_000_000;
}

/// <summary>Caches the answer by the text of the level, with two decimals or, without the bug, exactly.</summary>
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

/// <summary>Keeps the answer to the last question in a field, and compares only the direction to see whether the question is the same.</summary>
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
