namespace MongCai.Kpi.Tests.HouseRules;

/// <content>Samples of what a host chooses, asks for and writes with.</content>
internal static partial class ResultSamples
{
    private static IEnumerable<Type> HostsNotJson => [typeof(KpiOptions), typeof(Phrasebook), typeof(Lexicon), typeof(PluralRule)];
}
