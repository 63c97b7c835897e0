using System.Globalization;
using System.Numerics;
using MongCai.Kpi.Tests.Numbers.Oracle;
using MongCai.Kpi.Tests.RunningYear.Oracle;

namespace MongCai.Kpi.Tests.Scorecards.Oracle;

/// <summary>Computes the band: red below 75%, yellow below 90%, and otherwise green.</summary>
internal static class BandOracle
{
    public const string Red = "red";
    public const string Yellow = "yellow";
    public const string Green = "green";

    /// <summary>Returns the band or that there is none; null where the rules leave it open.</summary>
    public static string? Of(PerformanceMeasure? by, string isMet, string outlook, string? attained, string index, string standing, bool isRange)
    {
        var isDecided = isMet is Outcome.Yes or Outcome.No;
        var isOpen = string.Equals(outlook, Outcome.Open, StringComparison.Ordinal) && string.Equals(isMet, Outcome.Because("period running"), StringComparison.Ordinal);
        if (!isDecided && !isOpen)
        {
            return Outcome.None;
        }

        if (isOpen && isRange)
        {
            return by is null or PerformanceMeasure.Index ? Outcome.None : null;
        }

        var measure = (by ?? (isDecided ? PerformanceMeasure.Attainment : PerformanceMeasure.Index)) == PerformanceMeasure.Attainment ? attained : index;
        if (measure is null)
        {
            return null;
        }

        var band = Number(measure) is { } share ? Holding(share) : by is not null ? null : isDecided ? Undecided(isMet) : FromStanding(standing);
        return band is Green && isMet is Outcome.No ? Yellow : band;
    }

    public static BigRational? Number(string text)
    {
        var parts = text.Split('/');
        return BigInteger.TryParse(parts[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var numerator)
            ? new BigRational(numerator, parts.Length > 1 ? BigInteger.Parse(parts[1], CultureInfo.InvariantCulture) : BigInteger.One)
            : null;
    }

    private static string Holding(BigRational share) => share.Against(Exactly.Of(0.75m)) < 0 ? Red : share.Against(Exactly.Of(0.9m)) < 0 ? Yellow : Green;

    private static string Undecided(string isMet) => isMet is Outcome.Yes ? Green : Red;

    private static string FromStanding(string standing) => standing switch
    {
        Outcome.Ahead or Outcome.OnPace => Green,
        Outcome.Behind => Red,
        _ => Outcome.None,
    };
}
