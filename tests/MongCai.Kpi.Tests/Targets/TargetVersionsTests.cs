using FsCheck;
using FsCheck.Xunit;
using NodaTime;

namespace MongCai.Kpi.Tests.Targets;

public class TargetVersionsTests
{
    private static readonly LocalDate Adopted = new(2018, 12, 14);
    private static readonly LocalDate Adjusted = new(2019, 7, 12);
    private static readonly LegalDocument Decision = new("1520/QĐ-UBND", Adjusted);

    private static readonly Target Original = MongCai2019.Plan with { Adoption = new Adoption(Adopted, new LocalDate(2019, 1, 1)) };
    private static readonly Target Raised = Original.AdjustedTo(Target.AtLeast(80), new Adoption(Adjusted, document: Decision));

    [Fact]
    public void A_report_is_measured_against_the_target_of_its_day()
    {
        var versions = new TargetVersions(Raised, Original);
        var published = versions.KnownAt(new LocalDate(2019, 6, 29));
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

        Assert.Same(Original, versions.KnownAt(new LocalDate(2019, 6, 29)));
        Assert.Same(back, versions.InForceOn(new LocalDate(2019, 6, 29)));
        Assert.Same(back, versions.InForceOn(new LocalDate(2019, 6, 29), knownAt: Adjusted));
    }

    [Fact]
    public void The_last_decision_replaces_an_earlier_adjustment_too()
    {
        var october = new LocalDate(2019, 10, 1);
        var last = Original.AdjustedTo(Target.AtLeast(60), new Adoption(october, inForceFrom: new LocalDate(2019, 1, 1)));
        var versions = new TargetVersions(Original, Raised, last);

        Assert.Same(last, versions.InForceOn(new LocalDate(2019, 12, 31)));
        Assert.Same(Raised, versions.InForceOn(new LocalDate(2019, 12, 31), knownAt: october.PlusDays(-1)));
    }

    [Property]
    public void As_known_on_a_day_never_sees_what_was_adopted_later(NonEmptyArray<(byte Adopted, byte InForce)> adoptions, byte on, byte known)
    {
        var distinct = adoptions.Get.Distinct().ToArray();
        var versions = new TargetVersions(distinct.Select(static (adoption, level) => Version(adoption, level)));

        var seen = versions.InForceOn(Day(on), knownAt: Day(known));

        // This is the slow calculation: day by day of knowledge, each decision replaces what was there from its day on.
        (byte Adopted, byte InForce)? expected = null;
        for (var day = 0; day <= known; day++)
        {
            for (var inForce = 0; inForce <= on; inForce++)
            {
                expected = distinct.Contains(((byte)day, (byte)inForce)) ? ((byte)day, (byte)inForce) : expected;
            }
        }

        Assert.Equal(expected is { } last ? Version(last, 0).Adoption : null, seen?.Adoption);
        var later = new TargetVersions([.. versions.All, Version((Adopted: (byte)0, InForce: 0), 999).AdjustedTo(Target.AtLeast(999), new Adoption(Day(known).PlusDays(300), Day(0)))]);
        Assert.Equal(seen, later.InForceOn(Day(on), knownAt: Day(known)));
    }

    [Fact]
    public void What_are_no_versions_of_one_target_is_refused()
    {
        Refused("has no adoption", MongCai2019.Plan);
        Refused("area, period and basis", MongCai2019.Resolution with { Adoption = new Adoption(Adjusted) });
        Refused("area, period and basis", Raised with { Area = new AreaCode("22") });
        Refused("on one day", Original.AdjustedTo(Target.AtLeast(80), new Adoption(Adopted, new LocalDate(2019, 1, 1))));
        Assert.Throws<ArgumentException>("versions", static () => new TargetVersions());
        Assert.Throws<ArgumentNullException>("versions", static () => new TargetVersions(default(Target)!));
        Refused("has no adoption", Original with { Adoption = null });
        Assert.Throws<ArgumentNullException>("adoption", static () => Original.AdjustedTo(Target.AtLeast(80), null!));
        Assert.Throws<ArgumentException>("indicator", static () => Original.AdjustedTo(Target.DoneBy(Adjusted), new Adoption(Adopted)));
        Assert.Throws<ArgumentException>("on", static () => new Adoption(Adopted.WithCalendar(CalendarSystem.Julian)));
        Assert.Throws<ArgumentNullException>("form", static () => Original.AdjustedTo(null!, new Adoption(Adopted)));
    }

    [Fact]
    public void Says_when_and_by_what_it_came_about() =>
        Assert.Equal("adopted 2019-07-12, in force from 2019-07-12 (1520/QĐ-UBND, 2019-07-12)", Raised.Adoption?.ToString());

    private static LocalDate Day(int day) => Adopted.PlusDays(day);

    private static Target Version((byte Adopted, byte InForce) adoption, int level) =>
        Target.AtLeast(level).For(MongCai2019.Reduced, MongCai2019.Year, Basis.Plan) with { Adoption = new Adoption(Day(adoption.Adopted), Day(adoption.InForce)) };

    private static void Refused(string inMessage, Target other) =>
        Assert.Contains(inMessage, Assert.Throws<ArgumentException>("versions", () => new TargetVersions(Original, other)).Message, StringComparison.Ordinal);
}
