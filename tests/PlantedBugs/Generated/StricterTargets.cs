using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi;
using MongCai.Kpi.Testing;

namespace Province;

/// <summary>Functions that tell what a form of target demands, as a table of the plan has it.</summary>
internal static class StricterTargets
{
    public static IReadOnlyList<Planted> Bugs { get; } =
    [
        Levels("a level is met by what is above it, whichever way", static (_, level, value) => value >= level),
        Levels("every bound counts as met", static (form, level, value) => form.Direction == Direction.HigherIsBetter ? value >= level : value <= level),
        new(
            Kind.Generated,
            "what is left after a reduction is a percentage off",
            static seed => Tried.Property(seed, Reductions, static form => LeftOver(form, static (opening, by) => opening * (1 - (by / 100)))),
            static seed => Tried.Property(seed, Reductions, static form => LeftOver(form, static (opening, by) => opening - by))),
    ];

    private static Arbitrary<ChangeForm> Reductions => KpiArbitraries.ChangeForms().Filter(static form => form.IsReduction);

    private static Planted Levels(string what, Func<LevelForm, Rational, Rational, bool> meets) => new(
        Kind.Generated,
        what,
        seed => Tried.Property(seed, OneLevel, form => Holds(form, meets)),
        static seed => Tried.Property(seed, OneLevel, static form => Holds(form, static (form, level, value) =>
            form.ToString().StartsWith("more", StringComparison.Ordinal) ? value > level
            : form.ToString().StartsWith("less", StringComparison.Ordinal) ? value < level
            : form.Direction == Direction.HigherIsBetter ? value >= level
            : value <= level)));

    private static Arbitrary<LevelForm> OneLevel => KpiArbitraries.LevelForms().Filter(static form => form.Level is not null && form.Accepted is not null && !form.ToString().StartsWith("about", StringComparison.Ordinal));

    private static bool Holds(LevelForm form, Func<LevelForm, Rational, Rational, bool> meets)
    {
        var level = form.Level!.Value;
        return new[] { level - 1, level, level + 1 }.All(value => meets(form, level, value) == form.Accepted!.Contains(value));
    }

    private static bool LeftOver(ChangeForm form, Func<Rational, Rational, Rational> left) => left(form.Baseline, form.Baseline - form.Level) == ((LevelForm)form.EquivalentLevel().Form).Level;
}
