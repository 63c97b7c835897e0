using System.Globalization;
using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MongCai.Kpi;
using MongCai.Kpi.Claims;
using MongCai.Kpi.Tests.HouseRules;

namespace Hosts.Tests.Configuration;

public class BindingTests
{
    private const string Json = """
        {
          "Reporting": {
            "NearThreshold": "KeepSide",
            "Calendar": "07-start",
            "FirstPeriod": "2019-S1",
            "LastPeriod": "2019-Q1@07-start",
            "Area": "06712",
            "Tolerance": "1/3",
            "Threshold": "37/73",
            "Floor": "68.50%",
            "Step": "-0.14 pp",
            "Published": "over 1.4 billion",
            "Communes": [ "06709", "06712" ],
            "Plans": { "reduced": "73", "jobs": "3645.5" }
          }
        }
        """;

    public static TheoryData<string> Types => [.. PublicTypes.Parsable.Select(static type => type.ToString())];

    [Fact]
    public void Settings_come_from_a_JSON_file() => Check(FromJson().GetSection("Reporting").Get<ReportingSettings>()!);

    [Fact]
    public void What_is_left_out_is_the_default()
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("Area", "06712")]).Build().Get<ReportingSettings>()!;

        Assert.Equal(new AreaCode("06712"), settings.Area);
        Assert.Equal(default, settings.FirstPeriod);
        Assert.Null(settings.LastPeriod);
        Assert.Empty(settings.Communes);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_type_with_a_text_is_bound(string name)
    {
        var type = PublicTypes.Library.GetType(name)!;
        Assert.All(Samples.Of(type), sample =>
        {
            var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Value", Text(sample))]).Build();
            var holder = typeof(Holder<>).MakeGenericType(type);
            Assert.Equal(sample, holder.GetProperty("Value")!.GetValue(configuration.Get(holder)));
        });
    }

    [Theory]
    [InlineData("Area", "a b", "a letter, a digit")]
    [InlineData("FirstPeriod", "2019-S3", "2019-S3")]
    [InlineData("Calendar", "13-start", "13-start")]
    [InlineData("Tolerance", "0,5", "0,5")]
    [InlineData("Threshold", "37", "37")]
    [InlineData("Floor", "68,5%", "68,5%")]
    public void A_bad_value_says_where_it_is_and_what_is_wrong(string key, string value, string reason)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new($"Reporting:{key}", value)]).Build().GetSection("Reporting");

        var refusal = Assert.Throws<InvalidOperationException>(() => configuration.Get<ReportingSettings>());
        Assert.Contains($"Reporting:{key}", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(reason, Assert.IsType<MalformedTextException>(refusal.InnerException).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Communes:0", "?")]
    [InlineData("Plans:reduced", "many")]
    public void A_bad_value_among_others_is_dropped_by_the_binder_unless_the_host_asks_for_errors(string key, string value)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new(key, value), new("Communes:1", "06712"), new("Plans:jobs", "3645.5")]).Build();

        var settings = configuration.Get<ReportingSettings>()!;
        Assert.Equal([new AreaCode("06712")], settings.Communes);
        Assert.Equal(["jobs"], settings.Plans.Keys);
        Assert.Throws<InvalidOperationException>(() => configuration.Get<ReportingSettings>(static binder => binder.ErrorOnUnknownConfiguration = true));
    }

    [Fact]
    public void Settings_are_options_of_the_host()
    {
        var services = new ServiceCollection();
        services.AddOptions<ReportingSettings>().Bind(FromJson().GetSection("Reporting")).Validate(static settings => settings.Tolerance.Sign >= 0, "A tolerance is not negative.");
        using var provider = services.BuildServiceProvider();

        Check(provider.GetRequiredService<IOptions<ReportingSettings>>().Value);
    }

    private static void Check(ReportingSettings settings)
    {
        Assert.Equal(NearThreshold.KeepSide, settings.NearThreshold);
        Assert.Equal(ReportingCalendar.StartingIn(7, YearNaming.ByStart), settings.Calendar);
        Assert.Equal(ReportingPeriod.HalfYear(2019, 1), settings.FirstPeriod);
        Assert.Equal(ReportingPeriod.Parse("2019-Q1@07-start"), settings.LastPeriod);
        Assert.Equal(new AreaCode("06712"), settings.Area);
        Assert.Equal((Rational)1 / 3, settings.Tolerance);
        Assert.Equal(new Ratio(37, 73), settings.Threshold);
        Assert.Equal(new Percentage(68.5m, 2), settings.Floor);
        Assert.Equal(new PercentagePoints(-0.14m), settings.Step);
        Assert.Equal(PublishedFigure.Parse("over 1.4 billion"), settings.Published);
        Assert.Equal([new AreaCode("06709"), new AreaCode("06712")], settings.Communes);
        Assert.Equal(3_645.5m, settings.Plans["jobs"]);
    }

    private static IConfigurationRoot FromJson() =>
        new ConfigurationBuilder().AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(Json))).Build();

    private static string Text(object value) => ((IFormattable)value).ToString(format: null, CultureInfo.InvariantCulture);

    private sealed class Holder<T>
    {
        public T? Value { get; set; }
    }
}
