using System.Globalization;
using MongCai.Kpi;
using NodaTime;
using NodaTime.Text;

namespace HalfYearReport;

/// <summary>Reads the single values of a data file. Any problem becomes a message of one line that names file, place and value.</summary>
internal sealed class Fields(string path)
{
    // A figure with so many digits and decimals always fits into a decimal, so that every accepted figure can be printed.
    public const int MostDecimals = 10;
    private const int MostDigits = 15;

    // Every day of these years can be printed.
    private const int FirstYear = 1;
    private const int LastYear = 9998;

    // These are the units of the library and one that this report adds.
    private static readonly Unit[] Units = [.. Unit.Predefined, new Unit("commune", new(("vi", "xã, phường"), ("en", "commune or ward"), ("fr", "commune ou quartier")), new(("vi", "xã, phường"), ("en", "communes and wards"), ("fr", "communes et quartiers")))];

    public LocalisedText NameAt(string place, DataFile.NameEntry name) =>
        name.Fr is { } french
            ? new(("vi", TextAt($"{place}.vi", name.Vi)), ("en", TextAt($"{place}.en", name.En)), ("fr", TextAt($"{place}.fr", french)))
            : new(("vi", TextAt($"{place}.vi", name.Vi)), ("en", TextAt($"{place}.en", name.En)));

    public LocalisedText? OptionalNameAt(string place, DataFile.NameEntry? name) => name is null ? null : NameAt(place, name);

    public string TextAt(string place, string text) =>
        string.IsNullOrWhiteSpace(text) ? throw Problem(place, $"{Shown.Quoted(text)} is blank")
        : Shown.BreaksTheLine(text) ? throw Problem(place, $"{Shown.Quoted(text)} has a line break or a control character")
        : text;

    public ReportingPeriod PeriodAt(string place, string text) =>
        ReportingPeriod.TryParse(text, out var period) ? period
        : throw Problem(place, $"{Shown.Quoted(text)} is no period, such as 2019-S1 or 2019-A1");

    /// <summary>Reads the period of a target, which has to contain the period of the actual.</summary>
    public ReportingPeriod EnclosingAt(string place, string text, ReportingPeriod period)
    {
        var enclosing = PeriodAt(place, text);
        return enclosing.Contains(period) ? enclosing : throw Problem(place, $"{enclosing} does not contain the period {period}");
    }

    public LocalDate DateAt(string place, string text) =>
        !LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var date) ? throw Problem(place, $"{Shown.Quoted(text)} is no date, such as 2019-04-18")
        : date.Year is < FirstYear or > LastYear ? throw Problem(place, $"{Shown.Quoted(text)} is not in the years {Text(FirstYear)} to {Text(LastYear)}")
        : date;

    /// <summary>Reads a count, which has to consist of digits alone: 2.000 would be two, or two thousand, depending on who wrote it.</summary>
    public decimal CountAt(string place, string written)
    {
        var problem =
            written.Contains('e', StringComparison.OrdinalIgnoreCase) ? "is not written out in digits"
            : written.Contains('.', StringComparison.Ordinal) ? "is written with a fraction, and a count is whole"
            : written.TrimStart('-').Length > MostDigits ? $"has more than {Text(MostDigits)} digits"
            : Whole() < 0 ? "is negative, and a count is not"
            : null;
        return problem is null ? Whole() : throw Problem(place, $"{Shown.Start(written)} {problem}");

        long Whole() => long.Parse(written, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
    }

    public Unit UnitAt(string place, string code) => KnownAt(place, code, Units, static unit => unit.Code);

    public T KnownAt<T>(string place, string code, IEnumerable<T> known, Func<T, string> codeOf)
        where T : class =>
        known.FirstOrDefault(candidate => string.Equals(codeOf(candidate), code, StringComparison.Ordinal))
        ?? throw Problem(place, $"{Shown.Quoted(code)} is not one of {string.Join(", ", known.Select(codeOf))}");

    public int DecimalsAt(string place, int decimals) =>
        decimals is >= 0 and <= MostDecimals ? decimals : throw Problem(place, $"{Text(decimals)} is not 0 to {Text(MostDecimals)}");

    public static string Item(string list, int index) => $"{list}[{Text(index)}]";

    public DataFileException Problem(string place, string problem) => new(path, place, problem);

    public static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
