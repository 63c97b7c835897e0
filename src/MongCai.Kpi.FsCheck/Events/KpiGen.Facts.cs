using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi.Events;
using NodaTime;

namespace MongCai.Kpi.Testing;

/// <content>Generators of the facts about events.</content>
public static partial class KpiGen
{
    private const int LongestId = 320;

    private static readonly string[] EventTypeCodes = ["fair", "class", "inspection"];
    private static readonly string[] SubjectIds = ["p1", "p2", "p3", "p4", "P1"];

    // Categories of a breakdown by sex, of one by age, and of both crossed.
    private static readonly Category[] SubjectCategories =
        [Category.Parse("sex=F"), Category.Parse("sex=M"), Category.Parse("age=15-24"), Category.Parse("age*sex=15-24*F"), Category.Parse("age*sex=25-54*M")];

    private static readonly Dictionary<string, Unit> EventUnits = new(StringComparer.Ordinal) { ["learners"] = Unit.Person, ["cost"] = Unit.Dong };

    // Ids that data stores are known to fold, cut or trim. There are at least two of each sort, so that a store that treats them as equal is found out.
    private static readonly string[] FragileIds = ["x", "X", FragileTexts.Composed, FragileTexts.Decomposed, "1 ", " 1", "a b", new string('9', LongestId), $"{new string('9', LongestId)}0"];

    /// <summary>Gets the generator of record identities. There are few of them, so that generated records contradict and correct each other.</summary>
    /// <value>
    /// Some sources and ids differ only in case. One id in six is fragile: it has more than three hundred characters, begins or ends with a space, or has
    /// letters with marks in composed or decomposed form.
    /// </value>
    public static Gen<EventId> EventIds =>
        from source in Gen.Frequency((4, Gen.Constant("a")), (1, Gen.Constant("A")), (1, Gen.Constant("a-b")))
        from id in Gen.Frequency((3, Gen.Elements("1", "2")), (2, Gen.Elements("3", "4")), (1, Gen.Elements(FragileIds)))
        select new EventId(source, id);

    /// <summary>Gets the generator of event types: fairs, classes and inspections, with and without quantities.</summary>
    public static Gen<EventType> EventTypes =>
        from code in Gen.Elements(EventTypeCodes)
        from name in LocalisedTexts
        from quantities in Gen.SubListOf(EventUnits.AsEnumerable())
        select new EventType(code, name) { Quantities = new Dictionary<string, Unit>(quantities, StringComparer.Ordinal) };

    /// <summary>
    /// Gets the generator of amounts: numbers of learners and costs in đồng, exact, at least a number or over a number. They include zero, fractions and
    /// amounts below zero.
    /// </summary>
    public static Gen<EventQuantity> EventQuantities =>
        from quantity in Gen.Elements(EventUnits.AsEnumerable())
        from amount in Gen.Frequency((6, Gen.Choose(0, 300).Select(static count => (Rational)count)), (1, Gen.Constant<Rational>(0)), (2, Rationals))
        from range in Gen.Frequency(
            (6, Gen.Constant(RationalInterval.At(amount))), (1, Gen.Constant(RationalInterval.AtLeast(amount))), (1, Gen.Constant(RationalInterval.Above(amount))))
        select new EventQuantity(quantity.Key, range, quantity.Value);

    /// <summary>Gets the generator of subjects, with few different ids. Most have no category; the others have one by sex, by age or by both.</summary>
    public static Gen<EventSubject> EventSubjects =>
        from id in Gen.Elements(SubjectIds) from category in Gen.Frequency((3, Gen.Constant(Category.Total)), (1, Gen.Elements(SubjectCategories))) select new EventSubject(id, category);

    /// <summary>
    /// Gets the generator of facts about events, in every state, stated or presumed, and known by a day, a few days, a month, a quarter or a half-year.
    /// </summary>
    /// <value>
    /// Most events occur near the edges of months and data windows in the first half of 2019. They are organised by nobody known, by one body or by several. In
    /// one of five events, some subjects have a category. Some events have a note: blank, padded with spaces, of two lines, with quotes, or, when FsCheck's
    /// size is 50 or more, of thousands of characters.
    /// </value>
    public static Gen<EventFacts> EventFacts =>
        from type in Gen.Frequency((3, Gen.Constant(EventTypeCodes[0])), (2, Gen.Elements(EventTypeCodes)))
        from occurred in OccurredPeriods
        from state in Gen.Frequency((2, Gen.Constant(EventState.Completed)), (2, Gen.Elements(Enum.GetValues<EventState>())))
        from isPresumed in Gen.Frequency((4, Gen.Constant(value: false)), (1, Gen.Constant(value: true)))
        from area in Gen.Frequency((2, Gen.Constant(AreaCode.ReportingAuthority)), (2, Gen.Elements(new AreaCode("06712"), new AreaCode("06715"))))
        from organisers in Gen.ArrayOf(Organisations, 3)
        from bodies in Gen.Choose(0, 3)
        from quantities in Gen.ArrayOf(EventQuantities, 2)
        from measured in Gen.Choose(0, 2)
        from subjects in Gen.SubListOf(SubjectIds)
        from categories in Gen.Frequency((4, Gen.Constant<Category[]>([])), (1, Gen.ArrayOf(Gen.Frequency((1, Gen.Constant(Category.Total)), (2, Gen.Elements(SubjectCategories))), SubjectIds.Length)))
        from document in LegalDocuments
        from hasDocument in Gen.Frequency((4, Gen.Constant(value: false)), (1, Gen.Constant(value: true)))
        from note in Notes
        select new EventFacts(type, occurred, state)
        {
            StateIsPresumed = isPresumed,
            Area = area,
            Organisers = [.. organisers.Take(bodies).Distinct()],
            Quantities = [.. quantities.Take(measured).DistinctBy(static quantity => quantity.Name, StringComparer.Ordinal)],
            Subjects = [.. subjects.Select((id, place) => new EventSubject(id, place < categories.Length ? categories[place] : Category.Total))],
            Document = hasDocument ? document : null,
            Note = note,
        };

    private static Gen<string?> Notes => Gen.Frequency((9, Gen.Constant(default(string))), (4, FragileTexts.Short.Select(static text => (string?)text)), (1, FragileTexts.Long.Select(static text => (string?)text)));

    /// <summary>Gets the generator of the periods in which events occur, of every precision from a day to a half-year.</summary>
    internal static Gen<ReportingPeriod> OccurredPeriods => Gen.Frequency(
        (5, EventDays.Select(static day => ReportingPeriod.Day(day))),
        (1, from first in EventDays from days in Gen.Choose(1, 20) select ReportingPeriod.Range(first, first.PlusDays(days))),
        (2, Gen.Choose(1, 12).Select(static month => ReportingPeriod.Month(2019, month))),
        (1, Gen.Choose(1, 4).Select(static quarter => ReportingPeriod.Quarter(2019, quarter))),
        (1, Gen.Choose(1, 2).Select(static half => ReportingPeriod.HalfYear(2019, half))));

    /// <summary>Gets the generator of days, most of them at the edges of months and of data windows that close on day 14.</summary>
    internal static Gen<LocalDate> EventDays => Gen.Frequency(
        (3, Gen.Elements(
            new LocalDate(2018, 12, 14), new(2018, 12, 15), new(2019, 1, 31), new(2019, 2, 28), new(2019, 5, 14), new(2019, 5, 15), new(2019, 6, 14), new(2019, 6, 15), new(2019, 6, 30), new(2019, 7, 1))),
        (1, Gen.Choose(0, 180).Select(static days => new LocalDate(2019, 1, 1).PlusDays(days))));
}
