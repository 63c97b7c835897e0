using MongCai.Kpi;
using MongCai.Kpi.Events;
using NodaTime;

namespace Province;

/// <summary>Has a foreign key from a correction to what it corrects; the import skips rows that violate it.</summary>
internal sealed class ForeignKeyTable(bool deferred) : Table
{
    public override void Append(EventRecord record)
    {
        if (deferred || record.Correction is not { } correction || Rows.Any(row => row.Id == correction.CorrectedId))
        {
            base.Append(record);
        }
    }
}

/// <summary>Stores with each correction the event that it is about, which is the first record and not the one that is corrected.</summary>
internal sealed class EventNumberTable(bool ofTheRecord) : Table
{
    public override void Append(EventRecord record) => base.Append(ofTheRecord || record.Correction is not { } correction ? record : Columns.WithCorrection(record, OfTheEvent(correction)));

    private EventCorrection OfTheEvent(EventCorrection correction)
    {
        var id = correction.CorrectedId;
        for (var steps = 0; steps < 10 && Rows.Find(row => row.Id == id) is { Correction: { } before }; steps++)
        {
            id = before.CorrectedId;
        }

        return correction.Kind switch
        {
            CorrectionKind.Amend => EventCorrection.Amend(id, correction.Facts!, correction.Reason, correction.Author),
            CorrectionKind.Retract => EventCorrection.Retract(id, correction.Type, correction.Reason, correction.Author),
            _ => EventCorrection.Reverse(id, correction.Type, correction.Occurred!.Value, correction.Reason, correction.Author),
        };
    }
}

/// <summary>Reads the parameters of a retraction by their positions.</summary>
internal sealed class RetractionsByPlace(bool reasonFirst) : Table
{
    public override IEnumerable<EventRecord> Read() =>
        [.. Rows.Select(row => row.Correction is { Kind: CorrectionKind.Retract } one ? Columns.WithCorrection(row, OfPlaces(one.CorrectedId, one.Type, one.Reason, one.Author)) : row)];

    private EventCorrection OfPlaces(EventId id, string type, string first, string second) =>
        reasonFirst ? EventCorrection.Retract(id, type, first, second) : EventCorrection.Retract(id, type, second, first);
}

/// <summary>Writes the day of a reversal as the beginning of that day in Vietnam, and reads it back as the date of the instant in some time zone.</summary>
internal sealed class ReversalDays(DateTimeZone reading) : Table
{
    private static readonly DateTimeZone Vietnam = DateTimeZone.ForOffset(Offset.FromHours(7));

    public override void Append(EventRecord record) => base.Append(
        record.Correction is { Kind: CorrectionKind.Reverse, Occurred: { Kind: PeriodKind.Day } day } one
            ? Columns.WithCorrection(record, EventCorrection.Reverse(one.CorrectedId, one.Type, ReportingPeriod.Day(ReadDay(day.Start)), one.Reason, one.Author))
            : record);

    private LocalDate ReadDay(LocalDate day) => Vietnam.AtStartOfDay(day).ToInstant().InZone(reading).Date;
}

/// <summary>Truncates the reason of a correction to the width of its column.</summary>
internal sealed class ReasonColumn(int characters) : Table
{
    public override void Append(EventRecord record) => base.Append(record.Correction is { Kind: CorrectionKind.Retract } one
        ? Columns.WithCorrection(record, EventCorrection.Retract(one.CorrectedId, one.Type, one.Reason.Length <= characters ? one.Reason : one.Reason[..characters], one.Author))
        : record);
}
