namespace MongCai.Kpi.Testing;

/// <summary>The whole numbers that a form of target is made of, so that it can be made simpler without ceasing to be one: its amounts are so many units of a whole, of a tenth, of a third.</summary>
internal sealed record FormDraft(DraftKind Kind, long Level, long Width, int UnitsOfOne, Direction Direction)
{
    /// <summary>One unit of the last digit in which the amounts are given.</summary>
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
