namespace MongCai.Kpi.Claims;

/// <summary>A claim that a report makes by printing a figure, about the numbers beside it or about a result of this library.</summary>
internal interface IClaim
{
    PublishedFigure Printed { get; }

    ClaimFormula Formula { get; }

    /// <summary>Gets the base that the figure is measured against; null for <see cref="ClaimFormula.Level"/>, which has no base.</summary>
    ClaimBase? Base { get; }

    /// <summary>Gets the values that the known inputs leave possible for the figure, in the unit of the exact value.</summary>
    RationalInterval Possible { get; }

    /// <summary>Gets A and B, to which other formulas are applied when the claimed one does not give the figure.</summary>
    (Rational Actual, Rational Base) Operands { get; }

    /// <summary>Gets whether A and B may be rates, so that their difference can be mistaken for their relative change.</summary>
    bool MayBeRates { get; }

    /// <summary>Gets whether the quotient B/A has a meaning.</summary>
    bool CanBeTurnedOver { get; }

    /// <summary>Gets whether the inputs are printed figures themselves, which may have been rounded.</summary>
    bool HasSlack { get; }
}
