using System.Text.Json.Serialization;

namespace HalfYearReport;

/// <summary>The data file as it is written.</summary>
internal sealed record DataFile(
    DataFile.NameEntry Authority,
    string Period,
    string TargetPeriod,
    IReadOnlyList<DataFile.IndicatorEntry?> Indicators)
{
    internal sealed record NameEntry(string Vi, string En);

    /// <summary>An indicator with its actual; null is "not reported".</summary>
    internal sealed record IndicatorEntry(
        string Code,
        string Nature,
        NameEntry Name,
        string Unit,
        [property: JsonConverter(typeof(NumberAsWritten))] string? Actual,
        IReadOnlyList<TargetEntry?> Targets);

    /// <summary>A target with the decimals its attainment is printed with; a null level is "not printed in the report".</summary>
    internal sealed record TargetEntry(
        string Basis,
        [property: JsonConverter(typeof(NumberAsWritten))] string? AtLeast,
        int Decimals);
}
