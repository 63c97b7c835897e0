namespace MongCai.Kpi.Poverty;

/// <summary>Spells out a criterion in the order of the decrees: the income first, then the deprivations.</summary>
internal static class CriterionWords
{
    public static LocalisedText Of(PovertyCriterion criterion, AreaType area)
    {
        Rational most = criterion.IncomeAtMost.In(area);
        var income = criterion.IncomeAbove is { } above
            ? LocalisedText.Of(LexiconKeys.IncomeBetween, (Rational)above.In(area), most)
            : LocalisedText.Of(LexiconKeys.IncomeAtMost, most);
        Rational from = criterion.DeprivationsAtLeast;
        return (from.Sign, criterion.DeprivationsBelow) switch
        {
            (0, null) => income,
            (0, { } below) => LocalisedText.Of(LexiconKeys.FewerDeprivations, income, (Rational)below),
            (_, null) => LocalisedText.Of(LexiconKeys.MoreDeprivations, income, from),
            (_, { } below) => LocalisedText.Of(LexiconKeys.DeprivationsBetween, income, from, (Rational)below),
        };
    }
}
