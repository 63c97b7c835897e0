namespace MongCai.Kpi.Poverty;

/// <summary>Amounts of đồng, with their thousands grouped.</summary>
internal static class Money
{
    public static string English(decimal amount) => ((Rational)amount).ToString(NumberFormat.English);
}
