using System.Text.Json;

namespace MongCai.Kpi.Tests.RollUps;

/// <summary>Tests that partial aggregates combine to the same result when they go through a file or a database.</summary>
public class PartialAggregateJsonTests
{
    [Fact]
    public void It_is_written_with_its_exact_sums()
    {
        var part = PartialAggregate.Of(Communes.Rate(Communes.North, 97, 26_940)).Merge(PartialAggregate.Of(Observation.Missing(Communes.Poverty, MongCai2019.FirstHalf), parts: 3));

        Assert.EndsWith(
            ""","period":"2019-S1","parts":4,"withoutValue":3,"reportsOfOne":1,"reports":1,"expected":1,"status":"official","through":"2019-06-30","numerator":"97","denominator":"26940","dated":0}""",
            JsonSerializer.Serialize(part),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_that_were_stored_come_together_as_others()
    {
        var (north, south) = (PartialAggregate.Of(Communes.Of(Communes.Jobs, Communes.North, 5), parts: 2), PartialAggregate.Of(Communes.Of(Communes.Jobs, Communes.South, 7)));

        var atOnce = north.Merge(south).Finish(Communes.City, 17, MissingDataPolicy.SkipMissing);
        Assert.Equal(atOnce, Stored(Stored(north).Merge(Stored(south))).Finish(Communes.City, 17, MissingDataPolicy.SkipMissing));
        Assert.Equal(new Coverage(3, 17), atOnce.Coverage);
    }

    [Theory]
    [InlineData("\"status\":\"official\",", "", "stand together")]
    [InlineData("\"through\":\"2019-06-30\",", "", "stand together")]
    [InlineData("\"reports\":1", "\"reports\":2", "reports: expected 0 to 1")]
    [InlineData("\"withoutValue\":0", "\"withoutValue\":2", "withoutValue: expected 0 to 1")]
    [InlineData("\"reportsOfOne\":1", "\"reportsOfOne\":0", "reportsOfOne: expected 1 or more")]
    [InlineData("\"parts\":1", "\"parts\":-1", "parts: expected 0 to 2147483647")]
    [InlineData("\"nature\":\"flow\"", "\"nature\":\"distinctCount\"", "counts different ones")]
    public void What_cannot_be_such_a_sum_is_refused(string written, string instead, string problem)
    {
        var json = JsonSerializer.Serialize(PartialAggregate.Of(Communes.Of(Communes.Jobs, Communes.North, 5)));

        Assert.Contains(written, json, StringComparison.Ordinal);
        var refused = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<PartialAggregate>(json.Replace(written, instead, StringComparison.Ordinal)));
        Assert.Contains(problem, refused.Message, StringComparison.Ordinal);
    }

    private static PartialAggregate Stored(PartialAggregate part) => JsonSerializer.Deserialize<PartialAggregate>(JsonSerializer.Serialize(part))!;
}
