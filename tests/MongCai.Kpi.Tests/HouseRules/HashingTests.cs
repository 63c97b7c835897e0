using MongCai.Kpi.Claims;
using MongCai.Kpi.Events;
using MongCai.Kpi.Poverty;
using MongCai.Kpi.Tests.Events;
using NodaTime;

namespace MongCai.Kpi.Tests.HouseRules;

/// <summary>
/// Tests that a sender cannot choose values that collide in dictionaries, into which values from outside are put: the numbers here are such that .NET,
/// NodaTime or the compiler would give them the same hash.
/// </summary>
public class HashingTests
{
    private const int Values = 2_000;

    public static TheoryData<string> Kinds => [.. Made.Keys];

    private static Dictionary<string, Func<int, object>> Made { get; } = new(StringComparer.Ordinal)
    {
        ["Rational"] = static i => (Rational)Halves(i),
        ["Rational, with decimals"] = static i => (Rational)new decimal(i, i, 0, isNegative: false, scale: 3),
        ["Rational, wide"] = static i => (Rational)new decimal(i, i, i, isNegative: true, scale: 0),
        ["Rational, a fraction"] = static i => Halves(i) / (Rational)7,
        ["Ratio"] = static i => new Ratio(Halves(i), 1),
        ["Ratio, to one denominator"] = static i => new Ratio(1, Halves(i)),
        ["Percentage"] = static i => Ratio.FromPercent(Halves(i)).ToPercentage(0),
        ["PercentagePoints"] = static i => new PercentagePoints(Halves(i)),
        ["PublishedFigure"] = static i => (PublishedFigure)Halves(i),
        ["PublishedFigure, by threshold"] = static i => default(PublishedFigure).WithThreshold(Halves(i)),
        ["Calculated<Rational>"] = static i => Calculated.Of((Rational)Halves(i)),
        ["RationalInterval"] = static i => RationalInterval.Between(0, Halves(i)),
        ["CountInterval"] = static i => CountInterval.Between(0, Whole(i)),
        ["PovertyTally"] = static i => new PovertyTally(Whole(i), 0),
        ["ClassMovement"] = static i => new ClassMovement { Opening = Whole(i), Closing = Whole(i) },
        ["Coverage"] = static i => Pair(i),
        ["Observation"] = static i => new Observation(FairLedger.Fairs, FairLedger.March, Halves(i)),
        ["Vintage"] = static i => new Vintage(new Observation(FairLedger.Fairs, FairLedger.March, 1), Moment(i)),
        ["Adoption"] = static i => new Adoption(new LocalDate(2019, 1, 1).PlusDays(i), new LocalDate(2029, 1, 1).PlusDays(-i)),
        ["TargetForm"] = static i => Target.AtLeast(Halves(i)),
        ["TargetPhases"] = static i => new TargetPhases(PeriodKind.Quarter, 1, Halves(i), Halves(Values + 1)),
        ["EventRecord"] = static i => new EventRecord(FairLedger.Id("1"), Moment(i), FairLedger.On(3, 12)),
        ["EventFacts, by note"] = static i => FairLedger.On(3, 12) with { Note = Text(i) },
        ["EventFacts, by amount"] = static i => FairLedger.On(3, 12).With(Halves(i)),
        ["EventFacts, by subject"] = static i => FairLedger.On(3, 12, "one", Text(i), "other"),
        ["EventFacts, by organiser"] = static i => FairLedger.On(3, 12) with { Organisers = [new(Text(i))] },
        ["EventFacts, by what is presumed"] = static i => FairLedger.On(3, 12) with { StateIsPresumed = i % 2 == 0, Note = Text(i / 2) },
        ["EventCorrection"] = static i => EventCorrection.Amend(FairLedger.Id("1"), FairLedger.On(3, 12).With(Halves(i)), "miscounted", "H"),
        ["AreaScope"] = static i => AreaScope.Of(new AreaCode("A"), new AreaCode(Text(i)), new AreaCode("Z")),
        ["OrganiserScope"] = static i => OrganiserScope.By(new Organisation("a"), new Organisation(Text(i))),
        ["CountingRule"] = static i => CountingRule.Count(FairLedger.Fairs, new EventType(Text(i))),
        ["EventLedger"] = static i => EventLedger.Of(FairLedger.Held("1", FairLedger.On(3, 12)), FairLedger.Held(Text(i), FairLedger.On(3, 12), 1), FairLedger.Held("9", FairLedger.On(3, 12), 2)),
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Values_that_somebody_chose_have_hashes_of_their_own(string kind)
    {
        object[] values = [.. Enumerable.Range(1, Values).Select(Made[kind])];

        Assert.Equal(Values, values.Distinct().Count());
        Assert.InRange(values.Select(static value => value.GetHashCode()).Distinct().Count(), Values - 5, Values);
    }

    [Fact]
    public void A_hundred_thousand_such_numbers_are_keys_at_once() =>
        Assert.Equal(100_000, Bounded.Run(static () => Enumerable.Range(1, 100_000).Select(static i => (Rational)Halves(i)).ToHashSet()).Count);

    [Fact]
    public void However_many_zeros_follow_the_hash_is_that_of_the_value()
    {
        foreach (var value in (decimal[])[0m, 1.5m, -12.34m, 792_281_625_142_643.375m, 7_922_816_251_426_433_759_354_395m])
        {
            var longer = value;
            for (var zeros = 0; zeros < 3; zeros++)
            {
                longer *= 1.0m;
                Assert.Equal(value.Scale + zeros + 1, longer.Scale);
                Assert.Equal(((Rational)value).GetHashCode(), ((Rational)longer).GetHashCode());
                Assert.Equal(new Ratio(value, 1).GetHashCode(), new Ratio(longer, 1).GetHashCode());
            }
        }

        Assert.Equal(((Rational)0m).GetHashCode(), ((Rational)(-0.00m)).GetHashCode());
    }

    // The lower and the upper 32 bits are the same, so that combining them by "exclusive or" gives 0.
    private static decimal Halves(int i) => new(i, i, 0, isNegative: false, scale: 0);

    private static long Whole(int i) => ((long)i << 32) | (uint)i;

    // The numbers of days and of nanoseconds are the same.
    private static Instant Moment(int i) => NodaConstants.UnixEpoch + Duration.FromDays(i) + Duration.FromNanoseconds(i);

    // A record computes its hash as first · −1521134295 + second, and these pairs have the same one.
    private static Coverage Pair(int i) => Pairs.Value[i - 1];

    private static Lazy<Coverage[]> Pairs { get; } = new(static () =>
    [
        .. Enumerable.Range(0, int.MaxValue).Select(static first => (First: first, Second: unchecked(12345 + (first * 1521134295))))
            .Where(static pair => pair.Second >= pair.First).Take(Values).Select(static pair => new Coverage(pair.First, pair.Second)),
    ]);

    private static string Text(int i) => FormattableString.Invariant($"B{i}");
}
