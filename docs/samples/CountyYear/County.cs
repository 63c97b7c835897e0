using System.Text.Json;
using MongCai.Kpi;

namespace CountyYear;

/// <summary>Reads what the files of a county say about its year. Numbers, periods and dates are in Vietnamese notation.</summary>
internal sealed class County
{
    private static readonly string[] ObservationColumns = ["area", "indicator", "period", "periodKind", "value", "numerator", "denominator", "missing", "doneOn", "status", "through"];

    private static readonly string[] TargetColumns =
        ["area", "indicator", "period", "periodKind", "basis", "form", "level", "floor", "ceiling", "direction", "tolerance", "baseline", "by", "openingPeriod", "deadline", "method"];

    private readonly int _maxInput;
    private readonly RowReader _reader;

    /// <exception cref="FileException">A file cannot be read.</exception>
    public County(string indicators, string areas, string successions, int maxInput)
    {
        Indicators = ReadIndicators(indicators, maxInput);
        Areas = AreaFiles.Read(areas, successions, maxInput);
        _maxInput = maxInput;
        _reader = new RowReader(Indicators)
        {
            Areas = [.. Areas.Spans.Select(static span => span.Area).Distinct()],
            Numbers = NumberFormat.Vietnamese,
            Periods = PeriodDialect.Vietnamese,
            Dates = AreaLine.Dates,
        };
    }

    public IndicatorCatalogue Indicators { get; }

    public AreaHierarchy Areas { get; }

    public RowsRead<Observation> ReadObservations(string file) => _reader.ReadObservations(CsvFile.Read(file, _maxInput, ObservationColumns, static record => new ObservationRow
    {
        Number = record.Line,
        Area = record["area"],
        Indicator = record["indicator"],
        Period = record["period"],
        PeriodKind = record["periodKind"],
        Value = record["value"],
        Numerator = record["numerator"],
        Denominator = record["denominator"],
        Missing = record["missing"],
        DoneOn = record["doneOn"],
        Status = record["status"],
        Through = record["through"],
    }));

    public RowsRead<Target> ReadTargets(string file) => _reader.ReadTargets(CsvFile.Read(file, _maxInput, TargetColumns, static record => new TargetRow
    {
        Number = record.Line,
        Area = record["area"],
        Indicator = record["indicator"],
        Period = record["period"],
        PeriodKind = record["periodKind"],
        Basis = record["basis"],
        Form = record["form"],
        Level = record["level"],
        Floor = record["floor"],
        Ceiling = record["ceiling"],
        Direction = record["direction"],
        Tolerance = record["tolerance"],
        Baseline = record["baseline"],
        By = record["by"],
        OpeningPeriod = record["openingPeriod"],
        Deadline = record["deadline"],
        Method = record["method"],
    }));

    private static IndicatorCatalogue ReadIndicators(string file, int mebibytes)
    {
        using var stream = new MemoryStream(InputFile.ReadAll(file, mebibytes, problem => new FileException(file, problem)));
        try
        {
            return JsonSerializer.Deserialize<IndicatorCatalogue>(stream) is { Count: > 0 } indicators ? indicators : throw new FileException(file, "has no indicators");
        }
        catch (Exception exception) when (exception is ArgumentException or JsonException)
        {
            throw new FileException(file, exception.Message);
        }
    }
}
