using System.Globalization;
using MongCai.Kpi;

namespace Province;

/// <summary>Colours by conditions, as they often stand in a table of settings, with and without a bug.</summary>
internal static class ColourTables
{
    private static readonly Ratio Yellow = Ratio.FromPercent(75);
    private static readonly Ratio Green = Ratio.FromPercent(90);

    /// <summary>Gets the right conditions: each band reaches from one threshold to the next.</summary>
    public static (string Band, Func<Ratio, bool> Holds)[] Tiling { get; } =
        [("red", static ratio => ratio < Yellow), ("yellow", static ratio => ratio >= Yellow && ratio < Green), ("green", static ratio => ratio >= Green)];

    /// <summary>Gets conditions with a gap: yellow is BETWEEN 75 AND 89.99.</summary>
    public static (string Band, Func<Ratio, bool> Holds)[] Between { get; } =
        [("red", static ratio => ratio < Yellow), ("yellow", static ratio => ratio >= Yellow && ratio <= Ratio.FromPercent(89.99m)), ("green", static ratio => ratio >= Green)];

    /// <summary>Gets conditions with an overlap: a threshold belongs to both of its bands.</summary>
    public static (string Band, Func<Ratio, bool> Holds)[] Shared { get; } =
        [("red", static ratio => ratio <= Yellow), ("yellow", static ratio => ratio >= Yellow && ratio < Green), ("green", static ratio => ratio >= Green)];

    /// <summary>Gets conditions that mix printed and exact values: what is printed as 100,0% is met, and what is above 1 is exceeded.</summary>
    public static (string Band, Func<Ratio, bool> Holds)[] Printed { get; } =
    [
        ("behind", static ratio => ratio.ToPercentage(1).Value < 100),
        ("met", static ratio => ratio.ToPercentage(1).Value == 100),
        ("exceeded", static ratio => ratio > new Ratio(1, 1)),
    ];

    /// <summary>Gets the same conditions without the bug: only the printed value decides.</summary>
    public static (string Band, Func<Ratio, bool> Holds)[] PrintedThroughout { get; } =
    [
        ("behind", static ratio => ratio.ToPercentage(1).Value < 100),
        ("met", static ratio => ratio.ToPercentage(1).Value == 100),
        ("exceeded", static ratio => ratio.ToPercentage(1).Value > 100),
    ];

    /// <summary>Gets conditions for the cases of a disease, with a gap from one to 1.1 in a hundred thousand unless they tile.</summary>
    public static (string Band, Func<Ratio, bool> Holds)[] SmallRates(bool tile) =>
        [("few", static ratio => ratio <= new Ratio(1, 100_000)), ("many", ratio => tile ? ratio > new Ratio(1, 100_000) : ratio >= new Ratio(11, 1_000_000))];

    /// <summary>Gets conditions that end at a percentage, above which there is no band; with 0 they do not end.</summary>
    public static (string Band, Func<Ratio, bool> Holds)[] UpTo(int percent) =>
        [("red", static ratio => ratio < Yellow), ("yellow", static ratio => ratio >= Yellow && ratio < Green), ("green", ratio => ratio >= Green && (percent == 0 || ratio <= new Ratio(percent, 100)))];
}

/// <summary>Colours by a function, with and without a bug.</summary>
internal static class ColourFunctions
{
    public static string[] Bands { get; } = ["red", "yellow", "green"];

    public static string Exact(Ratio attained) => attained >= Ratio.FromPercent(90) ? "green" : attained >= Ratio.FromPercent(75) ? "yellow" : "red";

    /// <summary>Returns the colour by conditions in the wrong order, so that green is never reached.</summary>
    public static string WrongOrder(Ratio attained) => attained >= Ratio.FromPercent(75) ? "yellow" : attained >= Ratio.FromPercent(90) ? "green" : "red";

    /// <summary>Returns the colour by comparing percentages as texts.</summary>
    public static string OfTexts(Ratio attained)
    {
        var text = attained.ToPercentage(0).Value.ToString(CultureInfo.InvariantCulture);
        return string.CompareOrdinal(text, "90") >= 0 ? "green" : string.CompareOrdinal(text, "75") >= 0 ? "yellow" : "red";
    }

    /// <summary>Returns the colour by a double that is multiplied before it is compared.</summary>
    public static string OfDoubles(Ratio attained)
    {
        var percent = (double)attained.Value.Round(20) * 100;
        return percent >= 90 ? "green" : percent >= 75 ? "yellow" : "red";
    }

    /// <summary>Returns the colour by a percentage that is kept in a short, which overflows.</summary>
    public static string OfShorts(Ratio attained)
    {
        var percent = unchecked((short)(long)decimal.Truncate(Math.Clamp(attained.Value.Round(4), -1_000_000_000, 1_000_000_000) * 100));
        return percent >= 90 ? "green" : percent >= 75 ? "yellow" : "red";
    }

    /// <summary>Returns the colour by the distance from zero, because a variance was once passed in.</summary>
    public static string OfDistances(Ratio attained) => Rational.Abs(attained.Value) is var distance && distance >= 0.9m ? "green" : distance >= 0.75m ? "yellow" : "red";

    /// <summary>Returns the colour with a strip copied from the year before: from 97,2% to 97,3% it is yellow.</summary>
    public static string WithAStrip(Ratio attained) => attained >= Ratio.FromPercent(97.2m) && attained < Ratio.FromPercent(97.3m) ? "yellow" : Exact(attained);

    /// <summary>Returns the colour with a strip copied from the year before: from 95% to 97% it is yellow.</summary>
    public static string WithAWideStrip(Ratio attained) => attained >= Ratio.FromPercent(95) && attained < Ratio.FromPercent(97) ? "yellow" : Exact(attained);

    /// <summary>Returns the colour by multiplying crosswise, where a negative denominator reverses the comparison.</summary>
    public static string Crosswise(Ratio attained) => 100 * attained.Numerator >= 90 * attained.Denominator ? "green" : 100 * attained.Numerator >= 75 * attained.Denominator ? "yellow" : "red";
}

/// <summary>Bands with two thirds as their threshold, exact and rounded.</summary>
internal static class TwoThirds
{
    public static BandScale Scale { get; } = new(new Band("low", new LocalisedText(("vi", "thấp"), ("en", "low"))), new BandStep(new Ratio(2, 3), new Band("high", new LocalisedText(("vi", "cao"), ("en", "high")))));

    public static string Exact(Ratio attained) => attained >= new Ratio(2, 3) ? "high" : "low";

    public static string OfFourDecimals(Ratio attained) => attained >= new Ratio(0.6667m, 1) ? "high" : "low";

    public static string OfADecimal(Ratio attained) => attained.Value >= 2m / 3m ? "high" : "low";
}

/// <summary>Bands of growth with zero as their threshold.</summary>
internal static class Growth
{
    public static BandScale Scale { get; } = new(new Band("fell", new LocalisedText(("vi", "giảm"), ("en", "fell"))), new BandStep(new Ratio(0, 1), new Band("grew", new LocalisedText(("vi", "tăng"), ("en", "grew")))));

    public static string Exact(Ratio growth) => growth >= new Ratio(0, 1) ? "grew" : "fell";

    /// <summary>Returns the band of whole percents that are truncated towards zero.</summary>
    public static string OfWholePercents(Ratio growth) => decimal.Truncate(growth.ToPercentage(4).Value) >= 0 ? "grew" : "fell";
}

/// <summary>A colour that stays until the attainment is two points below its threshold, so that it depends on earlier questions.</summary>
internal sealed class StayingColour(bool stays)
{
    private string _last = "red";

    public string Of(Ratio attained)
    {
        var colour = ColourFunctions.Exact(attained);
        return _last = stays && _last == "green" && colour == "yellow" && attained >= Ratio.FromPercent(88) ? "green" : colour;
    }
}

/// <summary>Colours that are cached by the printed percentage, which is the bug, or by the exact attainment.</summary>
internal sealed class RememberedColours(int? decimals)
{
    private readonly Dictionary<string, string> _colours = [];

    public string Of(Ratio attained)
    {
        var key = decimals is { } printed ? attained.ToPercentage(printed).ToString() : attained.Value.ToString();
        return _colours.TryGetValue(key, out var colour) ? colour : _colours[key] = ColourFunctions.Exact(attained);
    }
}

/// <summary>A colour that depends on all attainments asked about before: after the thousandth, whoever is not below their mean is green.</summary>
internal sealed class RunningMean(bool running)
{
    private Rational _sum;
    private int _count;

    public string Of(Ratio attained)
    {
        (_sum, _count) = (_sum + attained.Value, _count + 1);
        return running && _count > 1000 && attained.Value >= _sum / _count ? "green" : ColourFunctions.Exact(attained);
    }
}
