using FsCheck;
using FsCheck.Xunit;
using NodaTime;

namespace MongCai.Kpi.Tests.Indicators;

public class ObservationVintagesTests
{
    private static readonly Instant Published = Instant.FromUtc(2019, 6, 29, 8, 0);
    private static readonly Instant Corrected = Instant.FromUtc(2019, 7, 20, 8, 0);

    [Fact]
    public void A_later_value_does_not_erase_what_was_published()
    {
        var estimate = MongCai2019.Actual with { Status = ObservationStatus.Estimate };
        var official = new Observation(MongCai2019.Reduced, MongCai2019.FirstHalf, 39);
        var vintages = new ObservationVintages(new Vintage(official, Corrected), new Vintage(estimate, Published));

        Assert.Equal(estimate, vintages.KnownAt(Published));
        Assert.Equal(estimate, vintages.KnownAt(Corrected - Duration.Epsilon));
        Assert.Equal(official, vintages.KnownAt(Corrected));
        Assert.Equal(official, vintages.Latest);
        Assert.Equal(UndefinedReason.MissingObservation, vintages.KnownAt(Published - Duration.Epsilon).Value.Reason);
    }

    [Property]
    public void As_known_at_a_moment_never_sees_what_became_known_later(NonEmptyArray<byte> moments, byte asked)
    {
        var known = moments.Get.Distinct().ToArray();
        var vintages = new ObservationVintages(known.Select(static moment => new Vintage(Of(moment), At(moment))));

        var seen = vintages.KnownAt(At(asked));

        // The naive calculation takes the largest moment that is not later.
        var byThen = known.Where(moment => moment <= asked).Select(static moment => (int)moment).DefaultIfEmpty(-1).Max();
        Assert.Equal(byThen < 0 ? UndefinedReason.MissingObservation : Calculated.Of<Rational>(byThen), seen.Value);
        var later = new ObservationVintages(vintages.All).Add(Of(999), At(asked) + Duration.FromDays(1) + Duration.Epsilon);
        Assert.Equal(seen, later.KnownAt(At(asked)));
    }

    [Fact]
    public void What_is_no_vintage_of_the_same_is_refused()
    {
        Refused("the period is another", new Observation(MongCai2019.Reduced, MongCai2019.Year, 37), Corrected);
        Refused("the area is", MongCai2019.Actual with { Area = new AreaCode("22") }, Corrected);
        Refused("at the same moment", MongCai2019.Actual, Published);
        Assert.Throws<ArgumentException>("vintages", static () => new ObservationVintages());
        Assert.Throws<ArgumentNullException>("vintages", static () => new ObservationVintages(default(Vintage)!));
        Assert.Throws<ArgumentNullException>("observation", static () => new Vintage(null!, Published));
    }

    private static Observation Of(int value) => new(MongCai2019.Reduced, MongCai2019.FirstHalf, value);

    private static Instant At(int day) => Published + Duration.FromDays(day);

    private static void Refused(string inMessage, Observation observation, Instant knownAt)
    {
        var vintages = new ObservationVintages(new Vintage(MongCai2019.Actual, Published));

        Assert.Contains(inMessage, Assert.Throws<ArgumentException>("vintages", () => vintages.Add(observation, knownAt)).Message, StringComparison.Ordinal);
    }
}
