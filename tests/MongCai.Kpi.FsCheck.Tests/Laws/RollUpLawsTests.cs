using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing.Tests.Laws;

public class RollUpLawsTests
{
    [Fact]
    public void The_roll_up_of_the_library_keeps_them() => Breaks.None(KpiLaws.RollUp(static reports =>
    {
        var flow = new Indicator("jobs", Unit.Person, Nature.Flow);
        var period = ReportingPeriod.Month(2019, 6);
        var rolled = reports.Select(report => report is { } value ? new Observation(flow, period, value) : Observation.Missing(flow, period))
            .Aggregate(PartialAggregate.None(flow, period), static (sum, part) => sum.Merge(PartialAggregate.Of(part)))
            .Finish(AreaCode.ReportingAuthority, reports.Count, MissingDataPolicy.SkipMissing);
        return (rolled.Value, rolled.Coverage);
    }));

    [Fact]
    public void An_average_in_the_place_of_what_is_missing_is_found()
    {
        var laws = KpiLaws.RollUp(static reports =>
        {
            var (sum, coverage) = (Sum(reports), CoverageOf(reports));
            return (coverage.Reported == 0 ? UndefinedReason.MissingObservation : sum * coverage.Expected / coverage.Reported, coverage);
        });
        Breaks.Law(laws, laws.IsMadeOfReports, "reported 1, nothing: the whole is 2, and 1 was reported.");
    }

    [Fact]
    public void A_zero_where_nothing_was_reported_is_found()
    {
        var laws = KpiLaws.RollUp(static reports => (Sum(reports), CoverageOf(reports)));
        Breaks.Law(laws, laws.IsMadeOfReports, "no area: the whole is 0, and nothing was reported.");
        var amongAreas = KpiLaws.RollUp(static reports => (reports.Count == 0 ? UndefinedReason.MissingObservation : Sum(reports), CoverageOf(reports)));
        Breaks.Law(amongAreas, amongAreas.IsMadeOfReports, "reported nothing: the whole is 0, and nothing was reported.");
    }

    [Fact]
    public void A_zero_that_counts_as_missing_is_found()
    {
        var laws = KpiLaws.RollUp(static reports => (SumOf(reports), new Coverage(reports.Count(static value => value is { Sign: not 0 }), reports.Count)));
        Breaks.Law(laws, laws.CountsEveryReport, "reported 0: the coverage is 0 of 1, and 1 of 1 reported.");
    }

    [Fact]
    public void A_whole_that_a_further_report_takes_back_is_found()
    {
        var laws = KpiLaws.RollUp(static reports =>
        {
            var coverage = CoverageOf(reports);
            return (coverage.Reported == 2 ? UndefinedReason.MissingObservation : SumOf(reports), coverage);
        });
        Breaks.Law(laws, laws.KeepsTheWhole);
    }

    [Fact]
    public void A_roll_up_that_never_gives_a_whole_is_found()
    {
        var laws = KpiLaws.RollUp(static reports => (UndefinedReason.MissingObservation, CoverageOf(reports)));
        Breaks.Law(laws, laws.GivesTheWhole);
        Assert.StartsWith("reported ", Assert.Throws<LawBrokenException>(() => laws.Check(seed: 1)).Counterexample, StringComparison.Ordinal);
    }

    [Fact]
    public void A_roll_up_that_discloses_no_single_report_keeps_them() =>
        Breaks.None(KpiLaws.RollUp(static reports => (CoverageOf(reports).Reported is 1 or 2 ? UndefinedReason.MissingObservation : SumOf(reports), CoverageOf(reports))));

    [Fact]
    public void A_roll_up_of_counts_is_given_counts()
    {
        HashSet<Rational> counts = [.. Enumerable.Range(0, 501).Select(static count => (Rational)count)];
        var reports = Arb.From(Gen.Elements(counts.ToArray()), static count => count > 7 ? [7] : []);
        Breaks.None(KpiLaws.RollUp(OfCounts, reports));
        Assert.All(Breaks.AllSeeds, seed => Assert.Throws<LawBrokenException>(() => KpiLaws.RollUp(OfCounts).Check(seed)));

        var oneTooMany = KpiLaws.RollUp(values => (OfCounts(values).Whole.Select(static sum => sum + 1), CoverageOf(values)), reports);
        Breaks.Law(oneTooMany, oneTooMany.IsMadeOfReports);

        (Calculated<Rational> Whole, Coverage Coverage) OfCounts(IReadOnlyList<Rational?> values) =>
            values.All(value => value is not { } count || counts.Contains(count)) ? (SumOf(values), CoverageOf(values)) : throw new ArgumentException("No count.", nameof(values));
    }

    [Fact]
    public void A_further_report_is_one_that_an_area_may_give()
    {
        var fives = Gen.Elements<Rational>(0, 5, 10).ToArbitrary();
        Breaks.None(KpiLaws.RollUp(
            static values => values.Any(static value => value == 1) ? throw new ArgumentException("None of the reports.", nameof(values)) : (SumOf(values), CoverageOf(values)), fives));
    }

    private static Calculated<Rational> SumOf(IReadOnlyCollection<Rational?> reports) =>
        CoverageOf(reports).Reported == 0 ? UndefinedReason.MissingObservation : Sum(reports);

    private static Rational Sum(IEnumerable<Rational?> reports) => reports.Aggregate(default(Rational), static (sum, value) => sum + value.GetValueOrDefault());

    private static Coverage CoverageOf(IReadOnlyCollection<Rational?> reports) => new(reports.Count(static value => value is not null), reports.Count);
}
