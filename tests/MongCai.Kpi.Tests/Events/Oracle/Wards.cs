using MongCai.Kpi.Events;
using MongCai.Kpi.Testing;

namespace MongCai.Kpi.Tests.Events;

/// <summary>A county of three wards, one of them in a district, and histories in which every event lies in one ward.</summary>
internal static class Wards
{
    public static AreaCode County { get; } = new("county");

    public static AreaCode District { get; } = new("district");

    public static IReadOnlyList<AreaCode> All { get; } = [new("north"), new("east"), new("west")];

    public static AreaHierarchy Areas { get; } = new([new(County), new(District, County), .. All.Select(static (ward, i) => new AreaSpan(ward, i == 0 ? District : County))]);

    /// <summary>Returns the same records, each event with its corrections in the ward of its first record.</summary>
    /// <remarks>Contradictory records that may tie events of several wards together are left out.</remarks>
    public static EventRecord[] Located(IEnumerable<EventRecord> records)
    {
        Dictionary<EventId, AreaCode> wardOf = [];
        List<EventRecord> located = [];
        foreach (var record in records)
        {
            var ward = record.Correction is null ? All[located.Count % All.Count] : wardOf.GetValueOrDefault(record.Correction.CorrectedId);
            if (ward != default && wardOf.TryAdd(record.Id, ward))
            {
                located.Add(In(record, ward));
            }
        }

        return [.. located];
    }

    public static EventRecord In(EventRecord record, AreaCode ward) => record switch
    {
        { Correction: null, Facts: { } facts } => new(record.Id, record.Recorded, facts with { Area = ward }),
        { Correction: { Kind: CorrectionKind.Amend, Facts: { } amended } correction } =>
            new(record.Id, record.Recorded, EventCorrection.Amend(correction.CorrectedId, amended with { Area = ward }, correction.Reason, correction.Author)),
        _ => record,
    };
}
