using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Tests.RunningYear.Oracle;

/// <summary>Generates indicators of every kind, with and without declared bounds.</summary>
internal static class MeasureGen
{
    private static readonly decimal[] Largest = [1, 73, 100, 365];

    public static Gen<Measure> Measures =>
        from kind in Gen.Elements(Enum.GetValues<MeasuredKind>())
        from mayNeverFall in Gen.Elements(true, false)
        from mayBePercent in Gen.Elements(true, false)
        from day in kind == MeasuredKind.RateToStock ? Gen.Elements(Enum.GetValues<StockDay>()) : Gen.Constant(StockDay.MeanOfAll)
        let bare = new Measure(kind, NeverFalls: false, IsPercent: false, Declared: null, day)
        let measure = bare with { NeverFalls = kind == MeasuredKind.DistinctCount || (mayNeverFall && bare.Column != Column.Level), IsPercent = mayBePercent && bare.HasParts }
        from bounds in Bounds(measure)
        select measure with { Declared = bounds };

    private static Gen<ValueSet?> Bounds(Measure measure) => measure switch
    {
        { IsProportion: true } => Gen.Frequency(
            (4, Gen.Constant<ValueSet?>(null)),
            (1, Gen.Constant<ValueSet?>(ValueSet.Between(Exactly.Zero, measure.Whole * Exactly.Of(0.8m)))),
            (1, Gen.Constant<ValueSet?>(measure.Column == Column.Level ? ValueSet.Between(measure.Whole * Exactly.Of(0.1m), measure.Whole * Exactly.Of(0.9m)) : null))),
        { Kind: MeasuredKind.DistinctCount } => Gen.Frequency((2, Gen.Constant<ValueSet?>(null)), (1, UpTo().Select(static most => (ValueSet?)most))),
        { Column: Column.Level } => Gen.Elements<ValueSet?>(
            null,
            ValueSet.AtLeast(Exactly.Zero),
            ValueSet.Between(Exactly.Zero, Exactly.Of(100)),
            ValueSet.Between(Exactly.Of(10), Exactly.Of(90)),
            new ValueSet(Exactly.Zero, isLowerIn: false, Exactly.Of(100), isUpperIn: false),
            new ValueSet(Exactly.Of(-50), isLowerIn: false, Exactly.Of(50), isUpperIn: true)),
        _ => Gen.Frequency(
            (4, Gen.Constant<ValueSet?>(null)),
            (1, Gen.Constant<ValueSet?>(ValueSet.AtLeast(Exactly.Zero))),
            (2, UpTo().Select(static most => (ValueSet?)most)),
            (1, Gen.Elements(Largest).Select(static most => (ValueSet?)new ValueSet(Exactly.Zero, isLowerIn: true, Exactly.Of(most), isUpperIn: false))),
            (1, Gen.Elements(Largest).Select(most => measure.NeverFalls ? (ValueSet?)null : ValueSet.Between(Exactly.Of(-most), Exactly.Of(most)))),
            (1, Gen.Elements(Largest).Select(most => measure.NeverFalls ? (ValueSet?)null : ValueSet.AtMost(Exactly.Of(most))))),
    };

    private static Gen<ValueSet> UpTo() => Gen.Elements(Largest).Select(static most => ValueSet.Between(Exactly.Zero, Exactly.Of(most)));
}
