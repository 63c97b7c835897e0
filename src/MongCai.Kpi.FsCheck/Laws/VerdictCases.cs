using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <summary>Cases for verdicts: most actuals lie at a bound or beside it, some far away.</summary>
internal static class VerdictCases
{
    private const int Actuals = 6;

    private static readonly Gen<int> Levels = Gen.Frequency(
        (4, Gen.Choose(1, 400)), (2, Gen.Elements(73, 54, 290, 76, 100)), (1, Gen.Constant(0)), (1, Gen.Choose(-60, -1)));

    private static readonly Gen<FormDraft> Drafts =
        from kind in Gen.Elements(Enum.GetValues<DraftKind>())
        from level in Levels
        from width in Gen.Frequency((5, Gen.Choose(1, 40)), (1, Gen.Constant(0)))
        from decimals in Gen.Choose(0, 2)
        from direction in Gen.Elements(Enum.GetValues<Direction>())
        select new FormDraft(kind, level, width, decimals, direction);

    public static Arbitrary<VerdictCase> All { get; } = Arb.From(
        from draft in Drafts
        from isAtCeiling in Gen.Elements(false, true)
        from offsets in Gen.ArrayOf(Offset(draft), Actuals)
        select new VerdictCase(draft, isAtCeiling, offsets),
        Simpler);

    /// <summary>At the bound, a step beside it, within the span or as far as the level is large, and times as far.</summary>
    private static Gen<int> Offset(FormDraft draft)
    {
        var large = Math.Abs(draft.Level) * 10;
        return Gen.Frequency(
            (3, Gen.Constant(0)), (4, Gen.Elements(-10, -1, 1, 10)), (3, Gen.Choose(-10 * draft.Width, 10 * draft.Width)), (3, Gen.Choose(-large, large)), (1, Gen.Choose(-10 * large, 10 * large)));
    }

    private static IEnumerable<VerdictCase> Simpler(VerdictCase one) =>
    [
        .. Lists.Shorter(one.Offsets).Select(offsets => one with { Offsets = offsets }),
        .. Enum.GetValues<DraftKind>().Where(kind => kind < one.Draft.Kind).Select(kind => one with { Draft = one.Draft with { Kind = kind } }),
        .. one.Draft.Direction == Direction.None ? Array.Empty<VerdictCase>() : [one with { Draft = one.Draft with { Direction = Direction.None } }],
        .. Shrunk.Towards(one.Draft.Decimals).Select(decimals => one with { Draft = one.Draft with { Decimals = decimals } }),
        .. Shrunk.Towards(one.Draft.Level).Select(level => one with { Draft = one.Draft with { Level = level } }),
        .. Shrunk.Towards(one.Draft.Width).Select(width => one with { Draft = one.Draft with { Width = width } }),
        .. Lists.WithOneSimpler(one.Offsets, static offset => Shrunk.Towards(offset)).Select(offsets => one with { Offsets = offsets }),
    ];
}
