namespace MongCai.Kpi.Testing;

/// <summary>An observation and the target that it is measured against. A case without a target is skipped.</summary>
internal interface IMeasured
{
    Observation Observed { get; }

    Target? Target { get; }

    /// <summary>Returns both as part of a sentence: <c>jobs 2019-S1: 36 against the plan of 2019-A1, at least 73</c>.</summary>
    static string Words(IMeasured one) => one.Target is { } target ? $"{one.Observed} against the {target.Basis} of {target.Period}, {target.Form}" : $"{one.Observed}";
}
