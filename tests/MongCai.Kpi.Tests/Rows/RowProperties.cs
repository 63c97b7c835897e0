using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using MongCai.Kpi.Testing;

namespace MongCai.Kpi.Tests.Rows;

[CountedProperties(fast: 100, all: 1_000, Arbitrary = [typeof(KpiArbitraries)], QuietOnSuccess = true)]
public class RowProperties
{
    [Property]
    public bool Observations_written_to_rows_come_back(Observation[] observations)
    {
        var perCode = observations.Select(static observation => observation.Indicator).DistinctBy(static indicator => indicator.Code, StringComparer.Ordinal).ToDictionary(static indicator => indicator.Code, StringComparer.Ordinal);
        Observation[] good =
        [
            .. observations.Where(observation => ReferenceEquals(perCode[observation.Indicator.Code], observation.Indicator) && WrittenRows.Of(observation) is not null)
                .DistinctBy(static observation => (observation.Indicator.Code, observation.Area, observation.Category, observation.Period)),
        ];
        var read = new RowReader(perCode.Values).ReadObservations(good.Select(WrittenRows.Of).OfType<ObservationRow>());
        return read.Problems.Count == 0 && read.Values.SequenceEqual(good);
    }

    [Property]
    public bool A_target_written_to_a_row_comes_back(Target target)
    {
        if (WrittenRows.Of(target) is not { } row)
        {
            return true;
        }

        var read = new RowReader(target.Indicator) { Bases = [target.Basis] }.ReadTargets([row]);
        return read.Problems.Count == 0 && read.Values.SequenceEqual([target]);
    }

    [Property]
    public Property The_order_of_rows_changes_nothing() =>
        Prop.ForAll(Files.ToArbitrary(), Gen.Choose(0, int.MaxValue).ToArbitrary(), static (rows, seed) =>
        {
            var inOrder = County.Reader.ReadObservations(rows);
            var shuffled = (ObservationRow[])rows.Clone();
            new Random(seed).Shuffle(shuffled);
            var outOfOrder = County.Reader.ReadObservations(shuffled);
            return string.Equals(JsonSerializer.Serialize(inOrder.Problems), JsonSerializer.Serialize(outOfOrder.Problems), StringComparison.Ordinal) && inOrder.Values.ToHashSet().SetEquals(outOfOrder.Values);
        });

    [Property]
    public Property Nothing_is_lost() =>
        Prop.ForAll(Files.ToArbitrary(), static rows =>
        {
            var read = County.Reader.ReadObservations(rows);
            var bad = read.Problems.Select(static problem => problem.Row).ToHashSet();
            var good = rows.Where(row => !bad.Contains(row.Number!.Value)).ToArray();
            var alone = County.Reader.ReadObservations(good);
            return alone.Problems.Count == 0 && alone.Values.SequenceEqual(read.Values)
                && good.All(row => County.Reader.ReadObservations([row]) is { Problems.Count: 0, Values: var own } && own.All(read.Values.Contains));
        });

    /// <summary>Gets files with few keys and values, so that rows repeat and contradict each other, and with cells that are bad in every way.</summary>
    private static Gen<ObservationRow[]> Files =>
        from rows in Gen.ArrayOf(Rows)
        select rows.Select(static (row, place) => row with { Number = place + 1 }).ToArray();

    private static Gen<ObservationRow> Rows =>
        from area in Gen.Elements("06709", "06712", "", "6712")
        from category in Gen.Frequency((3, Gen.Constant("")), (2, Gen.Elements("sex=F", "sex=M", "_T", "sex=f", "F")))
        from indicator in Gen.Elements("poor-households-reduced", "poverty-rate", "recognised", "povertyrate")
        from period in Gen.Frequency((5, Gen.Constant("2019-S1")), (1, Gen.Elements("2019-Q1", "2019-S3", " ")))
        from measure in Gen.Elements("value=0", "value=0", "value=1", "value=1.0", "value=-1", "value=x", "numerator=1; denominator=2", "numerator=2; denominator=4", "numerator=1", "missing=notReported", "doneOn=2019-05-01", "value=> 1", "")
        from status in Gen.Frequency((5, Gen.Constant("official")), (1, Gen.Elements("estimate", "final", "")))
        select new ObservationRow { Area = area, Category = category, Indicator = indicator, Period = period, Status = status }.With(measure);
}
