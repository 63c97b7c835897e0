namespace MongCai.Kpi.Poverty;

/// <summary>The invariant words for a row, in the messages of exceptions.</summary>
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
