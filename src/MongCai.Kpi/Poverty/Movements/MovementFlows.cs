namespace MongCai.Kpi.Poverty;

/// <summary>The count of each flow in a table of a movement, and the words for the flows.</summary>
internal static class MovementFlows
{
    private static readonly string[] Ids =
    [
        "escaped", "net-decrease", "gross-decrease", "gross-increase", "to-other-class", "rose-above", "other-decrease", "from-other-class", "relapsed", "newly-arisen", "other-increase",
    ];

    public static IReadOnlyList<MovementFlow> All { get; } = Enum.GetValues<MovementFlow>();

    public static string ToId(this MovementFlow flow) => Ids[(int)flow];

    /// <summary>Returns the words for those who moved: households, or the persons in them.</summary>
    public static LocalisedText Name(this MovementFlow flow, PovertyMeasure measure)
    {
        return flow switch
        {
            MovementFlow.NetDecrease => LocalisedText.Of(LexiconKeys.NetDecrease, measure.Name()),
            MovementFlow.GrossDecrease => LocalisedText.Of(LexiconKeys.GrossDecrease, measure.Name()),
            MovementFlow.GrossIncrease => LocalisedText.Of(LexiconKeys.GrossIncrease, measure.Name()),
            MovementFlow.OtherDecrease => LocalisedText.Of(LexiconKeys.OtherDecrease, measure.Name()),
            MovementFlow.OtherIncrease => LocalisedText.Of(LexiconKeys.OtherIncrease, measure.Name()),
            _ => measure.IsOfPersons() ? LocalisedText.Of(LexiconKeys.PersonsIn, OfHouseholds(flow, measure)) : OfHouseholds(flow, measure),
        };
    }

    private static LocalisedText OfHouseholds(MovementFlow flow, PovertyMeasure measure) => LocalisedText.Of(LexiconKeys.Of(
        measure.Class() == PovertyClass.Poor ? LexiconKeys.FlowsOfPoor : LexiconKeys.FlowsOfNearPoor,
        flow switch
        {
            MovementFlow.Escaped => "escaped",
            MovementFlow.ToOtherClass => "toOtherClass",
            MovementFlow.FromOtherClass => "fromOtherClass",
            MovementFlow.RoseAbove => "roseAbove",
            MovementFlow.Relapsed => "relapsed",
            _ => "newlyArisen",
        }));

    public static long Of(this MovementFlow flow, ClassMovement table, PovertyClass povertyClass) => flow switch
    {
        // A near-poor household that becomes poor has not escaped.
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
