namespace MongCai.Kpi.Testing;

/// <summary>A period while it runs: what is known of an indicator so far, and one way in which the rest of the period can go on from there.</summary>
/// <remarks>
/// The way on is admissible: it only adds the values of later parts, and keeps to what the indicator can be. What never falls does not fall, numerators stay parts of their denominators, and no sum leaves
/// the bounds. So a rule about running periods can be held against both: what was secured so far is met in the end, whichever way it went. Equality is that of the object.
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

    /// <summary>Gets the whole period, the one that a target would be for.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>Gets what is known so far: the first parts of the period, at least one and at most all of them.</summary>
    public ObservationSeries SoFar { get; }

    /// <summary>Gets what is known at the end of the period: all of <see cref="SoFar"/>, and the parts after it.</summary>
    public ObservationSeries InTheEnd { get; }

    internal IReadOnlyList<Observation> Parts { get; }

    internal int Known { get; }

    /// <summary>Returns the period with its values so far, and those that came after.</summary>
    /// <returns>The text: <c>jobs in 2019-A1: 12, 5, then 0, 7</c>.</returns>
    public override string ToString() =>
        $"{SoFar.Indicator.Code} in {Period}: {Values(Parts.Take(Known))}{(Known < Parts.Count ? $", then {Values(Parts.Skip(Known))}" : string.Empty)}";

    private static string Values(IEnumerable<Observation> parts) => string.Join(", ", parts.Select(static part => part.Ratio is { } ratio ? $"{ratio}" : $"{part.Value}"));
}
