using MongCai.Kpi.Poverty;
using NodaTime;

namespace MongCai.Kpi.Tests.Poverty;

/// <summary>Tests movements that are entered by hand, in the official layout.</summary>
public class PovertyMovementTests
{
    private static readonly LocalDate Opening = new(2018, 12, 31);
    private static readonly LocalDate Closing = new(2019, 12, 14);

    // 134 − 20 − 25 − 3 + 4 + 2 + 3 + 2 = 97; 310 − 4 − 60 − 1 + 20 + 1 + 12 + 2 = 280.
    private static readonly MovementTables Households = new(
        new() { Opening = 134, ToOtherClass = 20, RoseAbove = 25, OtherDecrease = 3, FromOtherClass = 4, Relapsed = 2, NewlyArisen = 3, OtherIncrease = 2, Closing = 97 },
        new() { Opening = 310, ToOtherClass = 4, RoseAbove = 60, OtherDecrease = 1, FromOtherClass = 20, Relapsed = 1, NewlyArisen = 12, OtherIncrease = 2, Closing = 280 });

    // 500 − 80 − 95 − 12 + 15 + 6 + 10 + 20 = 364; 1200 − 15 − 230 − 8 + 80 + 3 + 44 + 6 = 1080.
    private static readonly MovementTables Persons = new(
        new() { Opening = 500, ToOtherClass = 80, RoseAbove = 95, OtherDecrease = 12, FromOtherClass = 15, Relapsed = 6, NewlyArisen = 10, OtherIncrease = 20, Closing = 364 },
        new() { Opening = 1200, ToOtherClass = 15, RoseAbove = 230, OtherDecrease = 8, FromOtherClass = 80, Relapsed = 3, NewlyArisen = 44, OtherIncrease = 6, Closing = 1080 });

    public static TheoryData<MovementRow> Rows => [.. Enum.GetValues<MovementRow>()];

    [Fact]
    public void Gross_and_net_have_names_of_their_own()
    {
        var movement = Movement(Households, Persons);
        Assert.Equal(45, movement.Households.EscapedPoverty);
        Assert.Equal(48, movement.Households.Poor.GrossDecrease);
        Assert.Equal(11, movement.Households.Poor.GrossIncrease);
        Assert.Equal(37, movement.Households.Poor.NetDecrease);
        Assert.Equal(60, movement.Households.EscapedNearPoverty);
        Assert.Equal(30, movement.Households.NearPoor.NetDecrease);
        Assert.Equal(175, movement.Persons!.EscapedPoverty);
    }

    [Fact]
    public void Names_standard_dates_and_both_tables() => Assert.Equal(
        "A vn-2016 2018-12-31/2019-12-14: poor 134 - 48 + 11 = 97; near-poor 310 - 65 + 35 = 280",
        Movement(Households).ToString());

    [Fact]
    public void A_wrong_closing_is_located_with_its_difference()
    {
        var error = Assert.Throws<MovementImbalanceException>(static () => Movement(new(Households.Poor with { Closing = 96 }, Households.NearPoor)));
        Assert.Equal("The movement does not balance. poor households, closing: 97 follows, 96 is given, difference -1.", error.Message);
        var imbalance = Assert.Single(error.Imbalances);
        Assert.Equal(("poor households", MovementRow.Closing, 97L, 96L, -1L, false), (imbalance.Table, imbalance.Row, imbalance.Computed, imbalance.Given, imbalance.Difference, imbalance.IsAtLeast));
    }

    [Theory]
    [InlineData(false, false, "poor households")]
    [InlineData(false, true, "near-poor households")]
    [InlineData(true, false, "poor persons")]
    [InlineData(true, true, "near-poor persons")]
    public void Columns_that_do_not_match_crosswise_are_located_though_each_table_balances(bool ofPersons, bool fromNearPoor, string table)
    {
        var tables = ofPersons ? Persons : Households;
        var crossed = fromNearPoor
            ? new MovementTables(MovedFromOtherClass(tables.Poor), tables.NearPoor)
            : new MovementTables(tables.Poor, MovedFromOtherClass(tables.NearPoor));
        var error = Assert.Throws<MovementImbalanceException>(() => ofPersons ? Movement(Households, crossed) : Movement(crossed));

        var imbalance = Assert.Single(error.Imbalances, static imbalance => imbalance.Row == MovementRow.ToOtherClass);
        Assert.Equal((table, 1L), (imbalance.Table, imbalance.Difference));
    }

    [Fact]
    public void Persons_without_a_household_are_located()
    {
        var nobody = new MovementTables(new ClassMovement(), new ClassMovement());
        var error = Assert.Throws<MovementImbalanceException>(() => Movement(nobody, new(new ClassMovement { Relapsed = 6, Closing = 6 }, new ClassMovement())));

        Assert.Equal(["poor persons, relapsed: 0 follows, 6 is given, difference 6", "poor persons, closing: 0 follows, 6 is given, difference 6"], error.Imbalances.Select(static imbalance => imbalance.ToString()), StringComparer.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_corrupted_row_of_any_table_is_refused_with_its_difference(MovementRow row)
    {
        var sign = row is MovementRow.Closing or MovementRow.ToOtherClass or MovementRow.RoseAbove or MovementRow.OtherDecrease ? 1 : -1;
        Refused(new(Corrupted(Households.Poor, row), Households.NearPoor), Persons, "poor households", 7 * sign);
        Refused(new(Households.Poor, Corrupted(Households.NearPoor, row)), Persons, "near-poor households", 7 * sign);
        Refused(Households, new(Corrupted(Persons.Poor, row), Persons.NearPoor), "poor persons", 7 * sign);
        Refused(Households, new(Persons.Poor, Corrupted(Persons.NearPoor, row)), "near-poor persons", 7 * sign);
    }

    [Fact]
    public void Fewer_persons_than_households_are_located()
    {
        var poor = Persons.Poor with { Relapsed = 1, NewlyArisen = 15 };
        var error = Assert.Throws<MovementImbalanceException>(() => Movement(Households, new(poor, Persons.NearPoor)));
        Assert.Equal("The movement does not balance. poor persons, relapsed: at least 2 follows, 1 is given, difference -1.", error.Message);
        Assert.True(Assert.Single(error.Imbalances).IsAtLeast);
    }

    [Fact]
    public void Refuses_a_negative_row_and_a_closing_before_the_opening()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>("value", static () => new ClassMovement { RoseAbove = -1 });
        Assert.StartsWith("rose above: a count is not negative, -1 is.", error.Message, StringComparison.Ordinal);
        var late = Assert.Throws<ArgumentOutOfRangeException>("closing", static () => new PovertyMovement(new AreaCode("A"), PovertyStandard.National2016, Closing, Opening, Households));
        Assert.StartsWith("A movement does not close on 2018-12-31, before it opens on 2019-12-14.", late.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("row", static () => Households.Poor[(MovementRow)9]);
    }

    [Fact]
    public void Sums_beyond_the_range_are_an_error_and_not_a_balance() => Assert.Throws<OverflowException>(static () => Movement(new(
        new() { Opening = 0, Relapsed = long.MaxValue, NewlyArisen = long.MaxValue, OtherIncrease = 2 }, new())));

    private static void Refused(MovementTables households, MovementTables persons, string table, long difference)
    {
        var error = Assert.Throws<MovementImbalanceException>(() => Movement(households, persons));
        Assert.Contains(error.Imbalances, imbalance => imbalance.Row == MovementRow.Closing
            && string.Equals(imbalance.Table, table, StringComparison.Ordinal) && imbalance.Difference == difference);
    }

    private static ClassMovement Corrupted(ClassMovement table, MovementRow row) => row switch
    {
        MovementRow.Opening => table with { Opening = table.Opening + 7 },
        MovementRow.ToOtherClass => table with { ToOtherClass = table.ToOtherClass + 7 },
        MovementRow.RoseAbove => table with { RoseAbove = table.RoseAbove + 7 },
        MovementRow.OtherDecrease => table with { OtherDecrease = table.OtherDecrease + 7 },
        MovementRow.FromOtherClass => table with { FromOtherClass = table.FromOtherClass + 7 },
        MovementRow.Relapsed => table with { Relapsed = table.Relapsed + 7 },
        MovementRow.NewlyArisen => table with { NewlyArisen = table.NewlyArisen + 7 },
        MovementRow.OtherIncrease => table with { OtherIncrease = table.OtherIncrease + 7 },
        _ => table with { Closing = table.Closing + 7 },
    };

    private static ClassMovement MovedFromOtherClass(ClassMovement movement) =>
        movement with { FromOtherClass = movement.FromOtherClass - 1, OtherIncrease = movement.OtherIncrease + 1 };

    private static PovertyMovement Movement(MovementTables households, MovementTables? persons = null) =>
        new(new AreaCode("A"), PovertyStandard.National2016, Opening, Closing, households, persons);
}
