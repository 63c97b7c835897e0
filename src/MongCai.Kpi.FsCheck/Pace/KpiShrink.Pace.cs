namespace MongCai.Kpi.Testing;

/// <content>Elapsed shares.</content>
public static partial class KpiShrink
{
    /// <summary>Towards the share by days, which every period has.</summary>
    /// <param name="value">The share.</param>
    /// <returns>The simpler one, or none.</returns>
    public static IEnumerable<ElapsedShare> Smaller(ElapsedShare value) => value == ElapsedShare.ByDays ? [] : [ElapsedShare.ByDays];
}
