using System.Globalization;
using MongCai.Kpi;

namespace Province;

/// <summary>Refuses zero characters at the end of a text, which the number parsers of .NET and the patterns of NodaTime ignore.</summary>
internal static class Guarded
{
    public static string Text(string text) => text.Contains('\0', StringComparison.Ordinal) ? throw new FormatException(text) : text;
}

/// <summary>Amounts in an export file.</summary>
internal static class AmountTexts
{
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    public static string Write(decimal amount) => amount.ToString(CultureInfo.InvariantCulture);

    public static string WriteAsTheMachine(decimal amount) => amount.ToString(CultureInfo.CurrentCulture);

    public static decimal Read(string text) => decimal.Parse(Guarded.Text(text), Plain, CultureInfo.InvariantCulture);

    public static decimal ReadAsTheMachine(string text) => decimal.Parse(Guarded.Text(text), Plain, CultureInfo.CurrentCulture);

    /// <summary>Reads a comma as a thousands separator wherever it stands.</summary>
    public static decimal ReadGrouped(string text) => decimal.Parse(Guarded.Text(text), NumberStyles.Number, CultureInfo.InvariantCulture);

    /// <summary>Reads a text that is not a number as 0.</summary>
    public static decimal ReadOrZero(string text) => decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out var amount) ? amount : 0;

    /// <summary>Reads through a double, as JSON in a browser does.</summary>
    public static decimal ReadInTheBrowser(string text) => (decimal)double.Parse(Guarded.Text(text), Plain, CultureInfo.InvariantCulture);
}

/// <summary>Exact numbers in a column of texts.</summary>
internal static class ExactTexts
{
    public static string Write(Rational number) => number.ToString();

    /// <summary>Writes a number with at most as many decimals as a decimal has.</summary>
    public static string WriteDecimals(Rational number) => number.TryToDecimal(out var exact) ? exact.ToString(CultureInfo.InvariantCulture) : number.Round(15).ToString(CultureInfo.InvariantCulture);

    public static Rational Read(string text) => Rational.Parse(text);
}

/// <summary>Percentages with a comma before the decimals.</summary>
internal static class PercentTexts
{
    public static string Write(Percentage percentage) => percentage.ToString(NumberFormat.Vietnamese);

    /// <summary>Writes a percentage without zeros at the end, as a pattern of # does.</summary>
    public static string WriteShort(Percentage percentage) => percentage.Value.ToString("0.############################", CultureInfo.InvariantCulture).Replace('.', ',') + "%";

    public static Percentage Read(string text) => Percentage.Parse(text, NumberFormat.Vietnamese);
}
