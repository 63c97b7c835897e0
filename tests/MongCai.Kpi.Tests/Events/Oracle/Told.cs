using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi.Events;
using MongCai.Kpi.Testing;
using NodaTime;

namespace MongCai.Kpi.Tests.Events;

/// <summary>Generates courses of 2019 whose participants have a sex and an age, where somebody recorded them.</summary>
public static class Told
{
    private static readonly string[] People = ["p1", "p2", "p3"];

    public static Breakdown Sex { get; } = new("sex", ("F", new(("vi", "nữ"), ("en", "women"))), ("M", new(("vi", "nam"), ("en", "men"))));

    public static Breakdown Age { get; } = new("age", ("15-24", new(("vi", "15-24"), ("en", "15-24"))), ("25-54", new(("vi", "25-54"), ("en", "25-54"))));

    /// <summary>Gets the categories that a participant can be recorded with, each with the sex and the age written by hand.</summary>
    internal static Dictionary<Category, (string? Sex, string? Age)> Words { get; } = new()
    {
        [Category.Total] = (null, null),
        [Sex["F"]] = ("F", null),
        [Sex["M"]] = ("M", null),
        [Age["15-24"]] = (null, "15-24"),
        [Age["25-54"]] = (null, "25-54"),
        [Category.Parse("age*sex=15-24*F")] = ("F", "15-24"),
        [Category.Parse("age*sex=15-24*M")] = ("M", "15-24"),
        [Category.Parse("age*sex=25-54*F")] = ("F", "25-54"),
    };

    private static readonly Gen<EventFacts> Facts =
        from type in Gen.Frequency((6, Gen.Constant("fair")), (1, Gen.Constant("class")))
        from day in Gen.Elements(new LocalDate(2018, 12, 31), new(2019, 1, 1), new(2019, 3, 12), new(2019, 6, 30), new(2019, 7, 1))
        from state in Gen.Frequency((6, Gen.Constant(EventState.Completed)), (1, Gen.Elements(Enum.GetValues<EventState>())))
        from subjects in Gen.SubListOf(People)
        from categories in Gen.ArrayOf(Gen.Elements(Words.Keys.AsEnumerable()), People.Length)
        select new EventFacts(type, day, state) { Subjects = [.. subjects.Select((id, place) => new EventSubject(id, categories[place]))] };

    /// <summary>Generates histories, both orderly and contradictory ones.</summary>
    public static Arbitrary<EventRecord[]> Records() => Arb.From(Gen.OneOf(KpiGen.OrderlyHistoriesOf(Facts), KpiGen.ContradictoryHistoriesOf(Facts)), KpiShrink.Smaller);

    /// <summary>Returns the same records with what is not recorded of a subject supplied by a function of record and id.</summary>
    internal static IEnumerable<EventRecord> Telling(IEnumerable<EventRecord> records, Func<EventRecord, string, Category> tell) => records.Select(record => record switch
    {
        { Correction: { Facts: { } facts } correction } => new EventRecord(record.Id, record.Recorded, EventCorrection.Amend(correction.CorrectedId, Telling(record, facts, tell), correction.Reason, correction.Author)),
        { Correction: null, Facts: { } facts } => new EventRecord(record.Id, record.Recorded, Telling(record, facts, tell)),
        _ => record,
    });

    private static EventFacts Telling(EventRecord record, EventFacts facts, Func<EventRecord, string, Category> tell) =>
        facts with { Subjects = [.. facts.Subjects.Select(subject => Words[subject.Category].Sex is null ? new EventSubject(subject.Id, Category.Cross(subject.Category, tell(record, subject.Id))) : subject)] };
}
