using System.Globalization;
using MongCai.Kpi;

namespace Province;

/// <summary>.NET's numbers and NodaTime's patterns pass over zero characters at the end of a text.</summary>
internal static class Guarded
{
    public static string Text(string text) => text.Contains('\0', StringComparison.Ordinal) ? throw new FormatException(text) : text;
}

/// <summary>Amounts in an export.</summary>
internal static class AmountTexts
{
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    public static string Write(decimal amount) => amount.ToString(CultureInfo.InvariantCulture);

    public static string WriteAsTheMachine(decimal amount) => amount.ToString(CultureInfo.CurrentCulture);

    public static decimal Read(string text) => decimal.Parse(Guarded.Text(text), Plain, CultureInfo.InvariantCulture);

    public static decimal ReadAsTheMachine(string text) => decimal.Parse(Guarded.Text(text), Plain, CultureInfo.CurrentCulture);

    /// <summary>Takes a comma for a mark of thousands wherever it stands.</summary>
    public static decimal ReadGrouped(string text) => decimal.Parse(Guarded.Text(text), NumberStyles.Number, CultureInfo.InvariantCulture);

    /// <summary>Gives 0 for what is no number.</summary>
    public static decimal ReadOrZero(string text) => decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out var amount) ? amount : 0;

    /// <summary>Goes through a double, as JSON does in a browser.</summary>
    public static decimal ReadInTheBrowser(string text) => (decimal)double.Parse(Guarded.Text(text), Plain, CultureInfo.InvariantCulture);
}

/// <summary>Exact numbers in a column of texts.</summary>
internal static class ExactTexts
{
    public static string Write(Rational number) => number.ToString();

    /// <summary>With as many decimals as a decimal has.</summary>
    public static string WriteDecimals(Rational number) => number.TryToDecimal(out var exact) ? exact.ToString(CultureInfo.InvariantCulture) : number.Round(15).ToString(CultureInfo.InvariantCulture);

    public static Rational Read(string text) => Rational.Parse(text);
}

/// <summary>Percentages with a comma.</summary>
internal static class PercentTexts
{
    public static string Write(Percentage percentage) => percentage.ToString(NumberFormat.Vietnamese);

    /// <summary>Leaves out noughts at the end, as a pattern of # does.</summary>
    public static string WriteShort(Percentage percentage) => percentage.Value.ToString("0.############################", CultureInfo.InvariantCulture).Replace('.', ',') + "%";

    public static Percentage Read(string text) => Percentage.Parse(text, NumberFormat.Vietnamese);
}
