using FsCheck;
using FsCheck.Xunit;
using NodaTime;

namespace MongCai.Kpi.Tests.Targets;

public class TargetVersionsTests
{
    private static readonly LocalDate Adopted = new(2018, 12, 14);
    private static readonly LocalDate Adjusted = new(2019, 7, 12);
    private static readonly LegalDocument Decision = new("1520/QĐ-UBND", Adjusted);

    private static readonly Target Original = MongCai2019.Plan.As(new Adoption(Adopted, new LocalDate(2019, 1, 1)));
    private static readonly Target Raised = Original.AdjustedTo(Target.AtLeast(80), new Adoption(Adjusted, document: Decision));

    [Fact]
    public void A_report_is_measured_against_the_target_of_its_day()
    {
        var versions = new TargetVersions(Raised, Original);
        var published = versions.AsPublishedOn(new LocalDate(2019, 6, 29));
        var current = versions.InForceOn(new LocalDate(2019, 12, 31));

        Assert.Same(Original, published);
        Assert.Same(Raised, current);
        Assert.Equal("50.68%", MongCai2019.Actual.Against(published!)[Basis.Plan].Value.ToPercentage(2).ToString());
        Assert.Equal("46.25%", MongCai2019.Actual.Against(current!)[Basis.Plan].Value.ToPercentage(2).ToString());
        Assert.Equal(Decision, MongCai2019.Actual.Against(current!)[Basis.Plan].Target?.Adoption?.Document);
        Assert.Equal([Original, Raised], versions.All);
    }

    [Fact]
    public void A_version_applies_from_its_first_day_and_none_before() => Assert.Multiple(
        static () => Assert.Null(new TargetVersions(Original, Raised).InForceOn(new LocalDate(2018, 12, 31))),
        static () => Assert.Same(Original, new TargetVersions(Original, Raised).InForceOn(new LocalDate(2019, 1, 1))),
        static () => Assert.Same(Original, new TargetVersions(Original, Raised).InForceOn(Adjusted.PlusDays(-1))),
        static () => Assert.Same(Raised, new TargetVersions(Original, Raised).InForceOn(Adjusted)));

    [Fact]
    public void An_adjustment_that_reaches_back_was_not_known_before_it_was_adopted()
    {
        var back = Original.AdjustedTo(Target.AtLeast(60), new Adoption(Adjusted, inForceFrom: new LocalDate(2019, 1, 1)));
        var versions = new TargetVersions(back, Original);

        Assert.Same(Original, versions.AsPublishedOn(new LocalDate(2019, 6, 29)));
        Assert.Same(back, versions.InForceOn(new LocalDate(2019, 6, 29)));
        Assert.Same(back, versions.InForceOn(new LocalDate(2019, 6, 29), knownOn: Adjusted));
    }

    [Property]
    public void As_known_on_a_day_never_sees_what_was_adopted_later(NonEmptyArray<(byte Adopted, byte InForce)> adoptions, byte on, byte known)
    {
        var distinct = adoptions.Get.Distinct().ToArray();
        var versions = new TargetVersions(distinct.Select(static (adoption, level) => Version(adoption, level)));

        var seen = versions.InForceOn(Day(on), knownOn: Day(known));

        // The naive path: of those adopted and in force by then, the last in force, and of these the last adopted.
        var expected = distinct.Where(adoption => adoption.InForce <= on && adoption.Adopted <= known).OrderBy(static adoption => adoption.InForce).ThenBy(static adoption => adoption.Adopted);
        Assert.Equal(expected.Select(static adoption => Version(adoption, 0).Adoption).LastOrDefault(), seen?.Adoption);
        var later = new TargetVersions([.. versions.All, Version((Adopted: (byte)0, InForce: 0), 999).AdjustedTo(Target.AtLeast(999), new Adoption(Day(known).PlusDays(300), Day(0)))]);
        Assert.Equal(seen, later.InForceOn(Day(on), knownOn: Day(known)));
    }

    [Fact]
    public void What_are_no_versions_of_one_target_is_refused()
    {
        Refused("has no adoption", MongCai2019.Plan);
        Refused("area, period and basis", MongCai2019.Resolution.As(new Adoption(Adjusted)));
        Refused("area, period and basis", Raised with { Area = new AreaCode("22") });
        Refused("on one day", Original.AdjustedTo(Target.AtLeast(80), new Adoption(Adopted, new LocalDate(2019, 1, 1))));
        Assert.Throws<ArgumentException>("versions", static () => new TargetVersions());
        Assert.Throws<ArgumentNullException>("versions", static () => new TargetVersions(default(Target)!));
        Assert.Throws<ArgumentNullException>("adoption", static () => Original.As(null!));
        Assert.Throws<ArgumentNullException>("form", static () => Original.AdjustedTo(null!, new Adoption(Adopted)));
    }

    [Fact]
    public void Says_when_and_by_what_it_came_about() =>
        Assert.Equal("adopted 2019-07-12, in force from 2019-07-12 (1520/QĐ-UBND, 2019-07-12)", Raised.Adoption?.ToString());

    private static LocalDate Day(int day) => Adopted.PlusDays(day);

    private static Target Version((byte Adopted, byte InForce) adoption, int level) =>
        Target.AtLeast(level).For(MongCai2019.Reduced, MongCai2019.Year, Basis.Plan).As(new Adoption(Day(adoption.Adopted), Day(adoption.InForce)));

    private static void Refused(string inMessage, Target other) =>
        Assert.Contains(inMessage, Assert.Throws<ArgumentException>("versions", () => new TargetVersions(Original, other)).Message, StringComparison.Ordinal);
}
