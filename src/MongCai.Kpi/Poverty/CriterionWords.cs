namespace MongCai.Kpi.Poverty;

/// <summary>Says a criterion as the decrees do: income first, deprivations after it.</summary>
internal static class CriterionWords
{
    public static BilingualText Of(PovertyCriterion criterion, AreaType area) => new(Vietnamese(criterion, area), English(criterion, area));

    private static string Vietnamese(PovertyCriterion criterion, AreaType area)
    {
        var most = Money.Vietnamese(criterion.IncomeAtMost.In(area));
        var income = criterion.IncomeAbove is { } above
            ? $"thu nhập bình quân đầu người/tháng trên {Money.Vietnamese(above.In(area))} đồng đến {most} đồng"
            : $"thu nhập bình quân đầu người/tháng từ {most} đồng trở xuống";
        Rational from = criterion.DeprivationsAtLeast;
        return (from.Sign, criterion.DeprivationsBelow) switch
        {
            (0, null) => income,
            (0, { } below) => $"{income} và thiếu hụt dưới {(Rational)below} chỉ số",
            (_, null) => $"{income} và thiếu hụt từ {from} chỉ số trở lên",
            (_, { } below) => $"{income} và thiếu hụt từ {from} đến dưới {(Rational)below} chỉ số",
        };
    }

    private static string English(PovertyCriterion criterion, AreaType area)
    {
        var most = Money.English(criterion.IncomeAtMost.In(area));
        var income = criterion.IncomeAbove is { } above
            ? $"monthly income per person above {Money.English(above.In(area))} đồng, up to {most} đồng"
            : $"monthly income per person of {most} đồng or less";
        Rational from = criterion.DeprivationsAtLeast;
        return (from.Sign, criterion.DeprivationsBelow) switch
        {
            (0, null) => income,
            (0, { } below) => $"{income} and fewer than {(Rational)below} deprivations",
            (_, null) => $"{income} and {from} or more deprivations",
            (_, { } below) => $"{income} and {from} or more deprivations, fewer than {(Rational)below}",
        };
    }
}
