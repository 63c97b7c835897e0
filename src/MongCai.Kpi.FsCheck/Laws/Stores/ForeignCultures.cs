using System.Globalization;

namespace MongCai.Kpi.Testing;

/// <summary>
/// Cultures whose formats differ from the usual ones. Some are created here, so that every machine has them; those with another calendar or other letters
/// need the culture data of the machine, and are left out where it has none.
/// </summary>
internal static class ForeignCultures
{
    public static CultureInfo Plain => CultureInfo.InvariantCulture;

    /// <summary>Gets the cultures, each with a description of its habit as part of a sentence.</summary>
    public static IReadOnlyList<(CultureInfo Culture, string Habit)> Cultures { get; } =
    [
        (Made(static culture =>
        {
            var numbers = culture.NumberFormat;
            numbers.NumberDecimalSeparator = numbers.PercentDecimalSeparator = numbers.CurrencyDecimalSeparator = ",";
            numbers.NumberGroupSeparator = numbers.PercentGroupSeparator = numbers.CurrencyGroupSeparator = ".";
        }), "under a culture with a decimal comma"),
        (Made(static culture => culture.NumberFormat.NegativeSign = "−"), "under a culture with a minus of its own"),
        (Made(static culture =>
        {
            var dates = culture.DateTimeFormat;
            (dates.DateSeparator, dates.TimeSeparator, dates.ShortDatePattern) = (".", ".", "dd/MM/yyyy");
        }), "under a culture that writes dates with dots"),
        .. Where("th-TH", static culture => culture.Calendar is not GregorianCalendar, "under a culture whose years are another calendar's (th-TH)"),
        .. Where("ar-SA", static culture => culture.Calendar is not GregorianCalendar, "under a culture whose months are another calendar's (ar-SA)"),
        .. Where("tr-TR", static culture => culture.TextInfo.ToUpper('i') != 'I', "under a culture with other capital letters (tr-TR)"),
    ];

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

    /// <summary>Finds a culture with a habit; none where the machine does not have it, or has it without the habit.</summary>
    private static IEnumerable<(CultureInfo Culture, string Habit)> Where(string name, Func<CultureInfo, bool> hasHabit, string habit)
    {
        try
        {
            var culture = CultureInfo.GetCultureInfo(name, predefinedOnly: true);
            return hasHabit(culture) ? [(culture, habit)] : [];
        }
        catch (CultureNotFoundException)
        {
            return [];
        }
    }

    private static CultureInfo Made(Action<CultureInfo> change)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        change(culture);
        return CultureInfo.ReadOnly(culture);
    }
}
