using NodaTime;

namespace MongCai.Kpi.Testing.Tests.Targets;

public class TargetsTests
{
    private static readonly TargetForm[] DecidableForms =
    [
        Target.AtLeast(73), Target.LessThan(7.6m), Target.Cap(500), Target.Within(10, 20), Target.About(5, 1), Target.ReductionBy(7, 100), Target.GrowthBy(new Ratio(1, 10), 100), Target.FromBaseline(10, 20),
        Target.AveragePerYear(Target.AtLeast(73)), Target.AverageReduction(Target.AtLeast(1), 100), Target.Maintain(Target.AtMost(5), PeriodKind.Month), Target.DoneBy(new LocalDate(2019, 6, 30)),
    ];

    public static TheoryData<string> DecidedForms => [.. DecidableForms.Select(static form => $"{form}")];

    [Fact]
    public void Forms_reach_every_case_word_direction_and_edge() => Samples.Reach(
        KpiGen.TargetForms,
        [
            .. Forms.Cases<TargetForm>(static form => form),
            .. Enum.GetValues<Direction>().Select(static direction => ($"{direction}", (Func<TargetForm, bool>)(form => form is LevelForm { Level: null } && form.Direction == direction))),
            ("more than", static form => form is LevelForm { Level: not null, Accepted: { Lower: not null, IncludesLower: false } }),
            ("less than", static form => form is LevelForm { Level: not null, Accepted: { Upper: not null, IncludesUpper: false } }),
            ("at least", static form => form is LevelForm { Level: not null, Accepted: { IncludesLower: true, Upper: null } }),
            ("at most", static form => form is LevelForm { Level: not null, IsCap: false, Accepted: { IncludesUpper: true, Lower: null } }),
            ("a cap", static form => form is LevelForm { IsCap: true }),
            ("a range of one value", static form => form is LevelForm { Level: null, Accepted: { Lower: { } floor, Upper: { } ceiling } } && floor == ceiling),
            ("no tolerance", static form => form is LevelForm { Accepted: null }),
            ("a tolerance", static form => form is LevelForm { Level: not null, Direction: Direction.None, Accepted: not null }),
            ("a reduction", static form => form is ChangeForm { IsReduction: true, OpeningPeriod: null }),
            ("a reduction from the amount of a period", static form => form is ChangeForm { IsReduction: true, OpeningPeriod: not null }),
            ("a growth", static form => form is ChangeForm { IsGrowth: true }),
            ("from a baseline", static form => form is ChangeForm { IsGrowth: false, IsReduction: false }),
            ("a baseline that is the level", static form => form is ChangeForm { IsGrowth: false, IsReduction: false } change && change.Baseline == change.Level),
            ("a zero level", static form => form is LevelForm { Level.Sign: 0 }),
            ("a negative level", static form => form is LevelForm { Level.Sign: < 0 }),
            ("a mean reduction", static form => form is AverageForm { Baseline: not null, IsReduction: true }),
            ("a mean increase", static form => form is AverageForm { Baseline: not null, IsReduction: false }),
            ("a mean amount", static form => form is AverageForm { Baseline: null }),
            ("a leap day as the deadline", static form => form is MilestoneForm { Deadline: { Month: 2, Day: 29 } }),
        ]);

    [Fact]
    public void Targets_reach_every_form_basis_method_and_adoption()
    {
        Samples.Reach(
            KpiGen.Targets,
            [
                .. Forms.Cases<Target>(static target => target.Form),
                .. Enum.GetValues<AttainmentMethod>().Select(static method => ($"{method}", (Func<Target, bool>)(target => target.Method == method))),
                ("the form's own method", static target => target.Method is null),
                ("phases", static target => target.Phases is not null),
                ("a reduction of what accumulates", static target => target is { Form: ChangeForm { IsReduction: true, OpeningPeriod: not null }, Indicator.Nature: Nature.Flow }),
                ("a mean amount a year", static target => target is { Form: AverageForm { Baseline: null }, Indicator.Nature: Nature.Flow }),
                ("the resolution", static target => target.Basis == Basis.Resolution),
                ("somebody's", static target => target.Basis.Issuer is not null),
                ("a host's own basis", static target => !Basis.Predefined.Any(basis => string.Equals(basis.Code, target.Basis.Code, StringComparison.Ordinal))),
                ("adopted", static target => target.Adoption is not null),
                ("not adopted", static target => target.Adoption is null),
                ("in force before it was adopted", static target => target.Adoption is { } adoption && adoption.InForceFrom < adoption.On),
                ("done by the last day", static target => target.Form is MilestoneForm milestone && milestone.Deadline == target.Period.End),
            ]);
        Samples.Reach(
            KpiGen.TargetPhases,
            ("one level", static phases => phases.Levels.Count == 1),
            ("twelve levels", static phases => phases.Levels.Count == 12),
            ("more and more", static phases => phases.Levels.Count > 2 && phases.Levels.SequenceEqual(phases.Levels.Order()) && phases.Levels[0] < phases.Levels[^1]),
            ("up and down", static phases => !phases.Levels.SequenceEqual(phases.Levels.Order()) && !phases.Levels.SequenceEqual(phases.Levels.OrderDescending())));
        Samples.Reach(
            KpiGen.TargetVersions,
            ("one", static versions => versions.All.Count == 1),
            ("four", static versions => versions.All.Count == 4),
            ("another case of form later", static versions => versions.All.Select(static version => version.Form.GetType()).Distinct().Count() > 1));
    }

    [Fact]
    public void The_methods_that_are_generated_are_those_that_fit() => Assert.All(Samples.Of(KpiGen.Targets, seed: 7, CaseCount.Of(fast: 100, all: Samples.Count)), static target => Assert.Equal(
        Enum.GetValues<AttainmentMethod>().Where(method => Record.Exception(() => target with { Method = method }) is null).Order(), KpiGen.MethodsOf(target.Form).Order()));

    [Fact]
    public void Phases_are_generated_wherever_there_is_a_path() => Assert.All(Samples.Of(KpiGen.Targets, seed: 7, CaseCount.Of(fast: 100, all: Samples.Count)), static target =>
    {
        var year = Record.Exception(() => target.Form.For(target.Indicator, ReportingPeriod.Year(2019), Basis.Plan)) is null ? target.Form.For(target.Indicator, ReportingPeriod.Year(2019), Basis.Plan) : null;
        if (year is not null && (Forms.LevelOf(year.Form) ?? 0) is var level)
        {
            var isPhased = Record.Exception(() => year with { Phases = new TargetPhases(PeriodKind.HalfYear, 0, level) }) is null;
            Assert.Equal(KpiGen.PhasedLevelOf(target.Form, target.Indicator) is not null, isPhased);
        }
    });

    [Fact]
    public void Attainments_reach_every_way_to_meet_and_miss() => Samples.Reach(
        KpiGen.Attainments,
        [
            .. Enum.GetValues<Outlook>().Select(static outlook => ($"{outlook}", (Func<Attainment, bool>)(attainment => attainment.Outlook == outlook))),
            ("no target", static attainment => attainment.Target is null),
            ("missing", static attainment => attainment.Observation.MissingReason is not null),
            ("on the level", static attainment => Forms.LevelOf(attainment.Target?.Form) is { } level && attainment.Observation.Value == level),
            ("beside the level", static attainment => Forms.LevelOf(attainment.Target?.Form) is { } level && (attainment.Observation.Value == level + 0.01m || attainment.Observation.Value == level - 0.01m)),
            ("met", static attainment => attainment.IsMet == true),
            ("not met", static attainment => attainment.IsMet == false),
            ("undefined", static attainment => attainment is { Target: not null, IsMet.IsDefined: false }),
            ("still running", static attainment => attainment.IsMet.Reason == UndefinedReason.PeriodRunning),
            ("only a bound, and decided", static attainment => attainment.Observation.Value.Reason == UndefinedReason.OnlyABound && attainment.IsMet.IsDefined),
            ("another policy", static attainment => attainment.Policies.Verdicts != VerdictPolicy.Strict),
            ("kept in a part of the period", static attainment => attainment.Target is { Form: MaintainedForm } target && target.Period != attainment.Observation.Period),
            ("a milestone", static attainment => attainment.Target?.Form is MilestoneForm),
        ]);

    [Fact]
    public void Attainments_by_basis_reach_none_to_three_targets() => Samples.Reach(
        KpiGen.AttainmentsByBasis,
        [.. Enumerable.Range(0, 4).Select(static count => ($"{count}", (Func<AttainmentByBasis, bool>)(attainments => attainments.Targets.Count == count)))]);

    [Fact]
    public void Attainments_of_a_form_are_of_it_whatever_it_asks_for() => Assert.All(Samples.Of(KpiGen.TargetForms, seed: 1, CaseCount.Of(fast: 20, all: 400)), static form =>
    {
        var attainments = KpiArbitraries.AttainmentsOf(form);
        foreach (var attainment in Samples.Of(attainments.Generator, seed: 1, count: 5))
        {
            Assert.Equal(form, attainment.Target?.Form);
            Assert.All(attainments.Shrinker(attainment), simpler => Assert.Equal(form, simpler.Target?.Form));
        }
    });

    [Theory]
    [MemberData(nameof(DecidedForms))]
    public void Attainments_of_a_form_reach_every_outlook(string words)
    {
        var form = DecidableForms.Single(form => string.Equals($"{form}", words, StringComparison.Ordinal));
        Samples.Reach(
            KpiGen.AttainmentsOf(form),
            [
                .. Enum.GetValues<Outlook>().Select(static outlook => ($"{outlook}", (Func<Attainment, bool>)(attainment => attainment.Outlook == outlook))),
                ("over", static attainment => attainment.IsFinal),
                ("running", static attainment => attainment.Observation.Period.End < attainment.Target!.Period.End),
            ]);
    }

    [Fact]
    public void Forms_shrink_within_their_word()
    {
        Minimal.Of(KpiArbitraries.LevelForms(), static form => form is { Level: not null, Direction: Direction.HigherIsBetter }, Target.AtLeast(0));
        Minimal.Of(KpiArbitraries.LevelForms(), static form => form.Accepted is { Upper: not null, IncludesUpper: false }, Target.LessThan(0));
        Minimal.Of(KpiArbitraries.LevelForms(), static form => form.IsCap, Target.Cap(0));
        Minimal.Of(KpiArbitraries.LevelForms(), static form => form.Level is null, Target.Within(0, 0));
        Minimal.Of(KpiArbitraries.LevelForms(), static form => form is { Level: not null, Direction: Direction.None, Accepted: not null }, Target.About(0, 0));
        Minimal.Of(KpiArbitraries.ChangeForms(), static form => form.IsReduction, Target.ReductionBy(0, 0));
        Minimal.Of(KpiArbitraries.ChangeForms(), static form => form.OpeningPeriod is not null, Target.ReductionBy(0, 0, ReportingPeriod.Year(2019)));
        Minimal.Of(KpiArbitraries.ChangeForms(), static form => form is { IsGrowth: false, IsReduction: false }, Target.FromBaseline(0, 0));
        Minimal.Of(KpiArbitraries.AverageForms(), static form => form is { Baseline: null, PerYear: { Level: not null, Direction: Direction.HigherIsBetter } }, Target.AveragePerYear(Target.AtLeast(0)));
        Minimal.Of(KpiArbitraries.AverageForms(), static form => form is { IsReduction: true, PerYear.IsCap: true }, Target.AverageReduction(Target.Cap(0), 0));
        Minimal.Of(KpiArbitraries.MilestoneForms(), static _ => true, Target.DoneBy(new LocalDate(2019, 1, 1)));
        Minimal.Of(KpiArbitraries.MaintainedForms(), static form => form.Every == PeriodKind.Month && form.Each.IsCap, Target.Maintain(Target.Cap(0), PeriodKind.Month));
        Minimal.Of(KpiArbitraries.TargetForms(), static form => form is LevelForm { IsCap: true }, Target.Cap(0));
        Minimal.Of(KpiArbitraries.TargetPhases(), static phases => phases.Every == PeriodKind.Quarter, new TargetPhases(PeriodKind.Quarter, 0));
    }

    [Fact]
    public void Targets_shrink_within_their_case()
    {
        Minimal.Of(
            KpiArbitraries.Targets(),
            static target => target.Form is LevelForm { Level: not null, Direction: Direction.HigherIsBetter },
            static end => Assert.Equal((Target.AtLeast(0), ReportingPeriod.Year(2019), Basis.Plan, null, null, null), (end.Form, end.Period, end.Basis, end.Adoption, end.Method, end.Phases)));
        Minimal.Of(
            KpiArbitraries.Targets(),
            static target => target is { Form: ChangeForm { IsReduction: true }, Indicator.Nature: Nature.Flow },
            static end => Assert.Equal((Target.ReductionBy(0, 0, ReportingPeriod.Year(2018)), ReportingPeriod.Year(2019)), (end.Form, end.Period)));
        Minimal.Of(
            KpiArbitraries.Targets(),
            static target => target is { Phases: not null, Form: LevelForm { IsCap: true } },
            static end => Assert.Equal((Target.Cap(0), 0), (end.Form, end.Phases?.Levels.Count(static level => level.Sign != 0))));
        Minimal.Of(KpiArbitraries.TargetVersions(), static _ => true, static end => Assert.Single(end.All));
        Minimal.Of(KpiArbitraries.AttainmentsByBasis(), static _ => true, static end => Assert.Empty(end.Targets));
        Minimal.Of(KpiArbitraries.Attainments(), static attainment => attainment.Target is not null, static end => Assert.NotNull(end.Target));
        Minimal.Of(KpiArbitraries.Bases(), static _ => true, Basis.Plan);
        Minimal.Of(KpiArbitraries.Adoptions(), static _ => true, new Adoption(new LocalDate(2019, 1, 1)));
        Minimal.Of(KpiArbitraries.LegalDocuments(), static _ => true, new LegalDocument("1", new LocalDate(2019, 1, 1)));
    }
}
