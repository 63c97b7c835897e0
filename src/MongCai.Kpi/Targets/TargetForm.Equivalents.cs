namespace MongCai.Kpi;

/// <content>The same commitment in another form.</content>
public sealed partial record TargetForm
{
    /// <summary>The level to be reached by a form that starts from a value: reduced by 0,7 from 5,03 is at most 4,33.</summary>
    /// <returns>At least or at most that level, where the value it starts from stands.</returns>
    /// <exception cref="InvalidOperationException">It starts from no value, or from the level itself, or asks of the mean yearly change.</exception>
    public EquivalentForm EquivalentLevel() => (Kind, Level, Baseline, Direction) switch
    {
        (TargetKind.FromBaseline or TargetKind.ReductionBy or TargetKind.GrowthBy, { } level, { } start, Direction.HigherIsBetter) =>
            new EquivalentForm(this, Target.AtLeast(level), FormAssumption.BaselineStands, start),
        (TargetKind.FromBaseline or TargetKind.ReductionBy, { } level, { } start, Direction.LowerIsBetter) =>
            new EquivalentForm(this, Target.AtMost(level), FormAssumption.BaselineStands, start),
        _ => throw new InvalidOperationException($"\"{this}\" leads to no level from a value it starts from."),
    };

    /// <summary>
    /// What the form asks of the other side of an opening value: at least 73 of 134 taken away is at most 61 left, and back. It is the same commitment for another
    /// indicator, of a flow for a stock and of a stock for a flow.
    /// </summary>
    /// <param name="opening">The value at the start.</param>
    /// <returns>The form for the other side, where the change is net.</returns>
    /// <exception cref="InvalidOperationException">It is of another kind than at least, at most, within and about.</exception>
    public EquivalentForm EquivalentUnderNetChange(Rational opening) => new(this, Across(opening), FormAssumption.NetChange, opening);

    private TargetForm Across(Rational opening) => Kind switch
    {
        TargetKind.AtLeast or TargetKind.AtMost or TargetKind.Within or TargetKind.About => this with
        {
            Kind = Kind switch { TargetKind.AtLeast => TargetKind.AtMost, TargetKind.AtMost => TargetKind.AtLeast, var same => same },
            Level = opening - Level,
            Floor = opening - Ceiling,
            Ceiling = opening - Floor,
            Direction = Direction.Opposite(),
        },
        _ => throw new InvalidOperationException($"\"{this}\" has no other side: it says by itself what it starts from, or has no level."),
    };
}
