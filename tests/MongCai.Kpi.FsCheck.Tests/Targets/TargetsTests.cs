using NodaTime;

namespace MongCai.Kpi.Testing.Tests.Targets;

public class TargetsTests
{
    [Fact]
    public void Forms_reach_every_kind_direction_and_edge() => Samples.Reach(
        KpiGen.TargetForms,
        [
            .. Enum.GetValues<TargetKind>().Select(static kind => ($"{kind}", (Func<TargetForm, bool>)(form => form.Kind == kind))),
            .. Enum.GetValues<Direction>().Select(static direction => ($"{direction}", (Func<TargetForm, bool>)(form => form.Kind == TargetKind.Within && form.Direction == direction))),
            ("strict from above", static form => form is { Kind: TargetKind.AtMost, IsStrict: true }),
            ("strict from below", static form => form is { Kind: TargetKind.AtLeast, IsStrict: true }),
            ("a range of one value", static form => form.Kind == TargetKind.Within && form.Floor == form.Ceiling),
            ("no tolerance", static form => form is { Kind: TargetKind.About, HasBounds: false }),
            ("a tolerance", static form => form is { Kind: TargetKind.About, HasBounds: true }),
            ("a baseline that is the level", static form => form.Kind == TargetKind.FromBaseline && form.Baseline == form.Level),
            ("a zero level", static form => form.Level is { Sign: 0 }),
            ("a negative level", static form => form.Level is { Sign: < 0 }),
            ("a mean reduction", static form => form is { Kind: TargetKind.AveragePerYear, IsReduction: true }),
            ("a leap day as the deadline", static form => form.Deadline is { Month: 2, Day: 29 }),
        ]);

    [Fact]
    public void Targets_reach_every_form_basis_and_adoption()
    {
        Samples.Reach(
            KpiGen.Targets,
            [
                .. Enum.GetValues<TargetKind>().Select(static kind => ($"{kind}", (Func<Target, bool>)(target => target.Form.Kind == kind))),
                ("the resolution", static target => target.Basis == Basis.Resolution),
                ("somebody's", static target => target.Basis.Issuer is not null),
                ("a host's own basis", static target => !Basis.Known.Any(basis => string.Equals(basis.Code, target.Basis.Code, StringComparison.Ordinal))),
                ("adopted", static target => target.Adoption is not null),
                ("not adopted", static target => target.Adoption is null),
                ("in force before it was adopted", static target => target.Adoption is { } adoption && adoption.InForceFrom < adoption.On),
                ("done by the last day", static target => target.Form.Deadline == target.Period.End),
            ]);
        Samples.Reach(
            KpiGen.TargetVersions,
            ("one", static versions => versions.All.Count == 1),
            ("four", static versions => versions.All.Count == 4),
            ("another kind of form later", static versions => versions.All.Select(static version => version.Form.Kind).Distinct().Count() > 1));
    }

    [Fact]
    public void Attainments_reach_every_way_to_meet_and_miss() => Samples.Reach(
        KpiGen.Attainments,
        ("no target", static attainment => attainment.Target is null),
        ("missing", static attainment => attainment.Observation.MissingBecause is not null),
        ("on the level", static attainment => attainment.Target?.Form.Level is { } level && attainment.Observation.Value == level),
        ("beside the level", static attainment => attainment.Target?.Form.Level is { } level && (attainment.Observation.Value == level + 0.01m || attainment.Observation.Value == level - 0.01m)),
        ("met", static attainment => attainment.IsMet == true),
        ("not met", static attainment => attainment.IsMet == false),
        ("undefined", static attainment => attainment is { Target: not null, IsMet.IsDefined: false }),
        ("kept in a part of the period", static attainment => attainment.Target is { Form.Kind: TargetKind.Maintain } target && target.Period != attainment.Observation.Period),
        ("a milestone", static attainment => attainment.Target?.Form.Kind == TargetKind.Milestone));

    [Fact]
    public void Attainments_by_basis_reach_none_to_three_targets() => Samples.Reach(
        KpiGen.AttainmentsByBasis,
        [.. Enumerable.Range(0, 4).Select(static count => ($"{count}", (Func<AttainmentByBasis, bool>)(attainments => attainments.Targets.Count == count)))]);

    [Fact]
    public void Targets_shrink_within_their_kind()
    {
        Minimal.Of(KpiArbitraries.TargetForms(), static form => form.Kind == TargetKind.AtLeast, Target.AtLeast(0));
        Minimal.Of(KpiArbitraries.TargetForms(), static form => form is { Kind: TargetKind.AtMost, IsStrict: true }, Target.LessThan(0));
        Minimal.Of(KpiArbitraries.TargetForms(), static form => form.Kind == TargetKind.Within, Target.Within(0, 0));
        Minimal.Of(KpiArbitraries.TargetForms(), static form => form is { Kind: TargetKind.About, HasBounds: true }, Target.About(0, 0));
        Minimal.Of(KpiArbitraries.TargetForms(), static form => form.Kind == TargetKind.ReductionBy, Target.ReductionBy(0, 0));
        Minimal.Of(KpiArbitraries.TargetForms(), static form => form.Kind == TargetKind.Milestone, Target.DoneBy(new LocalDate(2019, 1, 1)));
        Minimal.Of(KpiArbitraries.TargetForms(), static form => form.Kind is TargetKind.Maintain, static end => Assert.Contains(end.Each, new[] { Target.AtLeast(0), Target.AtMost(0), Target.Within(0, 0), Target.About(0) }));
        Minimal.Of(
            KpiArbitraries.Targets(),
            static target => target.Form.Kind == TargetKind.AtLeast,
            static end => Assert.Equal((Target.AtLeast(0), ReportingPeriod.Year(2019), Basis.Plan, null), (end.Form, end.Period, end.Basis, end.Adoption)));
        Minimal.Of(KpiArbitraries.TargetVersions(), static _ => true, static end => Assert.Single(end.All));
        Minimal.Of(KpiArbitraries.AttainmentsByBasis(), static _ => true, static end => Assert.Empty(end.Targets));
        Minimal.Of(KpiArbitraries.Attainments(), static attainment => attainment.Target is not null, static end => Assert.NotNull(end.Target));
        Minimal.Of(KpiArbitraries.Bases(), static _ => true, Basis.Plan);
        Minimal.Of(KpiArbitraries.Adoptions(), static _ => true, new Adoption(new LocalDate(2019, 1, 1)));
        Minimal.Of(KpiArbitraries.LegalDocuments(), static _ => true, new LegalDocument("1", new LocalDate(2019, 1, 1)));
    }
}
