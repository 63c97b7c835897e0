using System.Text.Json;
using MongCai.Kpi.Events;
using static MongCai.Kpi.Tests.Events.FairLedger;

namespace MongCai.Kpi.Tests.Events;

/// <summary>Tests amounts, which are one number, at least a number, or over a number.</summary>
public class EventQuantityTests
{
    [Fact]
    public void Says_its_range_and_is_equal_where_all_is()
    {
        var (exact, atLeast, over) = (Spent(RationalInterval.At(7)), Spent(RationalInterval.AtLeast(7)), Spent(RationalInterval.Above(7)));
        Assert.Equal(new EventQuantity("spent", 7, Unit.Dong), exact);
        Assert.Equal([RationalInterval.At(7), RationalInterval.AtLeast(7), RationalInterval.Above(7)], new[] { exact, atLeast, over }.Select(static one => one.Range));
        Assert.Equal(["spent 7 dong", "spent 7 dong or more", "spent over 7 dong"], new[] { exact, atLeast, over }.Select(static one => one.ToString()), StringComparer.Ordinal);
        Assert.Equal(3, new[] { exact, atLeast, over, Spent(RationalInterval.Above(7)) }.Distinct().Count());
    }

    [Fact]
    public void Another_range_is_refused()
    {
        RationalInterval[] others = [RationalInterval.Empty, RationalInterval.Unbounded, RationalInterval.AtMost(7), RationalInterval.Below(7), RationalInterval.Between(1, 7)];
        Assert.All(others, static other => Assert.Contains($"at least a number or over a number, and not {other}.", Assert.Throws<ArgumentException>("range", () => Spent(other)).Message, StringComparison.Ordinal));
        Assert.Throws<ArgumentNullException>("range", static () => Spent(null!));
        Assert.Throws<ArgumentNullException>("unit", static () => new EventQuantity("spent", 7, null!));
        Assert.Throws<ArgumentException>("name", static () => new EventQuantity(" ", RationalInterval.At(7), Unit.Dong));
    }

    [Fact]
    public void Stored_lines_say_which_end_is_meant()
    {
        Assert.Contains("""[{"name":"visitors","amount":"40","unit":"person"}]""", Line(RationalInterval.At(40)), StringComparison.Ordinal);
        Assert.Contains("""[{"name":"visitors","amount":"40","unit":"person","atLeast":true}]""", Line(RationalInterval.AtLeast(40)), StringComparison.Ordinal);
        Assert.Contains("""[{"name":"visitors","amount":"40","unit":"person","over":true}]""", Line(RationalInterval.Above(40)), StringComparison.Ordinal);
        Assert.All(
            [RationalInterval.At(40), RationalInterval.AtLeast(40), RationalInterval.Above(40)],
            static range => Assert.Equal(range, Assert.Single(EventJson.Read(Line(range)).Facts!.Quantities).Range));
    }

    [Theory]
    [InlineData("\"over\":true,\"atLeast\":true", "An amount is \"atLeast\" or \"over\", and not both.")]
    [InlineData("\"atLeast\":true,\"over\":true", "An amount is \"atLeast\" or \"over\", and not both.")]
    [InlineData("\"over\":true,\"over\":true", "The property \"over\" comes twice.")]
    [InlineData("\"over\":false", "Expected true for \"over\", not False.")]
    public void A_line_that_says_both_or_neither_is_refused(string ends, string reason) =>
        Assert.Contains(
            reason, Assert.ThrowsAny<JsonException>(() => EventJson.Read(Line(RationalInterval.Above(40)).Replace("\"over\":true", ends, StringComparison.Ordinal))).Message, StringComparison.Ordinal);

    [Fact]
    public void An_amount_in_another_unit_cancels_and_adds_in_that_of_the_indicator()
    {
        var spent = CountingRule.Sum(new("spent", Unit.BillionDong, Nature.Flow) { NeverFalls = true }, "spent", Fair);
        EventFacts Given(RationalInterval range, Unit unit) => On(3, 12) with { Quantities = [new EventQuantity("spent", range, unit)] };
        var ledger = EventLedger.Of(
            Held("1", Given(RationalInterval.Above(1.4m), Unit.BillionDong)), Held("2", Given(RationalInterval.AtLeast(200_000_000), Unit.Dong)), Held("3", Given(RationalInterval.At(50), Unit.MillionDong)),
            Reverse("4", "1", 3, 20), Amend("5", "4", Given(RationalInterval.Above(1_400_000_000), Unit.Dong)));
        Assert.Equal("[0.25..)", ledger.Fold().Figure(spent, March).Observation.Range.ToString());
    }

    private static EventQuantity Spent(RationalInterval range) => new("spent", range, Unit.Dong);

    private static string Line(RationalInterval visitors) => EventJson.Write(Held("1", On(3, 12).With(visitors)));
}
