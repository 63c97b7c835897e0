using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi.Events;
using MongCai.Kpi.Testing;
using NodaTime;

namespace MongCai.Kpi.Tests.Events;

/// <summary>Generates histories of fairs and classes that are dated by a day or a month of 2019, so that every rule has a number for every month.</summary>
public static class Histories
{
    private static readonly string[] People = ["p1", "p2", "p3"];
    private static readonly Unit Person = Unit.Person;

    private static readonly Gen<ReportingPeriod> Occurred = Gen.Frequency(
        (6, Gen.Elements(
            new LocalDate(2018, 12, 14), new LocalDate(2018, 12, 15), new LocalDate(2019, 1, 31), new LocalDate(2019, 5, 14), new LocalDate(2019, 5, 15),
            new LocalDate(2019, 6, 14), new LocalDate(2019, 6, 15), new LocalDate(2019, 6, 30), new LocalDate(2019, 7, 1)).Select(day => ReportingPeriod.Day(day))),
        (2, Gen.Choose(1, 12).Select(static month => ReportingPeriod.Month(2019, month))));

    private static readonly Gen<EventFacts> Facts =
        from type in Gen.Frequency((5, Gen.Constant("fair")), (1, Gen.Constant("class")))
        from occurred in Occurred
        from state in Gen.Frequency((4, Gen.Constant(EventState.Completed)), (1, Gen.Elements(Enum.GetValues<EventState>())))
        from area in Gen.Elements(default, new AreaCode("06712"))
        from amount in Gen.Choose(-1, 3)
        from end in Gen.Frequency((10, Gen.Constant(0)), (1, Gen.Constant(1)), (1, Gen.Constant(2)))
        from subjects in Gen.SubListOf(People)
        select new EventFacts(type, occurred, state)
        {
            Area = area,
            Quantities = amount < 0 ? [] : [new EventQuantity("learners", end switch { 0 => RationalInterval.At(amount), 1 => RationalInterval.AtLeast(amount), _ => RationalInterval.Above(amount) }, Person)],
            Subjects = [.. subjects],
        };

    /// <summary>Gets records that contradict and correct each other, or correct records that are missing.</summary>
    public static Gen<EventRecord> Record => KpiGen.EventRecordsOf(Facts);

    public static Arbitrary<EventRecord[]> Records() => Arb.From(Gen.OneOf(KpiGen.ContradictoryHistoriesOf(Facts), KpiGen.OrderlyHistoriesOf(Facts)), KpiShrink.Smaller);

    public static Instant At(int hour) => Instant.FromUtc(2019, 7, 1, 0, 0) + Duration.FromHours(hour);
}
