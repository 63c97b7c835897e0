using System.Globalization;
using System.Text.RegularExpressions;
using MongCai.Kpi;
using NodaTime;
using NodaTime.Text;

namespace Province;

/// <summary>Dates as the forms of the province write them, with the day first.</summary>
internal static class FormDates
{
    public static string Write(LocalDate date) => date.ToDateOnly().ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    public static string WriteAsTheMachine(LocalDate date) => date.ToDateOnly().ToString("dd/MM/yyyy", CultureInfo.CurrentCulture);

    public static LocalDate Read(string text) => LocalDate.FromDateOnly(DateOnly.ParseExact(text, "dd/MM/yyyy", CultureInfo.InvariantCulture));

    /// <summary>Reads a date from anything that .NET can interpret as one.</summary>
    public static LocalDate ReadLoosely(string text) => LocalDate.FromDateTime(DateTime.Parse(text, CultureInfo.GetCultureInfo("fr-FR"), DateTimeStyles.None));
}

/// <summary>Dates with a year of two digits.</summary>
internal static class ShortYears
{
    public static string Write(LocalDate date) => date.ToDateOnly().ToString("dd.MM.yy", CultureInfo.InvariantCulture);

    public static LocalDate Read(string text) => LocalDate.FromDateOnly(DateOnly.ParseExact(text, "dd.MM.yy", CultureInfo.InvariantCulture));

    public static string WriteWhole(LocalDate date) => date.ToDateOnly().ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);

    public static LocalDate ReadWhole(string text) => LocalDate.FromDateOnly(DateOnly.ParseExact(text, "dd.MM.yyyy", CultureInfo.InvariantCulture));
}

/// <summary>Dates as the numbers of a spreadsheet, which count the days since 30 December 1899.</summary>
internal static class SheetDates
{
    private static readonly LocalDate Zero = new(1899, 12, 30);

    public static string Write(LocalDate date) => Period.DaysBetween(Zero, date).ToString(CultureInfo.InvariantCulture);

    public static LocalDate Read(string text) => Zero.PlusDays(Number(text));

    /// <summary>Reads a number as a spreadsheet does, which has a 29 February 1900 and therefore one day more from March on.</summary>
    public static LocalDate ReadAsTheSheet(string text) => Number(text) is var number && number > 60 ? Zero.PlusDays(number) : Zero.PlusDays(number + 1);

    private static int Number(string text) =>
        Regex.IsMatch(text, @"\A-?[0-9]{1,7}\z") ? int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : throw new FormatException(text);
}

/// <summary>Weeks in the form of ISO 8601.</summary>
internal static partial class WeekTexts
{
    public static string Write(ReportingPeriod week) =>
        $"{ISOWeek.GetYear(week.Start.ToDateTimeUnspecified()):0000}-W{ISOWeek.GetWeekOfYear(week.Start.ToDateTimeUnspecified()):00}";

    /// <summary>Writes the week with the year of its Monday instead of its Thursday.</summary>
    public static string WriteWithItsYear(ReportingPeriod week) =>
        $"{week.Start.Year:0000}-W{ISOWeek.GetWeekOfYear(week.Start.ToDateTimeUnspecified()):00}";

    public static ReportingPeriod Read(string text)
    {
        var match = Form().Match(text);
        var year = match.Success ? int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : throw new FormatException(text);
        var number = int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture);
        return number >= 1 && number <= ISOWeek.GetWeeksInYear(year)
            ? ReportingPeriod.Containing(LocalDate.FromDateTime(ISOWeek.ToDateTime(year, number, DayOfWeek.Monday)), PeriodKind.Week)
            : throw new FormatException(text);
    }

    [GeneratedRegex(@"\A([0-9]{4})-W([0-9]{2})\z")]
    private static partial Regex Form();
}

/// <summary>Quarters in the form "Q2/2019".</summary>
internal static class QuarterTexts
{
    public static string Write(ReportingPeriod quarter) => $"Q{((quarter.Start.Month - 1) / 3) + 1}/{quarter.Start.Year:0000}";

    public static ReportingPeriod Read(string text) => Read(text, @"\AQ([1-4])/([0-9]{4})\z");

    /// <summary>Reads a quarter that is found anywhere in the text.</summary>
    public static ReportingPeriod ReadAnywhere(string text) => Read(text, @"Q([1-4])/([0-9]{4})");

    /// <summary>Reads a quarter by a pattern that takes the end of a line for the end of the text, and accepts the digits of every script.</summary>
    public static ReportingPeriod ReadLine(string text) => Read(text, @"^Q([1-4])/(\d{4})$");

    private static ReportingPeriod Read(string text, string form)
    {
        var match = Regex.Match(text, form);
        return match.Success
            ? ReportingPeriod.Quarter(match.Groups[2].Value.Aggregate(0, static (year, digit) => (10 * year) + CharUnicodeInfo.GetDecimalDigitValue(digit)), match.Groups[1].Value[0] - '0')
            : throw new FormatException(text);
    }
}

/// <summary>Instants in the log of a service, to the second, in the 12-hour or the 24-hour clock.</summary>
internal static class LogMoments
{
    private static readonly InstantPattern HalfDays = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd hh:mm:ss;FFFFFFFFF");

    public static string Write(Instant moment) => InstantPattern.ExtendedIso.Format(moment);

    public static Instant Read(string text) => InstantPattern.ExtendedIso.Parse(Guarded.Text(text)).Value;

    public static string WriteHalfDays(Instant moment) => HalfDays.Format(moment);

    public static Instant ReadHalfDays(string text) => HalfDays.Parse(Guarded.Text(text)).Value;

    public static string WriteMilliseconds(Instant moment) => moment.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);

    public static Instant ReadMilliseconds(string text) => Instant.FromUnixTimeMilliseconds(long.Parse(Guarded.Text(text), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
}
