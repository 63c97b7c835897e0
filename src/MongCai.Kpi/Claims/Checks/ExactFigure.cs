using System.Runtime.InteropServices;

namespace MongCai.Kpi.Claims;

/// <summary>
/// The result of a formula before it is rounded: a quotient, which is printed in percent, or a difference, which is printed in its own unit and multiplier.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ExactFigure
{
    private const int PercentShift = 2;
    private const int Hundred = 100;

    private readonly Ratio _ratio;
    private readonly int _shift;

    private ExactFigure(Ratio ratio, int shift) => (_ratio, _shift) = (ratio, shift);

    /// <summary>Gets the number, in percent or in the unit of the difference.</summary>
    public Rational Value => _shift == 0 ? _ratio.Numerator : _ratio.Per(Hundred);

    /// <summary>Gets the number that the digits say, before any multiplier.</summary>
    public Rational Digits => _shift == 0 ? _ratio.Value : _ratio.Per(Hundred);

    public int Sign => _ratio.Numerator.Sign;

    public static ExactFigure operator -(ExactFigure figure) => new(new Ratio(-figure._ratio.Numerator, figure._ratio.Denominator), figure._shift);

    /// <summary>Creates a quotient. The divisor must be positive.</summary>
    public static ExactFigure Quotient(Rational dividend, Rational divisor) => new(new Ratio(dividend, divisor), PercentShift);

    /// <summary>Creates a difference that is printed as a number of times the multiplier.</summary>
    public static ExactFigure Difference(Rational left, Rational right, long multiplier) => new(new Ratio(left - right, multiplier), shift: 0);

    /// <summary>
    /// Computes the figure that A and B give by a formula. Without a usable base it is undefined, with a reason that depends on whether the base is a
    /// commitment.
    /// </summary>
    public static Calculated<ExactFigure> Of(ClaimFormula formula, in Rational a, in Rational b, long multiplier, ClaimBase? claimBase) =>
        formula.Divides() && b.Sign <= 0 ? WhyNoBase(isCommitment: claimBase?.Basis is not null, isZero: b.Sign == 0) : formula switch
        {
            ClaimFormula.Attained or ClaimFormula.Share => Quotient(a, b),
            ClaimFormula.Exceeded or ClaimFormula.Change => Quotient(a - b, b),
            ClaimFormula.Points => Difference(a, b, multiplier),
            ClaimFormula.Drop => Difference(b, a, multiplier),
            _ => Difference(a, 0, multiplier),
        };

    /// <summary>Rounds the figure to the digits that it prints as.</summary>
    /// <exception cref="OverflowException">The digits do not fit into a decimal with that many decimals.</exception>
    public decimal Round(int decimals, Rounding rounding) => _ratio.Round(_shift, decimals, rounding);

    /// <summary>
    /// Determines whether the figure prints as these digits when rounded to a number of decimals; the digits may have more decimals than that.
    /// </summary>
    public bool PrintsAs(decimal digits, int decimals, Rounding rounding = Rounding.HalfAwayFromZero) =>
        _ratio.TryRound(_shift, decimals, rounding, out var rounded) && rounded == digits;

    /// <summary>Determines whether the figure lies exactly in the middle between these digits and the next ones away from zero.</summary>
    public bool IsTieAbove(decimal digits)
    {
        var half = Rational.FromUnscaled(Sign * 5, digits.Scale + 1);
        return _ratio.Equals(new Ratio(digits + half, _shift == 0 ? 1 : Hundred));
    }

    /// <summary>Returns the reason why a base of zero or below cannot be divided by.</summary>
    private static UndefinedReason WhyNoBase(bool isCommitment, bool isZero) => (isCommitment, isZero) switch
    {
        (true, true) => UndefinedReason.ZeroTarget,
        (true, false) => UndefinedReason.NegativeTarget,
        (false, true) => UndefinedReason.ZeroDenominator,
        _ => UndefinedReason.MethodNotApplicable,
    };
}
