using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi.Events;
using NodaTime;

namespace MongCai.Kpi.Testing;

/// <summary>
/// The next record to arrive at a store, described without the records before it: a new event, or a record about one of those that are already there, chosen
/// by its place.
/// </summary>
internal sealed record ArrivalDraft(Arrivals What, IdShape Shape, bool IsATwin, int Which, Instant Recorded, EventFacts Facts, CorrectionKind Correction)
{
    // Two long ids differ only after this many characters.
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

    /// <summary>Creates the record that this draft describes, given the records that arrived before it.</summary>
    public EventRecord After(IReadOnlyList<EventRecord> before) => (What, before.Count) switch
    {
        (Arrivals.Duplicates, > 0) => One(before).At(Recorded),
        (Arrivals.Conflicts, > 0) => new EventRecord(One(before).Id, Recorded, Facts),
        (Arrivals.Corrections, var there) => new EventRecord(FreeId(before), Recorded, Correct(Which % (there + 1) == there ? NotThereYet : One(before).Id)),
        // Two classes held on the same day with equal facts are two events, so an equal event under another id is no duplicate.
        (Arrivals.Events, > 0) when IsATwin && before[^1] is { Facts: { } facts, Correction: null } twin => new EventRecord(FreeId(before), twin.Recorded, facts),
        _ => new EventRecord(FreeId(before), Recorded, Facts),
    };

    private static EventId NotThereYet { get; } = new("village-1", "not-there-yet");

    private static bool Beside(Arrivals kind) => kind is Arrivals.Duplicates or Arrivals.Conflicts or Arrivals.Corrections;

    private EventRecord One(IReadOnlyList<EventRecord> before) => before[Which % before.Count];

    // The order of the ids is not the order of arrival. An id in another spelling is the id of the record before it to a store that does not compare exactly.
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

    // The note is used as the reason, too, so that fragile texts are tried in both.
    private string Reason => string.IsNullOrWhiteSpace(Facts.Note) ? "miscounted" : Facts.Note;

    private EventCorrection Correct(EventId target) => Correction switch
    {
        CorrectionKind.Amend => EventCorrection.Amend(target, Facts, Reason, "H"),
        CorrectionKind.Retract => EventCorrection.Retract(target, Facts.Type, Reason, "H"),
        _ => EventCorrection.Reverse(target, Facts.Type, Facts.Occurred, Reason, "H"),
    };
}
