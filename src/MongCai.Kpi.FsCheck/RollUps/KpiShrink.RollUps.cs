namespace MongCai.Kpi.Testing;

/// <content>Roll-ups.</content>
public static partial class KpiShrink
{
    /// <summary>Fewer expected, fewer reported.</summary>
    /// <param name="value">The coverage.</param>
    /// <returns>The simpler ones.</returns>
    public static IEnumerable<Coverage> Smaller(Coverage value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return
        [
            .. Integers.Towards(0, value.Expected).Select(expected => new Coverage(Math.Min(value.Reported, expected), expected)),
            .. Integers.Towards(0, value.Reported).Select(reported => new Coverage(reported, value.Expected)),
        ];
    }

    /// <summary>Towards the policy that requires all.</summary>
    /// <param name="value">The policy.</param>
    /// <returns>The simpler one, or none.</returns>
    public static IEnumerable<MissingDataPolicy> Smaller(MissingDataPolicy value) => value == MissingDataPolicy.RequireAll ? [] : [MissingDataPolicy.RequireAll];

    /// <summary>Towards no parts.</summary>
    /// <param name="value">The aggregate.</param>
    /// <returns>The simpler one, or none.</returns>
    public static IEnumerable<PartialAggregate> Smaller(PartialAggregate value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Parts == 0 ? [] : [PartialAggregate.None(value.Indicator, value.Period)];
    }
}
