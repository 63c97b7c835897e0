using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi.Poverty;

namespace MongCai.Kpi.Testing;

/// <content>Generators of households and their changes.</content>
public static partial class KpiGen
{
    private const int MostHouseholds = 15;
    private const int MostYearlyEvents = 35;
    private const int LargestHousehold = 7;

    /// <summary>Gets the generator of households of every class, of one to seven persons; some say their category in one breakdown or in two.</summary>
    public static Gen<HouseholdStatus> HouseholdStatuses =>
        from id in Gen.Choose(0, 20)
        from state in HouseholdStates
        from sex in SaidOf(HeadOfHousehold)
        from ethnic in SaidOf(EthnicGroup)
        from says in BoundaryGen.Booleans
        select Status(id, state) with { Category = says ? Category.Cross(sex, ethnic) : Category.Total };

    /// <summary>Gets the generator of changes of every cause, with the household before, after, or both, as the cause requires.</summary>
    public static Gen<HouseholdChange> HouseholdChanges =>
        from date in LocalDates
        from id in Gen.Choose(0, 20)
        from before in HouseholdStates
        from after in HouseholdStates
        from cause in Gen.Elements(Enum.GetValues<ChangeCause>())
        from isAbsent in BoundaryGen.Booleans
        let wasThere = cause != ChangeCause.MovedIn && !(cause == ChangeCause.Split && isAbsent)
        let isThere = cause is not (ChangeCause.MovedOut or ChangeCause.Dissolved) && !(cause == ChangeCause.Merged && isAbsent)
        select new HouseholdChange(date, wasThere ? Status(id, before) : null, isThere ? Status(id, after) : null, cause);

    /// <summary>
    /// Gets the generator of snapshots with households of any class, from none to fifteen at FsCheck's size of 50. Either all, some or none of the households
    /// say the sex of the head of household, <c>sex=F</c> or <c>sex=M</c>.
    /// </summary>
    public static Gen<HouseholdSnapshot> HouseholdSnapshots =>
        from area in AreaCodes
        from date in LocalDates
        from standard in PovertyStandards
        from states in HouseholdStatesOfAVillage
        from sexes in Gen.ArrayOf(Gen.Elements(HeadOfHousehold.Categories.AsEnumerable()), states.Length)
        from saying in Gen.OneOf(Gen.Constant(100), Gen.Constant(0), Gen.Constant(80))
        from drawn in Gen.ArrayOf(Gen.Choose(1, 100), states.Length)
        select new HouseholdSnapshot(area, date, standard, states.Select((state, id) => Status(id, state) with { Category = drawn[id] <= saying ? sexes[id] : Category.Total }));

    /// <summary>
    /// Gets the generator of two to five reviews of an area with all changes between them, which may be none. Where there are five reviews, a household that
    /// escapes poverty often relapses.
    /// </summary>
    public static Gen<HouseholdReviews> HouseholdReviews =>
        from standard in PovertyStandards
        from households in HouseholdStatesOfAVillage
        from years in Gen.Frequency((1, Gen.Choose(1, 3)), (1, Gen.Constant(4)))
        from events in Gen.ArrayOf(Lengths.Between(0, MostYearlyEvents).SelectMany(static count => Gen.ArrayOf(VillageEvents, count)), years)
        from isQuiet in Gen.Frequency((49, Gen.Constant(value: false)), (1, Gen.Constant(value: true)))
        select new HouseholdReviews(new VillageScript(standard, households, isQuiet ? Array.ConvertAll(events, static _ => Array.Empty<VillageEvent>()) : events));

    /// <summary>Gets the generator of histories of who was poor and near-poor before: of nobody, or of the earlier reviews of a village.</summary>
    public static Gen<PovertyHistory> PovertyHistories => Gen.Frequency(
        (1, Gen.Constant(PovertyHistory.None)),
        (3, from reviews in HouseholdReviews from opening in Gen.Choose(0, reviews.Snapshots.Count - 1) select reviews.HistoryBefore(opening)));

    private static Breakdown HeadOfHousehold { get; } = new("sex", ("F", new(("vi", "nữ"), ("en", "women"))), ("M", new(("vi", "nam"), ("en", "men"))));

    private static Breakdown EthnicGroup { get; } = new("ethnic-group", ("kinh", new(("vi", "Kinh"), ("en", "Kinh"))), ("tay", new(("vi", "Tày"), ("en", "Tày"))), ("other", new(("vi", "khác"), ("en", "other"))));

    private static Gen<Category> SaidOf(Breakdown breakdown) => Gen.Frequency((3, Gen.Elements(breakdown.Categories.AsEnumerable())), (1, Gen.Constant(Category.Total)));

    private static Gen<(PovertyClass Class, int Persons)> HouseholdStates =>
        from povertyClass in Gen.Elements(Enum.GetValues<PovertyClass>())
        from persons in Gen.Choose(1, LargestHousehold)
        select (povertyClass, persons);

    private static Gen<(PovertyClass Class, int Persons)[]> HouseholdStatesOfAVillage => Lengths.Between(0, MostHouseholds).SelectMany(static count => Gen.ArrayOf(HouseholdStates, count));

    private static Gen<VillageEvent> VillageEvents =>
        from cause in Gen.Frequency((5, Gen.Elements(ChangeCause.Reviewed, ChangeCause.Corrected)), (4, Gen.Elements(Enum.GetValues<ChangeCause>())))
        from which in Gen.Choose(0, MostHouseholds)
        from state in HouseholdStates
        from days in Gen.Frequency((1, Gen.Constant(0)), (2, Gen.Choose(0, 14)))
        select new VillageEvent(cause, which, state.Persons, state.Class, days);

    private static HouseholdStatus Status(int id, (PovertyClass Class, int Persons) state) => new(((Rational)id).ToString(NumberFormat.Invariant), state.Class, state.Persons);
}
