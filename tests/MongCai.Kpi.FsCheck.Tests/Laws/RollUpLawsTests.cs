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
        return (rolled.Observation.Value, rolled.Coverage);
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

    private static Calculated<Rational> SumOf(IReadOnlyCollection<Rational?> reports) =>
        CoverageOf(reports).Reported == 0 ? UndefinedReason.MissingObservation : Sum(reports);

    private static Rational Sum(IEnumerable<Rational?> reports) => reports.Aggregate(default(Rational), static (sum, value) => sum + value.GetValueOrDefault());

    private static Coverage CoverageOf(IReadOnlyCollection<Rational?> reports) => new(reports.Count(static value => value is not null), reports.Count);
}
