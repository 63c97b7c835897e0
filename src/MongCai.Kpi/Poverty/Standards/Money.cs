namespace MongCai.Kpi.Poverty;

/// <summary>The text of amounts in đồng, with their thousands grouped.</summary>
internal static class Money
{
    public static string English(decimal amount) => ((Rational)amount).ToString(NumberFormat.English);
}
