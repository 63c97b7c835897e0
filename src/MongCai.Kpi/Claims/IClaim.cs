namespace MongCai.Kpi.Claims;

/// <summary>A figure that is claimed, of whatever it is claimed: of numbers that are printed beside it, or of a result.</summary>
internal interface IClaim
{
    PublishedFigure Printed { get; }

    ClaimFormula Formula { get; }

    /// <summary>What it is measured against; null for the figure itself.</summary>
    ClaimBase? Base { get; }

    /// <summary>The values of the figure that what is known leaves possible, in the unit of the exact value.</summary>
    RationalInterval Possible { get; }

    /// <summary>A and B, in which other formulas are looked for where the claimed one does not give the figure.</summary>
    (Rational Actual, Rational Base) Operands { get; }

    /// <summary>Whether A and B may be rates, so that their difference is mistaken for their relative change.</summary>
    bool MayBeRates { get; }

    /// <summary>Whether B over A means anything.</summary>
    bool CanBeTurnedOver { get; }

    /// <summary>Whether the inputs were printed themselves, and may have been rounded.</summary>
    bool HasSlack { get; }
}
