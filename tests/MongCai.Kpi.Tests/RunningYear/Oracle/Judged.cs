namespace MongCai.Kpi.Tests.RunningYear.Oracle;

/// <summary>Computes M, the values that a verdict policy calls met or exceeded, and those among them that it calls exceeded.</summary>
internal static class Judged
{
    public static ValueSet Met(PolicyKind policy, ValueSet accepted, Side better)
    {
        var widened = !IsTwoSided(accepted) ? accepted : better switch
        {
            Side.Higher => accepted.WithoutUpper(),
            Side.Lower => accepted.WithoutLower(),
            _ => accepted,
        };
        return policy == PolicyKind.LenientAtTheBound ? widened.Closed() : widened;
    }

    public static ValueSet Exceeded(PolicyKind policy, ValueSet accepted, Side better) => better switch
    {
        Side.Neither => ValueSet.None,
        _ when policy == PolicyKind.BeyondTheRange && !IsTwoSided(accepted) => ValueSet.None,
        Side.Higher => ValueSet.Above((IsTwoSided(accepted) ? accepted.Upper : accepted.Lower)!.Value),
        _ => ValueSet.Below((IsTwoSided(accepted) ? accepted.Lower : accepted.Upper)!.Value),
    };

    private static bool IsTwoSided(ValueSet accepted) => accepted is { Lower: not null, Upper: not null };
}
