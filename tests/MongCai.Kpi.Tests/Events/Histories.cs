using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi.Events;
using NodaTime;

namespace MongCai.Kpi.Tests.Events;

/// <summary>Records that crowd where mistakes are: few ids, so that they contradict, correct and miss each other; few instants; dates at the edges of data windows.</summary>
public static class Histories
{
    private const int Hours = 8;

    private static readonly string[] People = ["p1", "p2", "p3"];
    private static readonly Unit Person = Unit.Person;

    private static readonly Gen<ReportingPeriod> Occurred = Gen.Frequency(
        (6, Gen.Elements(
            new LocalDate(2018, 12, 14), new LocalDate(2018, 12, 15), new LocalDate(2019, 1, 31), new LocalDate(2019, 5, 14), new LocalDate(2019, 5, 15),
            new LocalDate(2019, 6, 14), new LocalDate(2019, 6, 15), new LocalDate(2019, 6, 30), new LocalDate(2019, 7, 1)).Select(day => ReportingPeriod.Day(day))),
        (2, Gen.Choose(1, 12).Select(static month => ReportingPeriod.Month(2019, month))));

    private static readonly Gen<EventId> Ids =
        from source in Gen.Elements("a", "a-b")
        from id in Gen.Elements("1", "2", "3", "4")
        select new EventId(source, id);

    private static readonly Gen<EventFacts> Facts =
        from type in Gen.Frequency((5, Gen.Constant("fair")), (1, Gen.Constant("class")))
        from occurred in Occurred
        from state in Gen.Frequency((4, Gen.Constant(EventState.Completed)), (1, Gen.Elements(Enum.GetValues<EventState>())))
        from area in Gen.Elements(default, new AreaCode("06712"))
        from amount in Gen.Choose(-1, 3)
        from isBound in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true)))
        from subjects in Gen.SubListOf(People)
        select new EventFacts(type, occurred, state)
        {
            Area = area,
            Quantities = amount < 0 ? [] : [new EventQuantity("learners", amount, Person, isBound)],
            Subjects = [.. subjects],
        };

    private static readonly Gen<EventRecord> Originals =
        from id in Ids
        from recorded in Instants
        from facts in Facts
        select new EventRecord(id, recorded, facts);

    private static readonly Gen<EventRecord> Corrections =
        from id in Ids
        from target in Ids
        where id != target
        from recorded in Instants
        from facts in Facts
        from kind in Gen.Elements(Enum.GetValues<CorrectionKind>())
        select new EventRecord(id, recorded, kind switch
        {
            CorrectionKind.Amend => EventCorrection.Amend(target, facts, "miscounted", "H"),
            CorrectionKind.Retract => EventCorrection.Retract(target, facts.Type, "entered twice", "H"),
            _ => EventCorrection.Reverse(target, facts.Type, facts.Occurred, "taken back", "H"),
        });

    /// <summary>One of the instants at which records are recorded.</summary>
    public static Gen<Instant> Instants => Gen.Choose(0, Hours).Select(At);

    public static Gen<EventRecord> Record => Gen.Frequency((1, Originals), (1, Corrections));

    public static Arbitrary<EventRecord[]> Records() => Arb.From(Gen.Choose(0, 14).SelectMany(static count => Gen.ArrayOf(Record, count)), Shrink);

    public static Arbitrary<Instant> AnyInstant() => Arb.From(Instants);

    public static Instant At(int hour) => Instant.FromUtc(2019, 7, 1, 0, 0) + Duration.FromHours(hour);

    private static IEnumerable<EventRecord[]> Shrink(EventRecord[] records) =>
        Enumerable.Range(0, records.Length).Select(i => records.Where((_, k) => k != i).ToArray());
}
