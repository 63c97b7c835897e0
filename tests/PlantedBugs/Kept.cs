using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi;
using MongCai.Kpi.Testing;
using NodaTime;

namespace Province;

/// <summary>Bugs in stores of events, and in texts in columns and files.</summary>
internal static class Kept
{
    private static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];
    private static readonly DateTimeZone Vietnam = DateTimeZoneProviders.Tzdb["Asia/Ho_Chi_Minh"];
    private static readonly Gen<Instant> Milliseconds = KpiGen.RecordingInstantsOf(Duration.FromMilliseconds(1));
    private static readonly Gen<Instant> Microseconds = KpiGen.RecordingInstantsOf(Duration.FromNanoseconds(1_000));
    private static readonly Arbitrary<decimal> Amounts = ArbMap.Default.ArbFor<decimal>();
    private static readonly Arbitrary<LocalDate> Dates = NodaTimeArbitraries.LocalDates();

    public static IReadOnlyList<Planted> Bugs { get; } =
    [
        Store("when a record became known is cut to the microseconds of the column", () => new TimestampTable(), () => new IsoTextTable()),
        Store("the column datetime rounds milliseconds to 0, 3 and 7", () => new DatetimeTable(old: true), () => new DatetimeTable(old: false), recorded: Milliseconds),
        Store("seconds in a REAL column are cut, not rounded, to the microsecond", () => new RealTable(rounds: false), () => new RealTable(rounds: true), recorded: Microseconds) with { WhyNot = "RecordingInstantsOf has fourteen instants, of which few have parts of a second, and the doubles of these happen to be read rightly" },
        Store("the same, with any instants of whole microseconds", () => new RealTable(rounds: false), () => new RealTable(rounds: true), recorded: KpiGen.Instants.Select(static instant => Instant.FromUnixTimeTicks(instant.ToUnixTimeTicks() / 10 * 10))),
        Store("the wall's time of Berlin is kept without its offset, and read where clocks go back", () => new WallTimeTable(Berlin, withOffset: false), () => new WallTimeTable(Berlin, withOffset: true), recorded: KpiGen.InstantsIn(Berlin)),
        Store("the same, with the instants that come by themselves", () => new WallTimeTable(Berlin, withOffset: false), () => new WallTimeTable(Berlin, withOffset: true),
            whyNot: "the instants that come by themselves lie around midnight in UTC and in Vietnam, hardly ever in the hour that comes twice in Berlin"),
        Store("ids are one where they differ in case", () => new KeyedTable(StringComparer.OrdinalIgnoreCase), () => new KeyedTable(StringComparer.Ordinal)),
        Store("blanks at the end of an id are passed over", () => new KeyedTable(new PadSpace()), () => new KeyedTable(StringComparer.Ordinal)),
        Store("the index is over the first 255 characters of an id", () => new KeyedTable(new IndexPrefix(255)), () => new KeyedTable(StringComparer.Ordinal)),
        Store("the index is over the first 450 characters of an id", () => new KeyedTable(new IndexPrefix(450)), () => new KeyedTable(StringComparer.Ordinal)) with { WhyNot = "the longest id that is tried has 312 characters" },
        Store("the disk composes ids that are names of files", () => new Files(escaped: false), () => new Files(escaped: true)),
        Store("one key is made of source and id with a hyphen between them", () => new Documents(escaped: false), () => new Documents(escaped: true)) with { WhyNot = "no two of the ids that are tried are one when they are joined" },
        Store("a note is cut at 4000 characters", () => new NotesTable(NoteColumns.Of4000), () => new NotesTable(NoteColumns.Whole)),
        Store("a note is cut at 1000 bytes", () => new NotesTable(NoteColumns.Of1000Bytes), () => new NotesTable(NoteColumns.Whole)),
        Store("a note is trimmed", () => new NotesTable(NoteColumns.Trimmed), () => new NotesTable(NoteColumns.Whole)),
        Store("a note's line ends become those of Unix", () => new NotesTable(NoteColumns.UnixLines), () => new NotesTable(NoteColumns.Whole)),
        Store("a note's characters of four bytes become question marks", () => new NotesTable(NoteColumns.ThreeBytes), () => new NotesTable(NoteColumns.Whole)),
        Store("a note's entities of HTML are read twice", () => new NotesTable(NoteColumns.ReadTwice), () => new NotesTable(NoteColumns.Whole)) with { WhyNot = "no note that is tried has an entity" },
        Store("a note's doubled quotes are not halved again", () => new NotesTable(NoteColumns.Quoted), () => new NotesTable(NoteColumns.Whole)),
        Store("a period is kept as two days, and a quarter comes back as a range", () => new FirstAndLastDay(withKind: false), () => new FirstAndLastDay(withKind: true)),
        Store("amounts are rounded to numeric(18,4)", () => new NumericColumn(asText: false), () => new NumericColumn(asText: true)),
        Store("an amount over a bound comes back as one of at least it", () => new LowerEnds(withEnds: false), () => new LowerEnds(withEnds: true)),
        Store("subjects whose ids differ in case are one", () => new SubjectRows(StringComparer.OrdinalIgnoreCase), () => new SubjectRows(StringComparer.Ordinal)) with { WhyNot = "no two subjects of an event differ in case alone" },
        Store("a subject's crossed category is lost", () => new SubjectsWithOneCategory(all: false), () => new SubjectsWithOneCategory(all: true)),
        Store("that a state is presumed is lost in amendments", () => new PresumedColumn(inAmendments: false), () => new PresumedColumn(inAmendments: true)),
        Store("a correction of what is not there yet is passed over", () => new ForeignKeyTable(deferred: false), () => new ForeignKeyTable(deferred: true)),
        Store("a correction of a correction is kept as one of the event", () => new EventNumberTable(ofTheRecord: false), () => new EventNumberTable(ofTheRecord: true)),
        Store("reason and author of a retraction are swapped when it is read", () => new RetractionsByPlace(reasonFirst: false), () => new RetractionsByPlace(reasonFirst: true)),
        Store("the day of a reversal is read in UTC", () => new ReversalDays(DateTimeZone.Utc), () => new ReversalDays(Vietnam)),
        Store("the reason of a retraction is cut at 255 characters", () => new ReasonColumn(255), () => new ReasonColumn(int.MaxValue)) with { WhyNot = "the longest reason that is tried has 13 characters" },
        Store("the last record with an id replaces the others", () => new UpsertTable(comparesContent: false), () => new UpsertTable(comparesContent: true)),
        Store("of a duplicate the first arrival counts, and not the earliest instant", () => new KnownSinceTable(earliest: false), () => new KnownSinceTable(earliest: true)),
        Store("two records of one content are one", () => new ByHashOfContent(withId: false), () => new ByHashOfContent(withId: true)) with { WhyNot = "two records of different ids seldom say the same and were recorded at the same instant" },
        Store("what is not in a full batch is lost when the store is closed", () => new BatchedTable(flushesWhenClosed: false), () => new BatchedTable(flushesWhenClosed: true)),
        Store("of more than 256 records the first ones are dropped", () => new Ring(256), () => new Ring(int.MaxValue)),
        Store("pages of 50 go on behind the last instant, and records that share it are lost", () => new PagedTable(byNumber: false), () => new PagedTable(byNumber: true)),
        Store("what was read is cached until a new id comes", () => new CachedTable(byCount: false), () => new CachedTable(byCount: true)),
        Store("the key is the id, whoever keeps the record", () => new IdAloneTable(withSource: false), () => new IdAloneTable(withSource: true)) with { WhyNot = "no two sources have a record under the same id in the cases that are tried" },
        Store("what is retracted is deleted", () => new DeletingTable(deletes: true), () => new DeletingTable(deletes: false)),
        Store("an amendment changes the row of its event", () => new CurrentState(updates: true), () => new CurrentState(updates: false)),
        Log("a duplicate is inserted again at the end", () => new ReplacingLog(keepsItsPlace: false), () => new ReplacingLog(keepsItsPlace: true)),
        Log("numbers of records are sorted as texts", () => new TextNumberedLog(padded: false), () => new TextNumberedLog(padded: true)),
        Log("numbers begin at 1 again when the log is opened", () => new RenumberedLog(goesOn: false), () => new RenumberedLog(goesOn: true)),
        Log("records are read in the order in which they became known", () => new SortedLog(byArrival: false), () => new SortedLog(byArrival: true)),
        Log("pages of a hundred are turned round one by one", () => new PagesTurnedRound(all: false), () => new PagesTurnedRound(all: true)),

        Text("dates are written by the culture of the machine", Dates, FormDates.WriteAsTheMachine, FormDates.Read, FormDates.Write, FormDates.Read),
        Text("a date is whatever .NET makes of a text", Dates, FormDates.Write, FormDates.ReadLoosely, FormDates.Write, FormDates.Read, "1/2", "2019", "31/12/2019 10:00", "12:00"),
        Text("years have two digits", Dates, ShortYears.Write, ShortYears.Read, ShortYears.WriteWhole, ShortYears.ReadWhole),
        Text("the leap day of 1900 of a spreadsheet is on one side alone", Dates, SheetDates.Write, SheetDates.ReadAsTheSheet, SheetDates.Write, SheetDates.Read),
        Text("a week has the year of its Monday", KpiArbitraries.PeriodsOf(PeriodKind.Week, ReportingCalendar.January), WeekTexts.WriteWithItsYear, WeekTexts.Read, WeekTexts.Write, WeekTexts.Read),
        Text("a quarter is found anywhere in a text", KpiArbitraries.PeriodsOf(PeriodKind.Quarter, ReportingCalendar.January), QuarterTexts.Write, QuarterTexts.ReadAnywhere, QuarterTexts.Write, QuarterTexts.Read),
        Text("a quarter may have a new line behind it, and digits of other scripts", KpiArbitraries.PeriodsOf(PeriodKind.Quarter, ReportingCalendar.January), QuarterTexts.Write, QuarterTexts.ReadLine, QuarterTexts.Write, QuarterTexts.Read) with { WhyNot = "the guide says that a new line at the end and digits of another script are tried; they are not" },
        Text("moments have the hours of half a day", NodaTimeArbitraries.Instants(), LogMoments.WriteHalfDays, LogMoments.ReadHalfDays, LogMoments.Write, LogMoments.Read),
        Text("moments are kept in milliseconds", NodaTimeArbitraries.Instants(), LogMoments.WriteMilliseconds, LogMoments.ReadMilliseconds, LogMoments.Write, LogMoments.Read),
        Text("amounts are written and read by the culture of the machine", Amounts, AmountTexts.WriteAsTheMachine, AmountTexts.ReadAsTheMachine, AmountTexts.Write, AmountTexts.Read),
        Text("a comma is a mark of thousands wherever it stands", Amounts, AmountTexts.Write, AmountTexts.ReadGrouped, AmountTexts.Write, AmountTexts.Read, "1,5", "12,34"),
        Text("what is no number is 0", Amounts, AmountTexts.Write, AmountTexts.ReadOrZero, AmountTexts.Write, AmountTexts.Read),
        Text("amounts go through a double", Amounts, AmountTexts.Write, AmountTexts.ReadInTheBrowser, AmountTexts.Write, AmountTexts.Read),
        Text("exact numbers have 15 decimals", KpiArbitraries.Rationals(), ExactTexts.WriteDecimals, ExactTexts.Read, ExactTexts.Write, ExactTexts.Read),
        Text("percentages lose the noughts at their end", KpiArbitraries.Percentages(), PercentTexts.WriteShort, PercentTexts.Read, PercentTexts.Write, PercentTexts.Read),
        Text("codes lose their leading noughts in a spreadsheet", KpiArbitraries.AreaCodes(), CodeTexts.WriteFromTheSheet, CodeTexts.Read, CodeTexts.Write, CodeTexts.Read),
        Text("codes are written in capitals", KpiArbitraries.AreaCodes(), CodeTexts.WriteInCapitals, CodeTexts.Read, CodeTexts.Write, CodeTexts.Read),
        Text("a code is what a text begins with", KpiArbitraries.AreaCodes(), CodeTexts.Write, CodeTexts.ReadTheBeginning, CodeTexts.Write, CodeTexts.Read),
        Text("directions are in the capitals of the machine", ArbMap.Default.ArbFor<Direction>(), DirectionTexts.WriteAsTheMachine, DirectionTexts.Read, DirectionTexts.Write, DirectionTexts.Read),
        Text("a number is a direction", ArbMap.Default.ArbFor<Direction>(), DirectionTexts.Write, DirectionTexts.ReadByEnum, DirectionTexts.Write, DirectionTexts.Read, "7", "HIGHERISBETTER,LOWERISBETTER"),
        Text("a hyphen stands for the asterisk of a category", KpiArbitraries.Categories(), CategoryTexts.WriteForFiles, CategoryTexts.ReadFromFiles, CategoryTexts.Write, CategoryTexts.Read),
    ];

    private static Planted Store(string what, Func<IEventStore> bug, Func<IEventStore> neighbour, Gen<Instant>? recorded = null, string? whyNot = null) =>
        new(Kind.Kept, what, seed => KpiLaws.EventStore(bug, recorded).Check(seed), seed => KpiLaws.EventStore(neighbour, recorded).Check(seed), whyNot);

    private static Planted Log(string what, Func<IEventStore> bug, Func<IEventStore> neighbour) =>
        new(Kind.Kept, what, seed => KpiLaws.EventLog(bug).Check(seed), seed => KpiLaws.EventLog(neighbour).Check(seed));

    private static Planted Text<T>(string what, Arbitrary<T> values, Func<T, string> write, Func<string, T> read, Func<T, string> writeWell, Func<string, T> readWell, params string[] malformed)
        where T : notnull =>
        new(Kind.Kept, what, seed => KpiLaws.TextFormat(write, read, values, malformed).Check(seed), seed => KpiLaws.TextFormat(writeWell, readWell, values, malformed).Check(seed));
}
