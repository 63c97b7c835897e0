namespace MongCai.Kpi.Testing;

/// <summary>
/// The whole numbers from which a form of target is made, so that shrinking always gives a valid form: its amounts are multiples of one, a tenth, a third and
/// so on.
/// </summary>
internal sealed record FormDraft(DraftKind Kind, long Level, long Width, int UnitsOfOne, Direction Direction)
{
    /// <summary>Gets one unit of the last digit in which the amounts are given.</summary>
    public Rational LastDigit => (Rational)1 / UnitsOfOne;

    private Rational Amount => Level * LastDigit;

    private Rational Span => Width * LastDigit;

    public LevelForm ToForm() => Kind switch
    {
        DraftKind.AtLeast => Target.AtLeast(Amount),
        DraftKind.MoreThan => Target.MoreThan(Amount),
        DraftKind.AtMost => Target.AtMost(Amount),
        DraftKind.LessThan => Target.LessThan(Amount),
        DraftKind.Within => Target.Within(Amount, Amount + Span, Direction),
        DraftKind.About => Target.About(Amount, Span),
        _ => Target.Cap(Amount),
    };
}
