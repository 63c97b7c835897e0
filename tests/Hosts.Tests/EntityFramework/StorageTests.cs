using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using MongCai.Kpi;
using MongCai.Kpi.Tests.HouseRules;

namespace Hosts.Tests.EntityFramework;

public sealed class StorageTests : IDisposable
{
    private static readonly Indicator Reduced = new("poor-households-reduced", Unit.Household, Nature.Flow);
    private static readonly AreaCode Commune = new("06712");

    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public StorageTests()
    {
        _connection.Open();
        using var context = new ReportingContext(_connection);
        context.Database.EnsureCreated();
    }

    public static TheoryData<string> Types => [.. PublicTypes.Parsable.Select(static type => type.ToString())];

    public void Dispose() => _connection.Dispose();

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_value_with_a_text_is_kept_to_its_extremes(string name)
    {
        var type = PublicTypes.Library.GetType(name)!;
        var property = typeof(EveryScalar).GetProperty(type.Name)!;
        Store(context =>
        {
            foreach (var sample in Samples.Of(type))
            {
                var row = new EveryScalar();
                property.SetValue(row, sample);
                context.Scalars.Add(row);
            }
        });

        var read = Query(static context => context.Scalars.OrderBy(static row => row.Id).ToArray());
        Assert.Equal(Samples.Of(type), read.Select(property.GetValue));
        Assert.All(Samples.Of(type).Zip(read), pair => Assert.Equal(pair.First.ToString(), property.GetValue(pair.Second)!.ToString()));
    }

    [Fact]
    public void A_row_is_found_by_a_key_of_values_and_comes_back_whole()
    {
        var plan = Target.AtLeast(73).For(Reduced, ReportingPeriod.Year(2019), Basis.Plan) with { Area = Commune };
        Store(context => context.Measurements.Add(Measured(ReportingPeriod.HalfYear(2019, 1), (Rational)1 / 3, new Ratio(97, 26_940), plan)));

        var found = Query(static context => context.Measurements.Find(Reduced.Code, Commune, ReportingPeriod.HalfYear(2019, 1)))!;
        Assert.Equal((Rational)1 / 3, found.Actual);
        Assert.Equal("97/26940", found.Parts.ToString());
        Assert.Equal(plan, found.Plan);
        Assert.Null(Query(static context => context.Measurements.Find(Reduced.Code, Commune, ReportingPeriod.HalfYear(2019, 2))));
    }

    [Fact]
    public void A_second_row_of_the_same_key_is_refused_by_the_database()
    {
        Store(static context => context.Measurements.Add(Measured(ReportingPeriod.Year(2019), 1)));

        Assert.Throws<DbUpdateException>(() => Store(static context => context.Measurements.Add(Measured(ReportingPeriod.Parse("2019-A1"), 2))));
    }

    [Fact]
    public void Equality_and_lists_are_asked_of_the_database()
    {
        Store(static context => context.Measurements.AddRange(ReportingPeriod.Year(2019).SplitInto(PeriodKind.Quarter).Select(static quarter => Measured(quarter, quarter.Start.Month))));
        ReportingPeriod[] firstHalf = [ReportingPeriod.Quarter(2019, 1), ReportingPeriod.Quarter(2019, 2)];

        Assert.Equal(1, Query(static context => context.Measurements.Count(static row => row.Actual == 4 && row.Area == Commune)));
        Assert.Equal(2, Query(context => context.Measurements.Count(row => firstHalf.Contains(row.Period))));
        Assert.Equal(4, Query(static context => context.Measurements.GroupBy(static row => row.Period).Count()));
        Assert.Equal(0, Query(static context => context.Measurements.Count(static row => row.Parts != null)));
    }

    [Fact]
    public void Values_that_are_equal_and_written_differently_are_not_equal_to_the_database()
    {
        Store(static context => context.Measurements.Add(Measured(ReportingPeriod.Year(2019), 0.5m, new Ratio(1, 2))));
        Ratio sameValue = new(2, 4);

        Assert.Equal(sameValue, new Ratio(1, 2));
        Assert.Equal(0, Query(context => context.Measurements.Count(row => row.Parts == sameValue)));
        Assert.Equal(1, Query(static context => context.Measurements.Count(static row => row.Actual == 0.50m)));
    }

    [Fact]
    public void Periods_of_one_kind_and_calendar_are_in_the_order_of_their_texts()
    {
        PeriodKind[] kinds = [PeriodKind.Year, PeriodKind.HalfYear, PeriodKind.Quarter, PeriodKind.Month, PeriodKind.Week, PeriodKind.Day];
        Assert.All(kinds, kind =>
        {
            var periods = Enumerable.Range(1, 60).Select(step => ReportingPeriod.Containing(new NodaTime.LocalDate(1 + (step * 166), (step % 12) + 1, (step % 28) + 1), kind)).ToArray();
            Store(context =>
            {
                context.Measurements.ExecuteDelete();
                context.Measurements.AddRange(periods.Distinct().Reverse().Select(static period => Measured(period, 0)));
            });

            Assert.Equal(periods.Distinct().Order(), Query(static context => context.Measurements.OrderBy(static row => row.Period).Select(static row => row.Period).ToArray()));
        });
    }

    [Fact]
    public void Area_codes_that_begin_with_a_letter_or_a_digit_are_in_the_order_of_their_texts()
    {
        AreaCode[] codes = [default, new("06712"), new("22"), new("22:06712"), new("6712"), new("A"), new("a"), new("Đông"), new("đông")];
        Store(context => context.Measurements.AddRange(codes.Reverse().Select(static area =>
            new Measurement { Indicator = Reduced.Code, Area = area, Period = ReportingPeriod.Year(2019), Actual = 0 })));

        Assert.Equal(codes.Order(), codes);
        Assert.Equal(codes, Query(static context => context.Measurements.OrderBy(static row => row.Area).Select(static row => row.Area).ToArray()));
    }

    [Fact]
    public void Numbers_are_put_in_order_and_compared_by_the_database()
    {
        Store(static context => context.Measurements.AddRange(
            new Rational[] { 9, 10, -1, (Rational)1 / 3, 0.5m, (Rational)(-1) / 2 }.Select(static (value, index) => Measured(ReportingPeriod.Month(2019, index + 1), value))));

        Assert.Equal([-1, (Rational)(-1) / 2, (Rational)1 / 3, 0.5m, 9, 10], Query(static context => context.Measurements.OrderBy(static row => row.Actual).Select(static row => row.Actual).ToArray()));
        Assert.Equal(2, Query(static context => context.Measurements.Count(static row => row.Actual > 0.5m)));
        Assert.Equal(3, Query(static context => context.Measurements.Count(static row => row.Actual <= (Rational)1 / 3)));
        Assert.Equal(10, Query(static context => context.Measurements.Max(static row => row.Actual)));
    }

    [Fact]
    public void What_is_no_value_any_more_is_refused_when_it_is_read()
    {
        Store(static context => context.Measurements.Add(Measured(ReportingPeriod.Year(2019), 1)));
        Store(static context => context.Database.ExecuteSql($"update Measurements set Actual = '1,5'"));

        var refusal = Assert.ThrowsAny<Exception>(() => Query(static context => context.Measurements.Single()));
        Assert.Contains("1,5", (refusal as MalformedTextException ?? refusal.InnerException!).Message, StringComparison.Ordinal);
    }

    private static Measurement Measured(ReportingPeriod period, Rational actual, Ratio? parts = null, Target? plan = null) =>
        new() { Indicator = Reduced.Code, Area = Commune, Period = period, Actual = actual, Parts = parts, Plan = plan };

    private void Store(Action<ReportingContext> change)
    {
        using var context = new ReportingContext(_connection);
        change(context);
        context.SaveChanges();
    }

    private T Query<T>(Func<ReportingContext, T> query)
    {
        using var context = new ReportingContext(_connection);
        return query(context);
    }
}
