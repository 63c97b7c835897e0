using System.Globalization;
using MongCai.Kpi;
using MongCai.Kpi.Poverty;
using MongCai.Kpi.Testing;
using NodaTime;
using Province.Broken;
using Province.Ours;
using Xunit;

namespace Province;

/// <summary>Tests that every planted mistake is found within 200 cases, whatever the seed, and that the message names the law and the case.</summary>
public class BrokenTests
{
    private static readonly ulong[] Seeds = [1, 2, 3, 2019, 20260701];

    [Fact]
    public void A_target_reached_exactly_is_called_not_met() => Finds(
        KpiLaws.VerdictPolicy(new Judging
        {
            MetBy = static (accepted, direction) => accepted is { Lower: { } level, Upper: null } ? RationalInterval.Above(level) : VerdictPolicy.Strict.Met(accepted, direction),
        }),
        "a verdict does not contradict the facts",
        "at least 0, actual 0: it is met, and is called not met.");

    [Fact]
    public void Almost_is_called_met() => Finds(
        KpiLaws.VerdictPolicy(new Judging
        {
            MetBy = static (accepted, direction) => accepted is { Lower: { Sign: > 0 } level, Upper: null } ? RationalInterval.AtLeast(level * 99 / 100) : VerdictPolicy.Strict.Met(accepted, direction),
        }),
        "a verdict does not contradict the facts",
        "it is not met, and is called met.");

    [Fact]
    public void A_policy_that_wants_a_level_throws_on_a_range() => Finds(
        KpiLaws.VerdictPolicy(new Judging { ExceededBy = static (accepted, _) => RationalInterval.Above(accepted.Lower!.Value) }),
        "every target has values that meet it and values that exceed it, the same when it is asked again",
        "at most 0: InvalidOperationException");

    [Fact]
    public void A_range_that_is_left_is_exceeded_and_not_met() => Finds(
        KpiLaws.VerdictPolicy(new Judging { MetBy = static (accepted, _) => accepted }),
        "what exceeds a target meets it",
        "0 to 0 (higher is better): 0.1 exceeds it, and does not meet it.");

    [Fact]
    public void More_is_a_worse_verdict() => Finds(
        KpiLaws.VerdictPolicy(new Judging
        {
            ExceededBy = static (accepted, direction) => accepted is { Lower: { } level, Upper: null }
                ? RationalInterval.Between(level, level + 5, includesLower: false, includesUpper: false)
                : VerdictPolicy.Strict.Exceeded(accepted, direction),
        }),
        "a better actual never gets a worse verdict",
        "at least 0: 4.9 is exceeded, and 5, which is better, is met.");

    [Fact]
    public void Between_two_colours_there_is_none() => Finds(
        KpiLaws.Banding(
            ("đỏ", static attained => attained < new Ratio(75, 100)),
            ("vàng", static attained => attained >= new Ratio(75, 100) && attained <= new Ratio(89, 100)),
            ("xanh", static attained => attained >= new Ratio(90, 100))),
        "every attainment is in exactly one band",
        "% is in no band.");

    [Fact]
    public void At_the_edge_there_are_two_colours() => Finds(
        KpiLaws.Banding(("đỏ", static attained => attained <= new Ratio(3, 4)), ("xanh", static attained => attained >= new Ratio(3, 4))),
        "every attainment is in exactly one band",
        "75% is in đỏ and in xanh.");

    [Fact]
    public void Far_above_the_plan_it_is_yellow_again() => Finds(
        KpiLaws.Banding(Rules.Colours, static attained => attained > new Ratio(3, 2) ? "vàng" : Rules.ColourOf(attained)),
        "a higher attainment is never in a lower band",
        "150% is in xanh, and 150.001%, which is higher, in vàng.");

    [Fact]
    public void The_share_dips_in_July() => Finds(
        KpiLaws.PaceProfile(ElapsedShare.Custom("by months", static (days, date) => new(date == days.End ? 12 : date.Month == 7 ? 4 : date.Month - 1, 12))),
        "the share never decreases",
        "2019-A1: at the end of 2019-06-30 it is 5/12, and a day later 1/3.");

    [Fact]
    public void The_year_ends_at_99_percent() => Finds(
        KpiLaws.PaceProfile(ElapsedShare.Custom("by months", static (_, date) => new(date.Month * 99, 1200))),
        "at the end the share is 1",
        "2019-A1: at the end of 2019-12-31 it is 0.99.");

    [Fact]
    public void A_leap_day_belongs_to_no_month() => Finds(
        KpiLaws.DataWindows(static period => new DateInterval(period.Start, period.End is { Month: 2, Day: 29 } ? period.End.PlusDays(-1) : period.End)),
        "the window of the next period begins the day after",
        "The window of 2020-M02 ends on 2020-02-28, and that of 2020-M03 begins on 2020-03-01.");

    [Fact]
    public void Years_are_not_made_of_their_months() => Finds(
        KpiLaws.DataWindows(static period => period.Kind == PeriodKind.Year ? period.ToDateInterval() : ClosingRule.OnDay(14).WindowOf(period).ToDateInterval()),
        "the windows of the parts make up the window of the whole",
        "The window of 2019-A1 is 2019-01-01 to 2019-12-31");

    [Fact]
    public void Books_close_on_a_day_that_February_has_not() => Finds(
        KpiLaws.ClosingRule(ClosingRule.Custom("closed on the 30th", static _ => 30)),
        "every period has a data window",
        "closes 2/2019 on day 30: it has 28.");

    [Fact]
    public void More_income_makes_poorer() => Finds(
        KpiLaws.PovertyStandard(static (_, income, deprivations) => income > 1_000_000 ? PovertyClass.Other : income > 700_000 || deprivations >= 3 ? PovertyClass.Poor : PovertyClass.NearPoor, indicators: 12),
        "more income never makes a household poorer",
        "with 700,000 đồng per person and month, deprived in 0, is near-poor, and with 700,001 đồng it is poor.");

    [Fact]
    public void Fewer_deprivations_make_poorer() => Finds(
        KpiLaws.PovertyStandard(static (_, income, deprivations) => income <= 1_500_000 && deprivations < 3 ? PovertyClass.Poor : PovertyClass.NearPoor, indicators: 12),
        "fewer deprivations never make a household poorer",
        "deprived in 3, is near-poor, and with 2 it is poor.");

    [Fact]
    public void What_is_missing_is_zero_without_saying_so() => Finds(
        KpiLaws.MissingData(new Deciding(static coverage => coverage.Reported > 0 ? MissingDataDecision.MissingIsZero : MissingDataDecision.Unknown)),
        "what was not reported gets no value",
        "1 of 1 reported: what is missing counts as zero");

    [Fact]
    public void What_is_missing_is_filled_with_the_average() => Finds(
        KpiLaws.RollUp(static reports => Rules.Total(reports) is var (total, coverage) && coverage.Reported > 0
            ? (total.Select(sum => sum * coverage.Expected / coverage.Reported), coverage)
            : (UndefinedReason.MissingObservation, coverage)),
        "the whole is the sum of what was reported, or undefined",
        "reported 1, nothing: the whole is 2, and 1 was reported.");

    [Fact]
    public void Nothing_reported_makes_zero() => Finds(
        KpiLaws.RollUp(static reports => (Rules.Sum(reports.OfType<Rational>()), new Coverage(reports.Count(static report => report is not null), reports.Count))),
        "the whole is the sum of what was reported, or undefined",
        "the whole is 0, and nothing was reported.");

    [Fact]
    public void Yellow_ends_a_little_before_green_begins() => Finds(
        KpiLaws.Banding(
            ("đỏ", static attained => attained < new Ratio(75, 100)),
            ("vàng", static attained => attained >= new Ratio(75, 100) && attained <= new Ratio(89_999, 100_000)),
            ("xanh", static attained => attained >= new Ratio(90, 100))),
        "every attainment is in exactly one band",
        "89.9995% is in no band.");

    [Fact]
    public void A_reported_zero_is_taken_for_nothing() => Finds(
        KpiLaws.RollUp(static reports => (Rules.Total(reports).Item1, new Coverage(reports.Count(static report => report is { Sign: not 0 }), reports.Count))),
        "the coverage counts what was reported, zero too",
        "reported 0: the coverage is 0 of 1, and 1 of 1 reported.");

    [Fact]
    public void Corrections_are_lost() => Finds(
        KpiLaws.EventStore(static () => new Store { Reading = static records => records.Where(static record => record.Correction is null) }),
        "a correction comes back, also where it came before what it corrects",
        "This record did not come back: ");

    [Fact]
    public void The_last_of_two_contents_wins() => Finds(
        KpiLaws.EventStore(static () => new Store
        {
            Appending = static (records, record) =>
            {
                records.RemoveAll(one => one.Id == record.Id && one.Facts != record.Facts);
                records.Add(record);
            },
        }),
        "of two records under one id both are kept",
        "Under its id came back: ");

    [Fact]
    public void A_duplicate_is_taken_for_known_since_later() => Finds(
        KpiLaws.EventStore(static () => new Store
        {
            Appending = static (records, record) =>
            {
                records.RemoveAll(one => one.Id == record.Id && one.Facts == record.Facts && one.Correction == record.Correction);
                records.Add(record);
            },
        }),
        "a record received again changes nothing",
        "This record did not come back: ");

    [Fact]
    public void The_last_record_is_gone_after_a_restart() => Finds(
        KpiLaws.EventStore(static () => new Store { Reopening = static records => records.SkipLast(1) }),
        "what was appended is there after the store was opened again",
        "It was opened again at the end.");

    [Fact]
    public void A_log_comes_back_sorted() => Finds(
        KpiLaws.EventLog(static () => new Store { Reading = static records => records.OrderBy(static record => record.Recorded) }),
        "records come back in the order in which they arrived",
        "Record 1 comes back as ");

    [Fact]
    public void A_log_is_sorted_when_it_is_opened_again() => Finds(
        KpiLaws.EventLog(static () => new Store { Reopening = static records => records.OrderBy(static record => record.Id.Id, StringComparer.Ordinal) }),
        "records come back in the order in which they arrived",
        "It was opened again ");

    [Fact]
    public void No_whole_is_ever_known() => Finds(
        KpiLaws.MissingData(new Deciding(static _ => MissingDataDecision.Unknown)),
        "where a dozen or more have all reported, the whole is known",
        "12 of 12 reported: the whole is unknown.");

    [Fact]
    public void An_amount_loses_its_decimals() => Finds(
        KpiLaws.TextFormat(static money => new Money(money.Units / 10, Math.Max(0, money.Decimals - 1)).ToString(), static text => Money.Parse(text), Rules.Amounts),
        "what is written is read as the same value",
        "tỷ\", and read as ");

    [Fact]
    public void An_amount_depends_on_the_culture_of_the_machine() => Finds(
        KpiLaws.TextFormat(
            static money => (money.Units / 1000m).ToString("0.000", CultureInfo.CurrentCulture),
            static text => new Money((long)(decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture) * 1000m), 3),
            FsCheck.Fluent.Arb.Filter(Rules.Amounts, static money => money.Decimals == 3)),
        "the text is the same under every culture",
        "and under a culture with a decimal comma \"0,000\".");

    [Fact]
    public void A_malformed_amount_is_read_as_zero() => Finds(
        KpiLaws.TextFormat(static money => money.ToString(), static text => Money.TryParse(text, null, out var read) ? read : default, Rules.Amounts),
        "a text that is malformed is refused",
        "is malformed, and is read as 0 tỷ.");

    private static void Finds(LawSet laws, string law, string words)
    {
        foreach (var seed in Seeds)
        {
            var broken = Assert.Throws<LawBrokenException>(() => laws.Check(seed));
            Assert.Contains($"breaks the law \"{law}\".", broken.Message);
            Assert.Contains(words, broken.Message);
            Assert.EndsWith($"To see it again: Check(seed: {seed}).", broken.Message);
            Assert.InRange(broken.Case, 1, 200);
            Assert.InRange(broken.Counterexample.Length, 1, 1_200);
        }
    }
}
