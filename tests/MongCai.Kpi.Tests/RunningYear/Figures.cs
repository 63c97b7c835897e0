namespace MongCai.Kpi.Tests.RunningYear;

/// <summary>Gets the parts of figures that a test knows to be defined.</summary>
internal static class Figures
{
    public static Rational Value(this Calculated<Ratio> figure) => figure.TryGetValue(out var ratio) ? ratio.Value : throw new InvalidOperationException($"{figure}");

    public static Standing Value(this Calculated<Standing> figure) => figure.TryGetValue(out var standing) ? standing : throw new InvalidOperationException($"{figure}");
}
