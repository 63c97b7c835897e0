namespace MongCai.Kpi.Testing.Tests.Laws;

public class CategoryRollUpLawsTests
{
    private const int Longest = 200;

    [Fact]
    public void The_roll_up_of_the_library_keeps_them()
    {
        Breaks.None(KpiLaws.CategoryRollUp(Library(MissingDataPolicy.RequireAll)));
        Breaks.None(KpiLaws.CategoryRollUp(Library(MissingDataPolicy.SkipMissing)));
    }

    [Fact]
    public void A_mean_of_rates_is_found()
    {
        var laws = KpiLaws.CategoryRollUp(static (breakdown, parts) =>
        {
            var whole = Library(MissingDataPolicy.RequireAll)(breakdown, parts);
            return whole is { Value.IsDefined: true, Indicator.Nature: Nature.Proportion }
                ? new Observation(whole.Indicator, whole.Period, parts.Aggregate(default(Rational), static (sum, part) => sum + part.Value.Match(static value => value, static _ => 0)) / parts.Count) with { Area = whole.Area }
                : whole;
        });
        Breaks.Law(laws, laws.IsMadeOfCategories, Longest);
    }

    [Fact]
    public void A_category_that_is_missing_and_taken_for_zero_is_found()
    {
        var laws = KpiLaws.CategoryRollUp(static (breakdown, parts) =>
        {
            var known = parts.Where(static part => part.MissingReason is null).ToArray();
            return breakdown.IsExhaustive && known.Length > 0 && known[0].Indicator.Nature == Nature.Flow
                ? new Observation(known[0].Indicator, known[0].Period, known.Aggregate(default(Rational), static (sum, part) => sum + part.Value.Match(static value => value, static _ => 0)))
                : Library(MissingDataPolicy.RequireAll)(breakdown, parts);
        });
        Breaks.Law(laws, laws.SaysWhatIsMissing, Longest);
    }

    [Fact]
    public void Different_ones_that_are_added_are_found()
    {
        var laws = KpiLaws.CategoryRollUp(static (breakdown, parts) => parts[0].Indicator.Nature == Nature.DistinctCount && breakdown.IsExhaustive
            ? Added(breakdown, parts)
            : Library(MissingDataPolicy.RequireAll)(breakdown, parts));
        Breaks.Law(laws, laws.AddsNoDifferentOnes, Longest);
    }

    [Fact]
    public void A_total_of_some_categories_taken_for_all_is_found()
    {
        var laws = KpiLaws.CategoryRollUp(static (breakdown, parts) => parts[0].Indicator.Nature == Nature.Stock && !breakdown.IsExhaustive
            ? Added(breakdown, parts)
            : Library(MissingDataPolicy.RequireAll)(breakdown, parts));
        Breaks.Law(laws, laws.LeavesRoomForOthers, Longest);
    }

    [Fact]
    public void A_total_among_its_categories_is_found()
    {
        var laws = KpiLaws.CategoryRollUp(static (breakdown, parts) => parts.Any(static part => part.Category.IsTotal) ? parts[^1] : Library(MissingDataPolicy.RequireAll)(breakdown, parts));
        Breaks.Law(laws, laws.RefusesTheWhole, Longest);
    }

    [Fact]
    public void Categories_of_two_breakdowns_are_found()
    {
        var laws = KpiLaws.CategoryRollUp(static (breakdown, parts) =>
            Library(MissingDataPolicy.SkipMissing)(breakdown, [.. parts.Where(part => part.Category.IsTotal || breakdown.Categories.Contains(part.Category))]));
        Breaks.Law(laws, laws.RefusesOtherBreakdowns, Longest);
    }

    [Fact]
    public void A_roll_up_by_the_last_one_is_found()
    {
        var laws = KpiLaws.CategoryRollUp(static (breakdown, parts) => Library(MissingDataPolicy.RequireAll)(breakdown, parts) with { Status = parts[^1].Value == (Rational)0 ? ObservationStatus.Estimate : ObservationStatus.Official });
        Breaks.Law(laws, laws.IgnoresOrder, Longest);
    }

    private static Func<Breakdown, IReadOnlyList<Observation>, Observation> Library(MissingDataPolicy policy) =>
        (breakdown, parts) => RollUp.OverCategories(breakdown, Category.Total, parts, policy);

    // This host adds everything up as if it were amounts, also what has to be refused.
    private static Observation Added(Breakdown breakdown, IReadOnlyList<Observation> parts)
    {
        var whole = Library(MissingDataPolicy.RequireAll)(breakdown, parts);
        return parts.Count == breakdown.Categories.Count && parts.All(static part => part.Value.IsDefined)
            ? new Observation(whole.Indicator, whole.Period, parts.Aggregate(default(Rational), static (sum, part) => sum + part.Value.Match(static value => value, static _ => 0))) with { Area = whole.Area }
            : whole;
    }
}
