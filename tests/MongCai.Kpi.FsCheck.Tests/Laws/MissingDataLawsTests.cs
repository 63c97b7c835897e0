namespace MongCai.Kpi.Testing.Tests.Laws;

public class MissingDataLawsTests
{
    [Fact]
    public void The_policies_of_the_library_keep_them()
    {
        Breaks.None(KpiLaws.MissingData(MissingDataPolicy.RequireAll));
        Breaks.None(KpiLaws.MissingData(MissingDataPolicy.SkipMissing));
        Breaks.None(KpiLaws.MissingData(MissingDataPolicy.MissingAsZero));
        Breaks.None(KpiLaws.MissingData(MissingDataPolicy.AtLeast(new Ratio(4, 5))));
    }

    [Fact]
    public void A_division_by_no_area_is_found()
    {
        var laws = KpiLaws.MissingData(new Policy(static coverage => coverage.Reported * 100 / coverage.Expected >= 80 ? MissingDataDecision.WhatWasReported : MissingDataDecision.Unknown));
        Breaks.Law(laws, laws.IsTotal, "0 areas expected: DivideByZeroException, Attempted to divide by zero.");
    }

    [Fact]
    public void A_decision_that_is_none_is_found()
    {
        var laws = KpiLaws.MissingData(new Policy(static coverage => (MissingDataDecision)(coverage.IsComplete ? 1 : 7)));
        Breaks.Law(laws, laws.IsTotal, "0 of 1 reported: there is no decision 7.");
    }

    [Fact]
    public void A_zero_in_the_place_of_what_is_missing_is_found()
    {
        var laws = KpiLaws.MissingData(new Policy(static coverage => coverage.Reported * 5 >= coverage.Expected * 4 ? MissingDataDecision.MissingIsZero : MissingDataDecision.Unknown));
        Breaks.Law(laws, laws.InventsNoValue);
    }

    [Fact]
    public void A_whole_that_a_further_report_takes_back_is_found()
    {
        var laws = KpiLaws.MissingData(new Policy(static coverage => coverage.Reported == 13 ? MissingDataDecision.Unknown : MissingDataDecision.WhatWasReported));
        Breaks.Law(laws, laws.KeepsTheWhole, "12 of 13 reported: the whole is known; 13 of 13: it is unknown.");
    }

    [Fact]
    public void A_rule_that_discloses_no_single_report_keeps_them() =>
        Breaks.None(KpiLaws.MissingData(new Policy(static coverage => coverage.Reported is 1 or 2 ? MissingDataDecision.Unknown : MissingDataDecision.WhatWasReported)));

    [Fact]
    public void A_zero_for_nobody_that_a_report_takes_back_is_found()
    {
        var laws = KpiLaws.MissingData(new Policy(static coverage => coverage.Reported == 1 ? MissingDataDecision.Unknown : MissingDataDecision.MissingIsZero));
        Assert.Equal("0 of 1 reported: the whole is known; 1 of 1: it is unknown.", Assert.Throws<LawBrokenException>(() => laws.KeepsTheWhole.Check(seed: 1)).Counterexample);
    }

    [Fact]
    public void A_policy_that_never_gives_a_whole_is_found()
    {
        var laws = KpiLaws.MissingData(new Policy(static _ => MissingDataDecision.Unknown));
        Breaks.Law(laws, laws.GivesTheWhole, "12 of 12 reported: the whole is unknown.");
        var oneTooMany = KpiLaws.MissingData(new Policy(static coverage => coverage.Reported > coverage.Expected ? MissingDataDecision.WhatWasReported : MissingDataDecision.Unknown));
        Breaks.Law(oneTooMany, oneTooMany.GivesTheWhole, "12 of 12 reported: the whole is unknown.");
    }

    private sealed class Policy(Func<Coverage, MissingDataDecision> decide) : MissingDataPolicy
    {
        public override MissingDataDecision Decide(Coverage coverage) => decide(coverage);
    }
}
