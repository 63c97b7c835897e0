namespace MongCai.Kpi.Tests.HouseRules;

/// <content>What a host chooses or asks, and what it writes with.</content>
internal static partial class ResultSamples
{
    private static IEnumerable<Type> HostsNotJson => [typeof(KpiOptions), typeof(Phrasebook), typeof(Lexicon), typeof(PluralRule)];
}
