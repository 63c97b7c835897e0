using MongCai.Kpi.Events;

namespace MongCai.Kpi.Testing.Tests.Distributions;

internal static class EventDistributions
{
    private const int LongText = 300;

    public static Chapter Chapter { get; } = new("Events",
    [
        Distribution.Of(KpiArbitraries.EventIds())
            .Main("a source in capital letters", static id => id.Source is "A")
            .Edge("an id that differs from another in case alone", static id => id.Id is "x" or "X")
            .Edge("of more than three hundred characters", static id => id.Id.Length > LongText)
            .Edge("a space at the beginning or the end", static id => !string.Equals(id.Id.Trim(), id.Id, StringComparison.Ordinal))
            .Edge("letters with their marks in them or after them", static id => id.Id.Any(static letter => letter > 127)),
        Distribution.Of(KpiArbitraries.EventTypes())
            .Main("no quantities", static type => type.Quantities.Count == 0)
            .Main("two quantities", static type => type.Quantities.Count == 2),
        Distribution.Of(KpiArbitraries.EventQuantities())
            .Main("exact", static quantity => quantity.Range.Upper is not null)
            .Main("at least", static quantity => quantity.Range is { Upper: null, IncludesLower: true })
            .Main("over", static quantity => quantity.Range is { Upper: null, IncludesLower: false })
            .Edge("zero", static quantity => quantity.Range.Lower == 0)
            .Edge("below zero", static quantity => quantity.Range.Lower is { Sign: < 0 }),
        Distribution.Of(KpiArbitraries.EventSubjects())
            .Main("of no category", static subject => subject.Category.IsTotal)
            .Main("of a category", static subject => !subject.Category.IsTotal)
            .Edge("by age and sex", static subject => subject.Category.BreakdownCode is "age*sex"),
        Distribution.Of(KpiArbitraries.EventFacts())
            .Mains<EventState>(static (facts, state) => facts.State == state)
            .Main("presumed", static facts => facts.StateIsPresumed)
            .Main("known by the day", static facts => facts.Occurred.Kind == PeriodKind.Day)
            .Main("known by the month alone", static facts => facts.Occurred.Kind == PeriodKind.Month)
            .Main("around a closing", static facts => facts.Occurred.Kind == PeriodKind.Day && facts.Occurred.Start.Day is 14 or 15)
            .Main("organised by nobody known", static facts => facts.Organisers.Count == 0)
            .Main("organised by two or more", static facts => facts.Organisers.Count > 1)
            .Main("a subject of a category", static facts => facts.Subjects.Any(static subject => !subject.Category.IsTotal))
            .Main("a note", static facts => facts.Note is not null)
            .Edge("a note of thousands of characters", static facts => facts.Note is { Length: > 1_000 })
            .Edge("a note that is blank or padded", static facts => facts.Note is { } note && !string.Equals(note, note.Trim(), StringComparison.Ordinal))
            .Edge("a note of two lines", static facts => facts.Note?.Contains('\n', StringComparison.Ordinal) == true)
            .Edge("a note with letters' marks after them", static facts => facts.Note?.Contains('\u0323', StringComparison.Ordinal) == true),
        Distribution.Of(KpiArbitraries.EventCorrections())
            .Mains<CorrectionKind>(static (correction, kind) => correction.Kind == kind),
        Distribution.Of(KpiArbitraries.EventRecords())
            .Main("of an event", static record => record.Correction is null)
            .Main("of a correction", static record => record.Correction is not null)
            .Edge("of an id of more than three hundred characters", static record => record.Id.Id.Length > LongText)
            .Main("recorded at a fraction of a second", static record => record.Recorded.ToUnixTimeTicks() % 10_000_000 != 0),
        Distribution.Of(KpiGen.EventRecordsOf(KpiGen.EventFacts))
            .Main("of an event", static record => record.Correction is null)
            .Main("of a correction", static record => record.Correction is not null),
    ]);
}
