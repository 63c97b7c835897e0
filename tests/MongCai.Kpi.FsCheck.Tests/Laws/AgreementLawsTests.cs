using FsCheck.Fluent;
using MongCai.Kpi.Poverty;
using NodaTime;

namespace MongCai.Kpi.Testing.Tests.Laws;

public class AgreementLawsTests
{
    private static readonly string[] Colours = ["red", "yellow", "green"];

    [Fact]
    public void Bands_that_are_the_librarys_agree() => Breaks.None(ByColour(static attained => Code(attained.Value, 3, 4, 9, 10)).AgreesWith(BandScale.RedYellowGreen));

    [Fact]
    public void A_threshold_on_the_wrong_side_is_found()
    {
        var law = ByColour(static attained => attained <= new Ratio(90, 100) ? attained < new Ratio(3, 4) ? "red" : "yellow" : "green").AgreesWith(Ours);
        Breaks.Law(law, "90% is in yellow, and has to be in green.");
    }

    [Fact]
    public void Rounding_before_comparing_is_found()
    {
        var law = ByColour(static attained => Code(attained.ToPercentage(0).Value / 100, 3, 4, 9, 10)).AgreesWith(Ours);
        Breaks.Law(law);
        var finer = ByColour(static attained => Code(attained.ToPercentage(2).Value / 100, 3, 4, 9, 10)).AgreesWith(Ours);
        Breaks.Law(finer);
    }

    [Fact]
    public void Bands_in_doubles_are_found()
    {
        var law = ByColour(static attained => Double(attained.Numerator) < 0.75 * Double(attained.Denominator) ? "red" : Double(attained.Numerator) < 0.9 * Double(attained.Denominator) ? "yellow" : "green").AgreesWith(Ours);
        Breaks.Law(law);
    }

    [Fact]
    public void A_table_of_bands_is_looked_at_row_by_row()
    {
        var ours = ByColour(static attained => Code(attained.Value, 3, 4, 9, 10));
        Breaks.None(ours.AgreesWith(new Dictionary<Ratio, string> { [new(37, 73)] = "red", [new(9, 10)] = "green" }));
        Breaks.Law(ours.AgreesWith(new Dictionary<Ratio, string> { [new(37, 73)] = "red", [new(37, 54)] = "yellow" }), "37/54 (about 68.52%) is in red, and has to be in yellow.");
        Assert.Throws<ArgumentException>("table", () => ours.AgreesWith(new Dictionary<Ratio, string>()));
    }

    [Fact]
    public void Every_row_of_a_table_is_asked_about_once()
    {
        var ours = ByColour(static _ => "red");
        var table = Enumerable.Range(1, 300).ToDictionary(static part => new Ratio(part, 1_000), static _ => "red");
        Assert.Equal(new LawCheck(1, 300), ours.AgreesWith(table).CheckAndCount());
    }

    [Fact]
    public void Classes_that_are_the_standards_agree() => Assert.All(
        PovertyStandard.National, static standard => Breaks.None(KpiLaws.PovertyStandard((area, income, deprivations) => standard.Classify(area, income, deprivations).Class, 10).AgreesWith(standard)));

    [Fact]
    public void Swapped_classes_are_found()
    {
        var standard = PovertyStandard.National[^1];
        var law = KpiLaws.PovertyStandard((area, income, deprivations) => Swapped(standard.Classify(area, income, deprivations).Class), 12).AgreesWith(standard);
        Breaks.Law(law);

        static PovertyClass Swapped(PovertyClass found) => found switch { PovertyClass.Poor => PovertyClass.NearPoor, PovertyClass.NearPoor => PovertyClass.Poor, _ => found };
    }

    [Fact]
    public void A_line_that_a_rounded_income_reaches_is_found()
    {
        var standard = PovertyStandard.National[^1];
        Breaks.Law(KpiLaws.PovertyStandard((area, income, deprivations) => standard.Classify(area, decimal.Round(income, MidpointRounding.ToZero), deprivations).Class, 12).AgreesWith(standard));
        Breaks.Law(KpiLaws.PovertyStandard((area, income, deprivations) => standard.Classify(AreaType.Rural, income, deprivations).Class, 12).AgreesWith(standard));
        Breaks.Law(KpiLaws.PovertyStandard((area, income, deprivations) => standard.Classify(area, income, deprivations == 3 ? 2 : deprivations).Class, 12).AgreesWith(standard));
    }

    [Fact]
    public void Windows_that_are_the_rules_agree() =>
        Breaks.None(KpiLaws.DataWindows(static period => ClosingRule.OnDay(14).WindowOf(period).ToDateInterval()).AgreesWith(ClosingRule.OnDay(14)));

    [Fact]
    public void Windows_of_another_day_are_found()
    {
        // These windows keep the laws, because windows that are all a day later tile time as well.
        var laws = KpiLaws.DataWindows(static period => ClosingRule.OnDay(15).WindowOf(period).ToDateInterval());
        Breaks.None(laws);
        Breaks.Law(laws.AgreesWith(ClosingRule.OnDay(14)), "The window of 2019-M01 is 2018-12-16 to 2019-01-15, and has to be 2018-12-15 to 2019-01-14.");
        var june = ReportingPeriod.Month(2019, 6);
        Breaks.Law(laws.AgreesWith(new Dictionary<ReportingPeriod, DateInterval> { [june] = june.ToDateInterval() }), "The window of 2019-M06 is 2019-05-16 to 2019-06-15, and has to be 2019-06-01 to 2019-06-30.");
    }

    [Fact]
    public void Attainments_that_are_the_librarys_agree()
    {
        Breaks.None(KpiLaws.Attainment(static (observation, target) => observation.Against(target)[Basis.Plan].Value));
        Breaks.None(KpiLaws.Attainment(static (observation, target) => observation.Against(target)[target.Basis].Value, KpiArbitraries.Attainments()));
        Breaks.None(KpiLaws.Verdict(static (observation, target) => observation.Against(target)[Basis.Plan].Verdict));
        Breaks.None(KpiLaws.Outlook(static (observation, target) => observation.Against(target)[Basis.Plan].Outlook));
    }

    [Fact]
    public void Attainments_with_a_slip_are_found()
    {
        Breaks.Law(KpiLaws.Attainment(static (observation, target) => Level(target) is { Sign: > 0 } level ? new Ratio(level, Value(observation) == 0 ? 1 : Value(observation)) : UndefinedReason.ZeroDenominator));
        Breaks.Law(KpiLaws.Attainment(static (observation, target) => Level(target) is { Sign: not 0 } level ? new Ratio(Value(observation), level) : new Ratio(0, 1)));
        Breaks.Law(KpiLaws.Attainment(static (observation, target) => Level(target) is { Sign: > 0 } level ? new Ratio((decimal)(Double(Value(observation)) / Double(level)), 1) : UndefinedReason.ZeroDenominator));
    }

    [Fact]
    public void Verdicts_with_a_slip_are_found()
    {
        Breaks.Law(KpiLaws.Verdict(static (observation, target) => Judged(observation, Value(observation) > Level(target), Value(observation) > Level(target))));
        Breaks.Law(KpiLaws.Verdict(static (observation, target) => Judged(observation, Value(observation).Round(0) >= Level(target), Value(observation).Round(0) > Level(target))));
        Breaks.Law(KpiLaws.Verdict(static (observation, target) => Value(observation) >= Level(target) ? Verdict.Met : Verdict.NotMet));
    }

    [Fact]
    public void Outlooks_with_a_slip_are_found()
    {
        Breaks.Law(KpiLaws.Outlook(static (observation, target) => Value(observation) >= Level(target) ? Outlook.Secured : Outlook.Open));
        Breaks.Law(KpiLaws.Outlook(static (_, _) => Outlook.Open));
    }

    [Fact]
    public void Sums_that_are_exact_agree()
    {
        Breaks.None(KpiLaws.Sum(static amounts => Rational.Sum(amounts.Select(static amount => (Rational)amount)).Round(2)));
        Breaks.None(KpiLaws.Sum(static amounts => amounts.Sum()));
    }

    [Fact]
    public void Sums_with_a_slip_are_found()
    {
        Breaks.Law(KpiLaws.Sum(static amounts => (decimal)amounts.Sum(static amount => (double)amount)));
        Breaks.Law(KpiLaws.Sum(static amounts => amounts.Take(30).Sum()), longest: 500);
        Breaks.Law(KpiLaws.Sum(static amounts => amounts.Distinct().Sum()), "The amounts 1, 1: the answer is 1, and has to be 2, 1 more.");
        Breaks.Law(KpiLaws.Sum(static amounts => amounts.Aggregate(0m, static (sum, amount) => decimal.Round(sum + amount, 1, MidpointRounding.AwayFromZero))), longest: 500);
    }

    [Fact]
    public void Any_part_agrees_with_what_is_known_to_be_right()
    {
        var percents = KpiArbitraries.Ratios().Filter(static share => share.Value >= 0 && share.Value <= 2);
        Breaks.None(KpiLaws.Agreement("The printed share", percents, static share => share.ToPercentage(2), static share => new Percentage((100 * share.Value).Round(2), 2)));
        var cut = KpiLaws.Agreement("The printed share", percents, static share => share.ToPercentage(2, Rounding.Truncation), static share => share.ToPercentage(2));
        Breaks.Law(cut);
        Assert.StartsWith("The printed share breaks the law", Assert.Throws<LawBrokenException>(() => cut.Check(seed: 1)).Message, StringComparison.Ordinal);
        Breaks.Law(KpiLaws.Agreement("The half", static number => number / 2, new Dictionary<int, int> { [2] = 1, [4] = 3 }), "4: the answer is 2, and has to be 3.");
    }

    private static BandScale Ours { get; } = BandScale.RedYellowGreen;

    private static BandingLaws ByColour(Func<Ratio, string?> colour) => KpiLaws.Banding(Colours, colour);

    private static string Code(Rational attained, int yellow, int ofYellow, int green, int ofGreen) => attained < (Rational)yellow / ofYellow ? "red" : attained < (Rational)green / ofGreen ? "yellow" : "green";

    private static Calculated<Verdict> Judged(Observation observation, bool isMet, bool isExceeded) =>
        observation.Period.Kind != PeriodKind.Year ? UndefinedReason.PeriodRunning : isExceeded ? Verdict.Exceeded : isMet ? Verdict.Met : Verdict.NotMet;

    private static double Double(Rational value) => (double)value.Round(10);

    private static Rational Value(Observation observation) => observation.Value.TryGetValue(out var value) ? value : 0;

    private static Rational Level(Target target) => ((LevelForm)target.Form).Level!.Value;
}
