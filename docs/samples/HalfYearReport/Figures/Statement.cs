using MongCai.Kpi;
using MongCai.Kpi.Claims;

namespace HalfYearReport;

/// <summary>A figure that was published without numbers it could be checked by.</summary>
public sealed record Statement(LocalisedText Name, Unit Unit, PublishedFigure Printed)
{
    /// <summary>Gets the values that the figure stands for: a whole amount is exact, and any other figure stands for every value that prints as it.</summary>
    public RationalInterval Values =>
        Printed is { Unit: FigureUnit.Amount, Hedge: Hedge.None, Multiplier: 1, Decimals: 0 } ? RationalInterval.At(Printed.Value) : Printed.Values();
}
