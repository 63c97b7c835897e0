using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>Generators of elapsed shares.</content>
public static partial class KpiGen
{
    private const int MonthsOfYear = 12;

    /// <summary>
    /// Gets a generator of elapsed shares that fit a reporting year of any calendar: by days, by months, by profiles of twelve months, over nominal days and
    /// data windows.
    /// </summary>
    public static Gen<ElapsedShare> ElapsedShares => ElapsedSharesOfMonths(MonthsOfYear);

    /// <summary>Creates a generator of elapsed shares that fit a target's period of a given number of whole months.</summary>
    /// <param name="months">The number of months that the period has, at least 1.</param>
    /// <returns>The generator of elapsed shares for that number of months.</returns>
    public static Gen<ElapsedShare> ElapsedSharesOfMonths(int months)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);
        return
            from measure in Gen.Frequency(
                (2, Gen.Elements(ElapsedShare.ByDays, ElapsedShare.ByMonths)),
                (1, Profiles(months).Select(ElapsedShare.ByProfile)),
                (1, MonthlyActuals(months).Select(ElapsedShare.ByActuals)))
            from rule in ClosingRules
            from isNominal in BoundaryGen.Booleans
            select isNominal ? measure : measure.Within(rule);
    }

    // The amounts are even, all at the start, all at the end, or random; months that weigh nothing make the share stand still.
    private static Gen<Rational[]> MonthlyActuals(int months) => Gen.Frequency(
        (1, Gen.Constant(Enumerable.Repeat((Rational)1, months).ToArray())),
        (1, from at in Gen.Elements(0, months - 1) select Enumerable.Range(0, months).Select(month => (Rational)(month == at ? 1 : 0)).ToArray()),
        (3, from sure in Gen.Choose(0, months - 1)
            from amount in Gen.Choose(1, 100)
            from actuals in Gen.ArrayOf(Gen.Frequency((1, Gen.Constant(0)), (3, Gen.Choose(1, 100))), months)
            select actuals.Select((actual, month) => (Rational)(month == sure ? amount : actual)).ToArray()));

    private static Gen<Rational[]> Profiles(int months) => MonthlyActuals(months).Select(static actuals =>
    {
        var (sum, reached) = (actuals.Aggregate((Rational)0, static (sum, actual) => sum + actual), (Rational)0);
        return Array.ConvertAll(actuals, actual => (reached += actual) / sum);
    });
}
