using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using MongCai.Kpi.Poverty;

namespace MongCai.Kpi.Testing.Tests.Laws;

public class LawTests
{
    private static readonly BandingLaws Broken = KpiLaws.Banding(("red", static attained => attained < new Ratio(3, 4)), ("green", static attained => attained > new Ratio(3, 4)));

    private static readonly VerdictPolicyLaws Kept = KpiLaws.VerdictPolicy(VerdictPolicy.Strict);

    [Property]
    public Property A_law_is_a_property_of_any_runner() => Kept.IsMonotone.Property;

    [Fact]
    public void A_property_that_does_not_hold_says_why_in_any_runner()
    {
        var thrown = Assert.ThrowsAny<Exception>(static () => FsCheck.Check.One(Config.QuickThrowOnFailure, Broken.IsTotal.Property));
        Assert.Contains("The banding breaks the law \"every attainment is in exactly one band\".\n75% is in no band.", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_message_says_law_case_and_seed()
    {
        var thrown = Assert.Throws<LawBrokenException>(static () => Broken.Check(seed: 2019));
        Assert.StartsWith("The banding breaks the law \"every attainment is in exactly one band\".\n75% is in no band.\nCase ", thrown.Message, StringComparison.Ordinal);
        Assert.EndsWith("To see it again: Check(seed: 2019).", thrown.Message, StringComparison.Ordinal);
        Assert.Equal((2019UL, "75% is in no band."), (thrown.Seed, thrown.Counterexample));
        Assert.Same(Broken.IsTotal, thrown.Law);
    }

    [Fact]
    public void A_seed_shows_the_same_again()
    {
        var first = Assert.Throws<LawBrokenException>(static () => Broken.Check());
        var again = Assert.Throws<LawBrokenException>(() => Broken.Check(first.Seed));
        Assert.Equal(first.Message, again.Message);
    }

    [Fact]
    public void A_configuration_without_a_seed_gets_one_that_shows_the_same_again()
    {
        var config = Config.Quick.WithMaxTest(300).WithEndSize(7);
        var first = Assert.Throws<LawBrokenException>(() => Broken.Check(config));
        Assert.EndsWith($"To see it again: Check(config.WithMaxTest(300).WithReplay(new Replay(new Rnd({first.Seed}), size: null))).", first.Message, StringComparison.Ordinal);
        var again = Assert.Throws<LawBrokenException>(() => Broken.Check(config.WithMaxTest(300).WithReplay(new Replay(new Rnd(first.Seed), size: null))));
        Assert.Equal(first.Counterexample, again.Counterexample);
        Assert.Equal(first.Case, again.Case);
    }

    [Fact]
    public void A_configuration_with_a_replay_is_said_with_seed_gamma_and_size()
    {
        var config = Config.Quick.WithMaxTest(150).WithReplay(new Replay(new Rnd(7, 9), size: null));
        var thrown = Assert.Throws<LawBrokenException>(() => Broken.Check(config));
        Assert.EndsWith("To see it again: Check(config.WithMaxTest(150).WithReplay(new Replay(new Rnd(7, 9), size: null))).", thrown.Message, StringComparison.Ordinal);
        var sized = Assert.Throws<LawBrokenException>(() => Broken.Check(config.WithReplay(new Replay(new Rnd(7, 9), size: 5))));
        Assert.EndsWith("To see it again: Check(config.WithMaxTest(150).WithReplay(new Replay(new Rnd(7, 9), size: 5))).", sized.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_configuration_is_followed()
    {
        var cases = 0;
        var counted = Law.Of(new PartUnderTest("part"), "name", Gen.Constant(1).ToArbitrary(), _ =>
        {
            cases++;
            return null;
        });
        counted.Check(Config.Quick.WithMaxTest(17));
        Assert.Equal(17, cases);
        counted.Check();
        Assert.Equal(217, cases);
        var replay = Config.Quick.WithReplay(new Replay(new Rnd(7, 9), size: null));
        Assert.Equal(7UL, Assert.Throws<LawBrokenException>(() => Broken.Check(replay)).Seed);
        Assert.Throws<ArgumentNullException>("config", static () => Broken.Check(null!));
    }

    [Fact]
    public void What_a_part_throws_is_its_finding()
    {
        var law = Law.Of<int>(new PartUnderTest("part"), "name", Gen.Choose(3, 3).ToArbitrary(), static _ => throw new NotSupportedException("why"));
        Assert.Equal("3: NotSupportedException, why", Assert.Throws<LawBrokenException>(() => law.Check()).Counterexample);
    }

    [Fact]
    public void What_a_part_throws_is_kept_whole()
    {
        var law = Law.Of<int>(new PartUnderTest("part"), "name", Gen.Choose(3, 3).ToArbitrary(), static _ => throw new NotSupportedException("why"));
        Assert.IsType<NotSupportedException>(Assert.Throws<LawBrokenException>(() => law.Check()).InnerException);
        Assert.Null(Assert.Throws<LawBrokenException>(static () => Broken.Check()).InnerException);
    }

    [Fact]
    public void A_case_that_cannot_be_said_is_a_finding_too()
    {
        var law = Law.Of(new PartUnderTest("part"), "name", Gen.Constant(new Unspeakable()).ToArbitrary(), static one => $"{one}");
        Assert.Equal("Unspeakable: NotSupportedException, no words", Assert.Throws<LawBrokenException>(() => law.Check()).Counterexample);
    }

    [Fact]
    public void A_part_that_answers_otherwise_when_asked_again_is_named()
    {
        var asked = 0;
        var law = Law.Of(new PartUnderTest("part"), "name", Gen.Constant(3).ToArbitrary(), _ => asked++ == 0 ? "wrong" : null);
        Assert.Contains("the part does not answer the same for the same", Assert.Throws<LawBrokenException>(() => law.Check()).Counterexample, StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_says_how_many_cases_it_tried_and_how_often_it_called()
    {
        var asked = 0;
        var laws = KpiLaws.DataWindows(period =>
        {
            asked++;
            return period.ToDateInterval();
        });
        var check = laws.CheckAndCount(seed: 2019, cases: 20);
        Assert.Equal((80, asked), (check.Cases, (int)check.Calls));
        Assert.Equal($"80 cases, {asked} calls", check.ToString());
        Assert.Equal("1 case, 1 call", new LawCheck(1, 1).ToString());
        Assert.Equal(200, laws.HasWindows.CheckAndCount().Cases);
        Assert.Throws<ArgumentOutOfRangeException>("cases", () => laws.Check(cases: 0));
    }

    [Fact]
    public void Fewer_cases_are_said_beside_the_seed() =>
        Assert.EndsWith("To see it again: Check(seed: 3, cases: 50).", Assert.Throws<LawBrokenException>(static () => Broken.Check(seed: 3, cases: 50)).Message, StringComparison.Ordinal);

    [Fact]
    public void Laws_say_what_they_are() =>
        Assert.Equal(
            "The banding: every attainment is in exactly one band\nThe banding: an attainment is in the same band whenever it is asked about\nThe banding: a higher attainment is never in a lower band", KpiLaws.Banding(BandScale.RedYellowGreen).ToString());

    [Fact]
    public void Nothing_is_applied_to_null()
    {
        Assert.Throws<ArgumentNullException>("policy", static () => KpiLaws.VerdictPolicy(null!));
        Assert.Throws<ArgumentNullException>("bands", static () => KpiLaws.Banding((BandScale)null!));
        Assert.Throws<ArgumentNullException>("bandOf", static () => KpiLaws.Banding(["red"], null!));
        Assert.Throws<ArgumentNullException>("elapsed", static () => KpiLaws.PaceProfile(null!));
        Assert.Throws<ArgumentNullException>("rule", static () => KpiLaws.ClosingRule(null!));
        Assert.Throws<ArgumentNullException>("windowOf", static () => KpiLaws.DataWindows(null!));
        Assert.Throws<ArgumentNullException>("standard", static () => KpiLaws.PovertyStandard((PovertyStandard)null!));
        Assert.Throws<ArgumentNullException>("policy", static () => KpiLaws.MissingData(null!));
        Assert.Throws<ArgumentNullException>("rollUp", static () => KpiLaws.RollUp(null!));
        Assert.Throws<ArgumentNullException>("create", static () => KpiLaws.EventStore(null!));
        Assert.Throws<ArgumentNullException>("create", static () => KpiLaws.EventLog(null!));
        Assert.Throws<ArgumentNullException>("values", static () => KpiLaws.TextFormat<Percentage>(null!));
    }

    private sealed class Unspeakable
    {
        public override string ToString() => throw new NotSupportedException("no words");
    }
}
