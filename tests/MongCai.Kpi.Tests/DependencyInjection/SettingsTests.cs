namespace MongCai.Kpi.Tests.DependencyInjection;

/// <summary>Tests settings, which are pairs of texts from any source that the host has.</summary>
public class SettingsTests
{
    [Fact]
    public void Every_option_is_read_from_its_text()
    {
        var options = KpiOptions.FromSettings(
        [
            new("Language", "English"), new("Rounding", "truncation"), new("NearThreshold", "keepSide"), new("Calendar", "07-start"), new("Closing", "14"), new("Measurement:Verdicts", "lenientAtTheBound"),
            new("Measurement:MissingData", "atLeast 80%"), new("Measurement:Tolerance", "2%"), new("Measurement:TooEarlyBelow", "1/4"), new("Measurement:BandBy", "attainment"), new("Measurement:Elapsed", "byMonths"),
            new("Measurement:Bands:0:Code", "red"), new("Measurement:Bands:1:Code", "green"), new("Measurement:Bands:1:From", "0.9"), new("Measurement:Bands:1:Name:vi", "xanh"), new("Measurement:Bands:1:Name:en", "green"),
        ]);

        Assert.Equal((Lexicon.English, Rounding.Truncation, NearThreshold.KeepSide, ClosingRule.OnDay(14)), (options.Language, options.Rounding, options.NearThreshold, options.Closing));
        Assert.Equal(ReportingCalendar.StartingIn(7, YearNaming.ByStart), options.Calendar);
        var measurement = options.Measurement;
        Assert.Same(VerdictPolicy.LenientAtTheBound, measurement.Verdicts);
        Assert.Equal(MissingDataDecision.WhatWasReported, measurement.MissingData.Decide(new Coverage(8, 10)));
        Assert.Equal(MissingDataDecision.Unknown, measurement.MissingData.Decide(new Coverage(7, 10)));
        Assert.Equal((Ratio.FromPercent(2), new Ratio(1, 4), PerformanceMeasure.Attainment), (measurement.Tolerance, measurement.TooEarlyBelow, measurement.BandBy));
        Assert.Same(ElapsedShare.ByMonths, measurement.Elapsed);
        Assert.Equal(new LocalisedText(("vi", "red"), ("en", "red")), measurement.Bands.Lowest.Name);
        var green = Assert.Single(measurement.Bands.Steps);
        Assert.Equal((new Ratio(9, 10), "green", "xanh"), (green.From, green.Band.Code, green.Band.Name.In("vi")));
    }

    [Fact]
    public void What_is_left_out_is_the_default() => Assert.Equal(KpiOptions.Default with { Language = Lexicon.English }, KpiOptions.FromSettings([new("Language", "english")]));

    [Theory]
    [InlineData("Language", "vi")]
    [InlineData("Closing", "monthEnd")]
    [InlineData("Measurement:Bands", "redYellowGreen")]
    [InlineData("Measurement:Verdicts", "STRICT")]
    [InlineData("Measurement:MissingData", "requireAll")]
    [InlineData("Measurement:Elapsed", "byDays")]
    [InlineData("Measurement:Elapsed:By", "byDays")]
    public void The_defaults_have_texts_too(string key, string value) => Assert.Equal(KpiOptions.Default, KpiOptions.FromSettings([new(key, value)]));

    [Fact]
    public void The_elapsed_share_is_taken_of_the_data_window()
    {
        var elapsed = KpiOptions.FromSettings([new("Measurement:Elapsed:By", "byDays"), new("Measurement:Elapsed:Closing", "14")]).Measurement.Elapsed;

        // 15 December to 14 June are 182 days, and a year of such months has 365.
        Assert.Equal(new Ratio(182, 365), elapsed.AtEndOf(ReportingPeriod.Year(2019), ReportingPeriod.HalfYear(2019, 1)));
    }

    [Fact]
    public void A_profile_is_a_list_in_the_order_of_its_numbers()
    {
        // Environment variables come in the order of their texts, with 10 before 2.
        var pairs = Enumerable.Range(1, 12).Select(static month => KeyValuePair.Create($"Measurement:Elapsed:By:{month - 1}", (string?)$"{month * month}/144")).OrderBy(static pair => pair.Key, StringComparer.Ordinal);

        Assert.Equal(new Ratio(36, 144), KpiOptions.FromSettings(pairs).Measurement.Elapsed.AtEndOf(ReportingPeriod.Year(2019), ReportingPeriod.HalfYear(2019, 1)));
    }

    [Fact]
    public void Paths_are_whole_or_relative_and_the_section_is_told_by_its_own_pair()
    {
        var expected = KpiOptions.FromSettings([new("Language", "english"), new("Measurement:Tolerance", "2%")]);

        Assert.Equal(expected, KpiOptions.FromSettings([new("Host:Kpi", null), new("Host:Kpi:Measurement", null), new("Host:Kpi:Measurement:Tolerance", "2%"), new("Host:Kpi:Language", "english")]));
        Assert.Equal(expected, KpiOptions.FromSettings([new("Measurement", null), new("Measurement:Tolerance", "2%"), new("LANGUAGE", "english")]));
    }

    [Fact]
    public void A_section_of_one_setting_is_no_path_of_its_own() =>
        Assert.Equal(Ratio.FromPercent(2), KpiOptions.FromSettings([new("Measurement", null), new("Measurement:Tolerance", "2%")]).Measurement.Tolerance);

    [Theory]
    [InlineData("Kpi:Langauge", "english", "Kpi:Langauge: There is no such setting here: expected Language, Words, Rounding, NearThreshold, Calendar, Closing, Measurement.")]
    [InlineData("Kpi:Tolerance", "2%", "Kpi:Tolerance: There is no such setting here: expected Language, Words, Rounding, NearThreshold, Calendar, Closing, Measurement. Tolerance stands below Measurement.")]
    [InlineData("Kpi:Measurement:Closing", "14", "Closing stands above Measurement.")]
    [InlineData("Kpi:Language", "lao", "Kpi:Language: \"lao\" is none of what is expected: vi, en, fr.")]
    [InlineData("Kpi:Language", "1", "Kpi:Language: \"1\" is none of what is expected")]
    [InlineData("Kpi:Language", "", "Kpi:Language: The value is empty: leave the key out where the default is meant.")]
    [InlineData("Kpi:Language", null, "Kpi:Language: The value is empty")]
    [InlineData("Kpi:Calendar", "13-start", "Kpi:Calendar: \"13-start\" at position")]
    [InlineData("Kpi:Closing", "29", "Kpi:Closing: \"29\" is none of what is expected: monthEnd, or a day from 1 to 28.")]
    [InlineData("Kpi:Closing", "end", "Kpi:Closing: \"end\" is none of what is expected: monthEnd, or a day from 1 to 28.")]
    [InlineData("Kpi:Measurement", "strict", "Kpi:Measurement: \"strict\" is no setting")]
    [InlineData("Kpi:Measurement:Tolerance", "-2%", "Kpi:Measurement:Tolerance: A tolerance is not negative")]
    [InlineData("Kpi:Measurement:Tolerance", "2,5%", "Kpi:Measurement:Tolerance: \"2,5%\" is none of what is expected: a share such as 1/4, 25% or 0.25.")]
    [InlineData("Kpi:Measurement:TooEarlyBelow", "5/4", "Kpi:Measurement:TooEarlyBelow: A share of a period is 0 to 1")]
    [InlineData("Kpi:Measurement:MissingData", "atLeast 0", "Kpi:Measurement:MissingData: A coverage to be reached")]
    [InlineData("Kpi:Measurement:MissingData", "most", "Kpi:Measurement:MissingData: \"most\" is none of what is expected: requireAll, skipMissing, missingAsZero, or atLeast and a share.")]
    [InlineData("Kpi:Measurement:Elapsed:By", "byYears", "Kpi:Measurement:Elapsed:By: \"byYears\" is none")]
    [InlineData("Kpi:Measurement:Elapsed:From", "byDays", "Kpi:Measurement:Elapsed:From: There is no such setting here: expected By, Closing.")]
    [InlineData("Kpi:Measurement:Elapsed:By:0", "1/2", "Kpi:Measurement:Elapsed:By: A profile has the shares reached at the end of each of the 12 months, and here are 1.")]
    [InlineData("Kpi:Measurement:Bands:1:Code", "red", "Kpi:Measurement:Bands:1: The list has no entry 0")]
    [InlineData("Kpi:Measurement:Bands:0", "red", "Kpi:Measurement:Bands:0: \"red\" is no setting: expected Code, From, Name below it.")]
    [InlineData("Kpi:Measurement:Tolerance", "2", "Kpi:Measurement:Tolerance: \"2\" is none of what is expected: 2%, if a percentage is meant, or a share such as 1/4 or 0.25.")]
    [InlineData("Kpi:Measurement:MissingData", "atLeast 80", "80%, if a percentage is meant")]
    [InlineData("Kpi:Measurement:Bands", "traffic lights", "Kpi:Measurement:Bands: \"traffic lights\" is none of what is expected: redYellowGreen, or a list of bands.")]
    [InlineData("Kpi:Measurement:Bands:red", "0", "Kpi:Measurement:Bands:red: Expected a list")]
    [InlineData("Kpi:Measurement:Bands:0:From", "0", "Kpi:Measurement:Bands:0: \"Code\" is missing.")]
    [InlineData("Kpi:Measurement:Bands:0:Name:vietnamese", "đỏ", "Kpi:Measurement:Bands:0:Name: There is no language \"vietnamese\"")]
    [InlineData("Kpi:Words:attained", "{figure}", "Kpi:Words: The words of the language vi are not complete, or not right. attained: \"{figure}\" does not say {commitment}.")]
    [InlineData("Kpi:Words:attains", "{figure}", "There is no key \"attains\"")]
    public void What_is_wrong_is_named_with_its_place(string key, string? value, string problem)
    {
        var refusal = Assert.Throws<FormatException>(() => KpiOptions.FromSettings([new("Kpi", null), new("Kpi:Rounding", "truncation"), new(key, value)]));

        Assert.Contains(problem, refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Parameter", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_setting_given_twice_is_refused_and_both_are_named()
    {
        Assert.Contains("Language: The setting is given 2 times: \"english\" and \"vietnamese\".", Refused(new("Language", "english"), new("language", "vietnamese")), StringComparison.Ordinal);
        Assert.Contains("Language: Expected one text, and there are english and Language:0.", Refused(new("Language", "english"), new("Language:0", "vietnamese")), StringComparison.Ordinal);
        Assert.Contains("Bands: \"redYellowGreen\" stands beside a list", Refused(new("Measurement:Bands", "redYellowGreen"), new("Measurement:Bands:0:Code", "red")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_beside_what_stands_below_it_is_refused_wherever_it_is()
    {
        Assert.Contains("Measurement:Elapsed: \"byMonths\" is no setting: expected By, Closing below it, and no text beside them.", Refused(new("Measurement:Elapsed", "byMonths"), new("Measurement:Elapsed:By", "byDays")), StringComparison.Ordinal);
        Assert.Contains("Bands:0: \"red\" is no setting", Refused(new("Measurement:Bands:0", "red"), new("Measurement:Bands:0:Code", "red")), StringComparison.Ordinal);
        Assert.Contains("Bands:0:Name: Expected one text, and there are đỏ and Measurement:Bands:0:Name:en.", Refused(new("Measurement:Bands:0:Name", "đỏ"), new("Measurement:Bands:0:Name:en", "red"), new("Measurement:Bands:0:Code", "red")), StringComparison.Ordinal);
        Assert.Contains("Measurement: \"strict\" is no setting", Refused(new("Measurement", "strict"), new("Measurement:Verdicts", "strict")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_whole_of_a_configuration_is_told_to_be_no_section() =>
        Assert.Equal(
            "A setting is wrong. None of Logging, AllowedHosts, PATH and 1 others is a setting of the library: expected Language, Words, Rounding, NearThreshold, Calendar, Closing, Measurement. Pass the pairs of its section alone, configuration.GetSection(\"Kpi\").AsEnumerable().",
            Refused(new("Logging:LogLevel", "x"), new("AllowedHosts", "*"), new("PATH", "/bin"), new("Kpi:Language", "english")));

    [Fact]
    public void What_is_wrong_is_said_in_the_order_of_the_places() =>
        Assert.Equal(["- Closing: \"x\"", "- Language: \"x\"", "- Rounding: \"x\""], Refused(new("Rounding", "x"), new("Closing", "x"), new("Language", "x")).Split('\n')[1..].Select(static line => line[..line.IndexOf(" is", StringComparison.Ordinal)]), StringComparer.Ordinal);

    [Fact]
    public void Options_print_what_was_chosen() => Assert.Contains(
        "Verdicts = strict, Bands = red, yellow from 75/100, green from 90/100, Elapsed = by days, Tolerance = 2/100, TooEarlyBelow = 0/1, MissingData = atLeast 80/100",
        KpiOptions.FromSettings([new("Measurement:Tolerance", "2%"), new("Measurement:MissingData", "atLeast 80%")]).ToString(),
        StringComparison.Ordinal);

    [Fact]
    public void Bands_out_of_order_are_refused() => Assert.Contains(
        "Measurement:Bands: green from 1/2 does not begin above yellow from 3/4.",
        Refused(new("Measurement:Bands:0:Code", "red"), new("Measurement:Bands:1:Code", "yellow"), new("Measurement:Bands:1:From", "3/4"), new("Measurement:Bands:2:Code", "green"), new("Measurement:Bands:2:From", "1/2")),
        StringComparison.Ordinal);

    [Fact]
    public void No_settings_at_all_are_a_wrong_name_of_the_section()
    {
        Assert.Contains("Kip: There are no settings here.", Refused(new KeyValuePair<string, string?>("Kip", null)), StringComparison.Ordinal);
        Assert.Contains("There are no settings here.", Refused(), StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("settings", static () => KpiOptions.FromSettings(null!));
    }

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once()
    {
        var message = Refused(new("Langauge", "english"), new("Rounding", "up"), new("Calendar", "13-start"), new("Closing", ""), new("Measurement:Verdicts", "lenient"));

        Assert.StartsWith("5 settings are wrong.", message, StringComparison.Ordinal);
        Assert.All<string>(["Langauge: ", "Rounding: ", "Calendar: ", "Closing: ", "Measurement:Verdicts: "], place => Assert.Contains($"\n- {place}", message, StringComparison.Ordinal));
    }

    private static string Refused(params KeyValuePair<string, string?>[] settings) => Assert.Throws<FormatException>(() => KpiOptions.FromSettings(settings)).Message;
}
