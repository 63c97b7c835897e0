using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <summary>
/// The cases of the laws of verdict policies: every form that accepts an interval, with levels of every size, zero and negative ones, and intervals of one
/// value and of many.
/// </summary>
internal static class VerdictCases
{
    private const long Trillion = 1_000_000_000_000;

    // The simplest come first: whole numbers, one and two decimals, thirds and sevenths, small rates.
    private static readonly int[] UnitsOfOne = [1, 10, 100, 3, 7, 1_000, 100_000, 1_000_000];

    private static readonly Gen<long> Levels = Gen.Frequency(
        (4, Gen.Choose(1, 400).Select(static level => (long)level)),
        (2, Gen.Elements(73L, 54, 290, 76, 100)),
        (2, Gen.Choose(1, int.MaxValue).Select(static level => (long)level)),
        (2, from thousands in Gen.Choose(1, 1_000_000_000) from beside in Gen.Choose(-1, 1) select (1_000L * thousands) + beside),
        (1, from beside in Gen.Choose(-1, 1) select Trillion + beside),
        (1, Gen.Constant(0L)),
        (1, Gen.Choose(-60, -1).Select(static level => (long)level)));

    public static Arbitrary<VerdictCase> All { get; } = Arb.From(
        from kind in Gen.Elements(Enum.GetValues<DraftKind>())
        from level in Levels
        from width in Gen.Frequency((5, Gen.Choose(1, 40)), (1, Gen.Constant(0)))
        from units in Gen.Frequency((6, Gen.Elements(1, 10, 100)), (3, Gen.Elements(3, 7)), (2, Gen.Elements(1_000, 100_000, 1_000_000)))
        from direction in Gen.Elements(Enum.GetValues<Direction>())
        select new VerdictCase(new FormDraft(kind, level, width, units, direction)),
        static one => Simpler(one.Draft).Select(static draft => new VerdictCase(draft)));

    private static IEnumerable<FormDraft> Simpler(FormDraft draft) =>
    [
        .. Enum.GetValues<DraftKind>().Where(kind => kind < draft.Kind).Select(kind => draft with { Kind = kind }),
        .. Enum.GetValues<Direction>().Where(direction => direction < draft.Direction).Select(direction => draft with { Direction = direction }),
        .. UnitsOfOne.TakeWhile(units => units != draft.UnitsOfOne).Select(units => draft with { UnitsOfOne = units }),
        .. RounderIntegers.Towards(draft.Level).Select(level => draft with { Level = level }),
        .. RounderIntegers.Towards(draft.Width).Select(width => draft with { Width = width }),
    ];
}
