using System.Globalization;

namespace MongCai.Kpi.Testing;

/// <summary>Cultures with habits of their own, made here so that they are there on every machine, also on one without culture data.</summary>
internal static class Foreign
{
    public static CultureInfo Plain => CultureInfo.InvariantCulture;

    public static IReadOnlyList<CultureInfo> Cultures { get; } =
    [
        With(static numbers =>
        {
            numbers.NumberDecimalSeparator = numbers.PercentDecimalSeparator = numbers.CurrencyDecimalSeparator = ",";
            numbers.NumberGroupSeparator = numbers.PercentGroupSeparator = numbers.CurrencyGroupSeparator = ".";
        }),
        With(static numbers => numbers.NegativeSign = "−"),
        WithDates(static dates => (dates.DateSeparator, dates.TimeSeparator, dates.ShortDatePattern) = (".", ".", "dd/MM/yyyy")),
    ];

    /// <summary>What the culture does, as part of a sentence.</summary>
    public static string Habit(CultureInfo culture) =>
        culture.NumberFormat.NumberDecimalSeparator is "," ? "under a culture with a decimal comma"
        : culture.NumberFormat.NegativeSign is "−" ? "under a culture with a minus of its own"
        : "under a culture that writes dates with dots";

    public static TResult In<TResult>(CultureInfo culture, Func<TResult> ask)
    {
#pragma warning disable RS0030 // A law about the current culture has to set one; it is given back.
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            return ask();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
#pragma warning restore RS0030
    }

    private static CultureInfo With(Action<NumberFormatInfo> change)
    {
        var culture = Copy();
        change(culture.NumberFormat);
        return CultureInfo.ReadOnly(culture);
    }

    private static CultureInfo WithDates(Action<DateTimeFormatInfo> change)
    {
        var culture = Copy();
        change(culture.DateTimeFormat);
        return CultureInfo.ReadOnly(culture);
    }

    private static CultureInfo Copy() => (CultureInfo)CultureInfo.InvariantCulture.Clone();
}
