namespace MongCai.Kpi.Poverty;

/// <summary>The words for the rows in messages of exceptions, the same in every language.</summary>
internal static class MovementRowText
{
    public static string ToText(this MovementRow row) => row switch
    {
        MovementRow.Opening => "opening",
        MovementRow.ToOtherClass => "to the other class",
        MovementRow.RoseAbove => "rose above",
        MovementRow.OtherDecrease => "other decrease",
        MovementRow.FromOtherClass => "from the other class",
        MovementRow.Relapsed => "relapsed",
        MovementRow.NewlyArisen => "newly arisen",
        MovementRow.OtherIncrease => "other increase",
        _ => "closing",
    };
}
