using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <summary>Cases for verdicts: what each word of a form accepts, of usual levels, of zero and of negative ones, of one value and of many.</summary>
internal static class VerdictCases
{
    private static readonly Gen<int> Levels = Gen.Frequency(
        (4, Gen.Choose(1, 400)), (2, Gen.Elements(73, 54, 290, 76, 100)), (1, Gen.Constant(0)), (1, Gen.Choose(-60, -1)));

    public static Arbitrary<VerdictCase> All { get; } = Arb.From(
        from kind in Gen.Elements(Enum.GetValues<DraftKind>())
        from level in Levels
        from width in Gen.Frequency((5, Gen.Choose(1, 40)), (1, Gen.Constant(0)))
        from decimals in Gen.Choose(0, 2)
        from direction in Gen.Elements(Enum.GetValues<Direction>())
        select new VerdictCase(new FormDraft(kind, level, width, decimals, direction)),
        static one => Simpler(one.Draft).Select(static draft => new VerdictCase(draft)));

    private static IEnumerable<FormDraft> Simpler(FormDraft draft) =>
    [
        .. Enum.GetValues<DraftKind>().Where(kind => kind < draft.Kind).Select(kind => draft with { Kind = kind }),
        .. Enum.GetValues<Direction>().Where(direction => direction < draft.Direction).Select(direction => draft with { Direction = direction }),
        .. Shrunk.Towards(draft.Decimals).Select(decimals => draft with { Decimals = decimals }),
        .. Shrunk.Towards(draft.Level).Select(level => draft with { Level = level }),
        .. Shrunk.Towards(draft.Width).Select(width => draft with { Width = width }),
    ];
}
