using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi.Events;
using NodaTime;

namespace MongCai.Kpi.Testing;

/// <summary>What arrives next at a store, said without the records before it: an event, or something about the one that stands at a place among those.</summary>
internal sealed record ArrivalDraft(Arrivals What, IdShape Shape, bool IsATwin, int Which, Instant Recorded, EventFacts Facts, CorrectionKind Correction)
{
    // Ids differ only behind so many characters.
    private static readonly int[] LongIds = [300, 1_000];

    private const int Places = 1_000;

    public static Gen<ArrivalDraft> Of(Arrivals arrivals, Gen<Instant> recorded)
    {
        List<(int, Gen<Arrivals>)> kinds = [(3, Gen.Constant(Arrivals.Events)), .. Enum.GetValues<Arrivals>().Where(kind => Beside(kind) && arrivals.HasFlag(kind)).Select(static kind => (kind == Arrivals.Corrections ? 3 : 2, Gen.Constant(kind)))];
        return
            from what in Gen.Frequency([.. kinds])
            from shape in Gen.Frequency((6, Gen.Constant(IdShape.Plain)), (3, Gen.Elements(IdShape.OtherCase, IdShape.Long, IdShape.OtherAccents, IdShape.Spaced, IdShape.OtherSource, IdShape.Joined)))
            from isATwin in Gen.Frequency((7, Gen.Constant(value: false)), (1, Gen.Constant(value: true)))
            from which in Gen.Choose(0, Places)
            from instant in recorded
            from facts in KpiGen.EventFacts
            from correction in Gen.Elements(Enum.GetValues<CorrectionKind>())
            select new ArrivalDraft(what, shape, isATwin, which, instant, facts, correction);
    }

    /// <summary>The record that it is after those that are there.</summary>
    public EventRecord After(IReadOnlyList<EventRecord> before) => (What, before.Count) switch
    {
        (Arrivals.Duplicates, > 0) => One(before).At(Recorded),
        (Arrivals.Conflicts, > 0) => new EventRecord(One(before).Id, Recorded, Facts),
        (Arrivals.Corrections, var there) => new EventRecord(FreeId(before), Recorded, Correct(Which % (there + 1) == there ? NotThereYet : One(before).Id)),
        // Two equal classes on one day are two.
        (Arrivals.Events, > 0) when IsATwin && before[^1] is { Facts: { } facts, Correction: null } twin => new EventRecord(FreeId(before), twin.Recorded, facts),
        _ => new EventRecord(FreeId(before), Recorded, Facts),
    };

    private static EventId NotThereYet { get; } = new("village-1", "not-there-yet");

    private static bool Beside(Arrivals kind) => kind is Arrivals.Duplicates or Arrivals.Conflicts or Arrivals.Corrections;

    private EventRecord One(IReadOnlyList<EventRecord> before) => before[Which % before.Count];

    // Their order is not the order of arrival. An id with other letters is that of the record before, for whoever does not look closely.
    private EventId FreeId(IReadOnlyList<EventRecord> before)
    {
        var number = before.Count;
        var source = number % 3 == 0 ? "village-2" : "village-1";
        var plain = $"hội-{(Rational)(100_000 - number)}";
        var like = Shape == IdShape.Long ? new EventId(source, $"{new string('x', LongIds[Which % LongIds.Length])}{plain}") : before.Count == 0 ? null : Like(before[^1].Id);
        return like is not null && !before.Any(record => record.Id == like) ? like : new EventId(source, plain);
    }

    private EventId? Like(EventId id) => Shape switch
    {
        IdShape.OtherCase => new(id.Source, id.Id.ToUpperInvariant()),
        IdShape.OtherAccents => new(id.Source, id.Id.Replace("ộ", "ô\u0323", StringComparison.Ordinal)),
        IdShape.Spaced => new(id.Source, $"{id.Id} "),
        IdShape.OtherSource => new(string.Equals(id.Source, "village-1", StringComparison.Ordinal) ? "village-2" : "village-1", id.Id),
        IdShape.Joined => new("village", $"{id.Source[^1]}-{id.Id}"),
        _ => null,
    };

    // What a note says, a reason may say as well.
    private string Reason => string.IsNullOrWhiteSpace(Facts.Note) ? "miscounted" : Facts.Note;

    private EventCorrection Correct(EventId target) => Correction switch
    {
        CorrectionKind.Amend => EventCorrection.Amend(target, Facts, Reason, "H"),
        CorrectionKind.Retract => EventCorrection.Retract(target, Facts.Type, Reason, "H"),
        _ => EventCorrection.Reverse(target, Facts.Type, Facts.Occurred, Reason, "H"),
    };
}
