namespace MongCai.Kpi.Testing;

/// <summary>A period that is not over yet: the values of an indicator so far, and one way in which the rest of the period can continue.</summary>
/// <remarks>
/// <para>One needs a running period to test rules, such as this one: what was secured so far is met in the end, whichever way the period
/// continued.</para>
/// <para>The continuation is possible for the indicator. It only adds the values of later parts; what never falls does not fall, numerators stay parts of
/// their denominators, and no sum leaves the bounds. Two running periods are equal only when they are the same object.</para>
/// </remarks>
/// <example><c>Prop.ForAll(KpiArbitraries.RunningPeriods(), running => OurForecast(running.SoFar) is null or >= 0)</c></example>
public sealed class RunningPeriod
{
    internal RunningPeriod(ReportingPeriod period, IReadOnlyList<Observation> parts, int known)
    {
        Period = period;
        Parts = parts;
        Known = known;
        SoFar = new ObservationSeries(parts.Take(known));
        InTheEnd = new ObservationSeries(parts);
    }

    /// <summary>Gets the whole period, which a target would be for.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>Gets the values that are known so far: those of the first parts of the period, at least one and at most all of them.</summary>
    public ObservationSeries SoFar { get; }

    /// <summary>Gets the values that are known at the end of the period: all of <see cref="SoFar"/>, and the parts after it.</summary>
    public ObservationSeries InTheEnd { get; }

    internal IReadOnlyList<Observation> Parts { get; }

    internal int Known { get; }

    /// <summary>Returns the period with its values so far, and those that came later, for a reader only.</summary>
    /// <returns>The text in the form <c>jobs in 2019-A1: 12, 5, then 0, 7</c>.</returns>
    public override string ToString() =>
        $"{SoFar.Indicator.Code} in {Period}: {Values(Parts.Take(Known))}{(Known < Parts.Count ? $", then {Values(Parts.Skip(Known))}" : string.Empty)}";

    private static string Values(IEnumerable<Observation> parts) => string.Join(", ", parts.Select(static part => part.Ratio is { } ratio ? $"{ratio}" : $"{part.Value}"));
}
