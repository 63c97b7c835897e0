namespace MongCai.Kpi.Poverty;

/// <summary>How much a table says of each flow, and the words for them.</summary>
internal static class MovementFlows
{
    private static readonly string[] Ids =
    [
        "escaped", "net-decrease", "gross-decrease", "gross-increase", "to-other-class", "rose-above", "other-decrease", "from-other-class", "relapsed", "newly-arisen", "other-increase",
    ];

    public static IReadOnlyList<MovementFlow> All { get; } = Enum.GetValues<MovementFlow>();

    public static string ToId(this MovementFlow flow) => Ids[(int)flow];

    /// <summary>Who moved, in words: households, or the persons in them.</summary>
    public static BilingualText Name(this MovementFlow flow, PovertyMeasure measure)
    {
        var isPoor = measure.Class() == PovertyClass.Poor;
        return flow switch
        {
            MovementFlow.NetDecrease => new($"mức giảm thuần {measure.Name().Vietnamese}", $"net decrease of {measure.Name().English}"),
            MovementFlow.GrossDecrease => new($"mức giảm {measure.Name().Vietnamese}", $"gross decrease of {measure.Name().English}"),
            MovementFlow.GrossIncrease => new($"mức tăng {measure.Name().Vietnamese}", $"gross increase of {measure.Name().English}"),
            MovementFlow.OtherDecrease => new($"mức giảm khác của {measure.Name().Vietnamese}", $"other decrease of {measure.Name().English}"),
            MovementFlow.OtherIncrease => new BilingualText($"mức tăng khác của {measure.Name().Vietnamese}", $"other increase of {measure.Name().English}"),
            _ => OfHouseholds(flow, isPoor, measure.IsOfPersons()),
        };
    }

    private static BilingualText OfHouseholds(MovementFlow flow, bool isPoor, bool isOfPersons)
    {
        var (vietnamese, english) = isPoor ? ("nghèo", "poor") : ("cận nghèo", "near-poor");
        var (otherVietnamese, otherEnglish) = isPoor ? ("cận nghèo", "near-poor") : ("nghèo", "poor");
        var poverty = isPoor ? "poverty" : "near-poverty";
        var households = flow switch
        {
            MovementFlow.Escaped => new($"hộ thoát {vietnamese}", $"households that escaped {poverty}"),
            MovementFlow.ToOtherClass => new($"hộ {vietnamese} thành hộ {otherVietnamese}", $"{english} households that became {otherEnglish}"),
            MovementFlow.FromOtherClass => new($"hộ {otherVietnamese} thành hộ {vietnamese}", $"{otherEnglish} households that became {english}"),
            MovementFlow.RoseAbove => new($"hộ {vietnamese} vượt chuẩn cận nghèo", $"{english} households that rose above the near-poor standard"),
            MovementFlow.Relapsed => new($"hộ tái {vietnamese}", $"households that relapsed into {poverty}"),
            _ => new BilingualText($"hộ {vietnamese} phát sinh", $"newly {english} households"),
        };
        return isOfPersons ? new($"người thuộc {households.Vietnamese}", $"persons in {households.English}") : households;
    }

    public static long Of(this MovementFlow flow, ClassMovement table, PovertyClass povertyClass) => flow switch
    {
        // Becoming poor is no escape.
        MovementFlow.Escaped => povertyClass == PovertyClass.Poor ? checked(table.ToOtherClass + table.RoseAbove) : table.RoseAbove,
        MovementFlow.NetDecrease => table.NetDecrease,
        MovementFlow.GrossDecrease => table.GrossDecrease,
        MovementFlow.GrossIncrease => table.GrossIncrease,
        MovementFlow.ToOtherClass => table.ToOtherClass,
        MovementFlow.RoseAbove => table.RoseAbove,
        MovementFlow.OtherDecrease => table.OtherDecrease,
        MovementFlow.FromOtherClass => table.FromOtherClass,
        MovementFlow.Relapsed => table.Relapsed,
        MovementFlow.NewlyArisen => table.NewlyArisen,
        _ => table.OtherIncrease,
    };
}
