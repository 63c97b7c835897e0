using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi.Tests.Numbers.Oracle;

namespace MongCai.Kpi.Tests.RunningYear.Oracle;

/// <summary>
/// Generates targets of every form that an indicator can have, with levels as real plans have them, at 0, at the bounds, and where no real plan has one.
/// </summary>
internal static class FormGen
{
    private static readonly decimal[] Usual = [0, 1, 7.6m, 54, 73, 100, 120, 365, 730, 1_400, -50];
    private static readonly decimal[] Shares = [0, 0.04m, 0.25m, 0.5m, 0.95m, 1];
    private static readonly FormKind[] Singles = [FormKind.AtLeast, FormKind.MoreThan, FormKind.AtMost, FormKind.LessThan, FormKind.Within, FormKind.About];

    public static Gen<Form> FormsOf(Measure measure) => Gen.Elements(Kinds(measure)).SelectMany(kind => FormsOf(kind, Levels(measure)));

    private static FormKind[] Kinds(Measure measure) =>
    [
        .. Singles, FormKind.Cap, FormKind.FromBaseline, FormKind.FromBaseline, FormKind.Reduction, FormKind.Growth,
        .. measure is { Column: Column.Accumulating, StockDay: StockDay.MeanOfAll } ? new[] { FormKind.AverageAmount, FormKind.AverageAmount } : [],
        .. measure.Column != Column.Accumulating ? new[] { FormKind.AverageReduction, FormKind.AverageIncrease } : [],
    ];

    private static decimal[] Levels(Measure measure) =>
    [
        .. measure.HasParts ? Shares.Select(share => share * (measure.IsPercent ? 100 : 1)) : Usual,
        .. new[] { measure.Possible.Lower, measure.Possible.Upper }.OfType<BigRational>().Select(ToDecimal),
    ];

    private static Gen<Form> FormsOf(FormKind kind, decimal[] levels) => kind switch
    {
        FormKind.Within =>
            from first in Gen.Elements(levels)
            from second in Gen.Elements(levels)
            from better in Gen.Elements(Enum.GetValues<Side>())
            select new Form(kind, Math.Min(first, second), Math.Max(first, second), better),
        FormKind.About =>
            from level in Gen.Elements(levels)
            from tolerance in Gen.Elements<decimal?>(null, 0.05m, 0.5m, 5)
            select new Form(kind, level, tolerance),
        FormKind.FromBaseline =>
            from baseline in Gen.Elements(levels)
            from level in Gen.Frequency((5, Gen.Elements(levels)), (1, Gen.Constant(baseline)))
            select new Form(kind, baseline, level),
        FormKind.Reduction =>
            from opening in Gen.Elements(levels)
            from reduction in Gen.Elements([0.2m, 1, 20, .. levels.Where(static level => level > 0)])
            select new Form(kind, opening, reduction),
        FormKind.Growth =>
            from lastYear in Gen.Elements(levels)
            from growth in Gen.Elements(2.5m, 8, 10, 100)
            select new Form(kind, lastYear, growth),
        FormKind.AverageAmount or FormKind.AverageReduction or FormKind.AverageIncrease =>
            from opening in kind == FormKind.AverageAmount ? Gen.Constant(0m) : Gen.Elements(levels)
            from single in Gen.Elements(Singles)
            from perYear in FormsOf(single, [0.1m, 1, 1.5m, .. levels])
            select new Form(kind, opening, PerYear: perYear),
        _ => Gen.Elements(levels).Select(level => new Form(kind, level)),
    };

    public static decimal ToDecimal(BigRational value)
    {
        var reduced = Exactly.Reduced(value);
        return (decimal)reduced.Numerator / (decimal)reduced.Denominator;
    }
}
