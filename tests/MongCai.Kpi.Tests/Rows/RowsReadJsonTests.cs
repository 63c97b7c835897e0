using System.Text.Json;

namespace MongCai.Kpi.Tests.Rows;

public class RowsReadJsonTests
{
    private static readonly RowReader Reader = new(new Indicator("poor", Unit.Household, Nature.Stock));
    private static readonly JsonSerializerOptions UpperCase = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper };

    [Fact]
    public void Good_rows_and_problems_are_written_side_by_side()
    {
        var read = Reader.ReadObservations([new ObservationRow { Indicator = "poor", Period = "2019-S1", Value = "37" }, new ObservationRow { Number = 17, Indicator = "rich", Period = "2019-S1", Value = "1" }]);
        Assert.Equal(
            $$$"""{"values":[{"indicator":{"code":"poor","unit":"household","nature":"stock"},"period":"2019-S1","value":"37"}],"problems":[{"row":17,"column":"indicator","value":"rich","kind":"unknown","message":{{{JsonSerializer.Serialize(read.Problems[0].Message)}}}}]}""",
            JsonSerializer.Serialize(read));
    }

    [Fact]
    public void Targets_are_written_alike() => Assert.Equal(
        """{"values":[{"indicator":{"code":"poor","unit":"household","nature":"stock"},"period":"2019-A1","basis":"plan","form":{"kind":"atMost","level":"73"}}],"problems":[]}""",
        JsonSerializer.Serialize(Reader.ReadTargets([new TargetRow { Indicator = "poor", Period = "2019-A1", Basis = "plan", Form = "atMost", Level = "73" }])));

    [Fact]
    public void A_host_with_names_of_its_own_gets_the_same() => Assert.Equal(
        """{"values":[],"problems":[]}""",
        JsonSerializer.Serialize(Reader.ReadObservations([]), UpperCase));
}
