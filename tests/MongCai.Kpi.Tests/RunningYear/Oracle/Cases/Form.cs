using System.Globalization;
using MongCai.Kpi.Tests.Numbers.Oracle;

namespace MongCai.Kpi.Tests.RunningYear.Oracle;

/// <summary>The form of the target of a case, with its numbers.</summary>
/// <param name="Kind">The kind of the form.</param>
/// <param name="Level">The level, the lower end, the baseline, the opening, or last year's whole, depending on the kind.</param>
/// <param name="Other">The upper end, the tolerance, the target of a baseline, the reduction, or the growth in percent, depending on the kind.</param>
/// <param name="Better">The better direction of a range.</param>
/// <param name="PerYear">The form that an average demands of each year.</param>
internal sealed record Form(FormKind Kind, decimal Level, decimal? Other = null, Side Better = Side.Neither, Form? PerYear = null)
{
    public bool IsAverage => PerYear is not null;

    public bool IsFromBaseline => Kind is FormKind.FromBaseline or FormKind.Reduction;

    public bool IsLimit => Kind is FormKind.AtMost or FormKind.LessThan or FormKind.Cap;

    /// <summary>Gets the one value that is aimed at, T; a range and an average have none.</summary>
    public BigRational? Target => Kind switch
    {
        FormKind.AtLeast or FormKind.MoreThan or FormKind.AtMost or FormKind.LessThan or FormKind.Cap => Exactly.Of(Level),
        FormKind.FromBaseline => Exactly.Of(Other.GetValueOrDefault()),
        FormKind.Reduction => Exactly.Of(Level) - Exactly.Of(Other.GetValueOrDefault()),
        FormKind.Growth => Exactly.Of(Level) * (Exactly.One + (Exactly.Of(Other.GetValueOrDefault()) / Exactly.Of(100))),
        _ => null,
    };

    /// <summary>Gets the side on which a value is better, by the form alone.</summary>
    public Side Direction => Kind switch
    {
        FormKind.AtLeast or FormKind.MoreThan or FormKind.Growth => Side.Higher,
        FormKind.AtMost or FormKind.LessThan or FormKind.Cap or FormKind.Reduction => Side.Lower,
        FormKind.FromBaseline => Level == Other ? Side.Neither : Level < Other ? Side.Higher : Side.Lower,
        FormKind.Within => Better,
        FormKind.About => Side.Neither,
        _ => PerYear!.Direction,
    };

    /// <summary>Gets the accepted values; null where a tolerance is to be named first.</summary>
    public ValueSet? Accepted => Kind switch
    {
        FormKind.AtLeast or FormKind.Growth => ValueSet.AtLeast(Target!.Value),
        FormKind.MoreThan => ValueSet.Above(Target!.Value),
        FormKind.AtMost or FormKind.Cap or FormKind.Reduction => ValueSet.AtMost(Target!.Value),
        FormKind.LessThan => ValueSet.Below(Target!.Value),
        FormKind.Within => ValueSet.Between(Exactly.Of(Level), Exactly.Of(Other.GetValueOrDefault())),
        FormKind.About => Other is { } tolerance ? ValueSet.Between(Exactly.Of(Level) - Exactly.Of(tolerance), Exactly.Of(Level) + Exactly.Of(tolerance)) : null,
        FormKind.FromBaseline => Direction switch
        {
            Side.Higher => ValueSet.AtLeast(Target!.Value),
            Side.Lower => ValueSet.AtMost(Target!.Value),
            _ => ValueSet.Point(Target!.Value),
        },
        _ => PerYear!.Accepted,
    };

    public override string ToString() => Kind switch
    {
        FormKind.Within => $"within {Text(Level)} to {Text(Other)}, better: {Better}",
        FormKind.About => $"about {Text(Level)} ± {Text(Other)}",
        FormKind.FromBaseline => $"from {Text(Level)} to {Text(Other)}",
        FormKind.Reduction => $"reduction by {Text(Other)} from {Text(Level)}",
        FormKind.Growth => $"growth by {Text(Other)}% over {Text(Level)}",
        FormKind.AverageAmount => $"per year {PerYear}",
        FormKind.AverageReduction or FormKind.AverageIncrease => $"{Kind} per year {PerYear}, from {Text(Level)}",
        _ => $"{Kind} {Text(Level)}",
    };

    private static string Text(decimal? value) => value is { } known ? known.ToString(CultureInfo.InvariantCulture) : "?";
}
