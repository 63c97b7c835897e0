namespace MongCai.Kpi;

/// <summary>Ranks the attainments of different areas by one measure, the better first.</summary>
internal static class Ranking
{
    public static IReadOnlyList<RankedArea> Of(IEnumerable<Attainment> attainments, PerformanceMeasure measure)
    {
        var measured = attainments.Select(attainment => (attainment.ToDate.Area, Value: ValueOf(attainment, measure)))
            .OrderByDescending(static area => area.Value.IsDefined)
            .ThenByDescending(static area => area.Value.IsDefined ? area.Value.Value : default)
            .ToArray();
        var ranked = new RankedArea[measured.Length];
        for (var place = 0; place < measured.Length; place++)
        {
            var (area, value) = measured[place];
            ranked[place] = new RankedArea(
                area, value, !value.IsDefined ? null : place > 0 && measured[place - 1].Value.Value == value.Value ? ranked[place - 1].Rank : place + 1);
        }

        return ranked;
    }

    private static Calculated<Ratio> ValueOf(Attainment attainment, PerformanceMeasure measure) =>
        measure == PerformanceMeasure.Attainment ? attainment.Value : attainment.PaceOrNone?.Index ?? UndefinedReason.MethodNotApplicable;
}
