using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi.Tests.Numbers.Oracle;

namespace MongCai.Kpi.Tests.RunningYear.Oracle;

/// <summary>Generates cases of a running year, most of them where the answers change.</summary>
internal static class YearCaseGen
{
    private static readonly decimal[] Denominators = [1, 7, 40, 365, 1_000];

    /// <summary>
    /// The shares of the distance to cover by the end of each quarter: steadily, early, late, beyond the target and back, and at first in the wrong
    /// direction.
    /// </summary>
    private static readonly decimal[][] Profiles = [[0.25m, 0.5m, 0.75m, 1], [0.5m, 1, 1, 1], [0, 0, 0.1m, 1], [0.5m, 1.2m, 0.8m, 1], [-0.1m, 0.3m, 0.6m, 1]];

    public static Gen<YearCase> Cases =>
        from measure in MeasureGen.Measures
        from form in FormGen.FormsOf(measure)
        from months in form.IsAverage
            ? Gen.OneOf(Gen.Elements(1, 6, 11, 12, 13, 24, 36, 48, 59, 60, 60), Gen.Choose(1, 60))
            : Gen.OneOf(Gen.Elements(1, 3, 6, 9, 12, 12), Gen.Choose(1, 12))
        from isToDate in Gen.Elements(true, false)
        from policy in Gen.Elements(Enum.GetValues<PolicyKind>())
        from tolerance in Gen.Elements<decimal>(0, 0, 2, 10)
        from tooEarly in Gen.Elements<decimal>(0, 0, 0, 20, 50)
        let bare = new YearCase(measure, form, months, isToDate, new Reported.Nothing(), policy, tolerance, tooEarly, LastYear: null, Phases: null)
        from lastYear in LastYears(bare)
        from phases in Phases(bare with { LastYear = lastYear })
        let planned = bare with { LastYear = lastYear, Phases = phases }
        from reported in ReportsOf(planned)
        from isSeries in Gen.Elements(true, false)
        from isEarly in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        let full = planned with { Reported = reported }
        select full with { IsSeries = isSeries && CanBeAdded(full), IsEarly = isEarly && !isSeries && !full.ArePartsMissing && measure.Kind != MeasuredKind.RateToStock };

    private static Gen<decimal?> LastYears(YearCase year)
    {
        if (year is not { Form.Kind: FormKind.Growth, Measure.Column: not Column.Rate } || year.Form.Level == 0)
        {
            return Gen.Constant<decimal?>(null);
        }

        decimal[] possible = [.. new[] { year.Form.Level, year.Form.Level / 2, year.Form.Level / 4, 0, 0.5m, 73 }.Where(value => year.Measure.Possible.Contains(Exactly.Of(value)))];
        return possible.Length == 0 ? Gen.Constant<decimal?>(null) : Gen.Frequency((1, Gen.Constant<decimal?>(null)), (3, Gen.Elements(possible).Select(static value => (decimal?)value)));
    }

    private static Gen<IReadOnlyList<decimal>?> Phases(YearCase year)
    {
        if (year is not { Form: { Target: not null, IsAverage: false }, LastYear: null } || !(year.Measure.Column == Column.Accumulating || ExpectedOracle.IsPathOfLevel(year)))
        {
            return Gen.Constant<IReadOnlyList<decimal>?>(null);
        }

        var start = ExpectedOracle.IsPathOfLevel(year) ? year.Form.Level : 0;
        var target = FormGen.ToDecimal(year.Form.Target!.Value);
        return Gen.Frequency(
            (3, Gen.Constant<IReadOnlyList<decimal>?>(null)),
            (1, Gen.Elements(year.Measure.NeverFalls ? Profiles[..3] : Profiles).Select(profile => (IReadOnlyList<decimal>?)[.. profile.Select(share => start + ((target - start) * share))])));
    }

    private static Gen<Reported> ReportsOf(YearCase year)
    {
        var measure = year.Measure;
        var values = Gen.Frequency(
            (6, Gen.Elements(Candidates.Of(year).AsEnumerable())),
            (1, Gen.Choose(-400, 4_000).Select(static number => Exactly.Of(number) / Exactly.Of(7)).Select(value => measure.Possible.Contains(value) ? value : Candidates.Inside(measure.Possible))));
        var exact = values.Select(static value => (Reported)new Reported.Value(value));
        return Gen.Frequency(
            (8, measure.HasParts ? Gen.Frequency((4, Parts(measure, values)), (1, exact)) : exact),
            (2, values.SelectMany(value => Bounds(measure, value))),
            (2, CanMiss(measure) ? values.SelectMany(value => SixOfSeven(measure, value)) : exact),
            (1, Gen.Constant<Reported>(new Reported.Nothing())));
    }

    private static Gen<Reported> Parts(Measure measure, Gen<BigRational> values)
    {
        var some =
            from value in values
            from all in Gen.Elements(Denominators)
            select (Reported)new Reported.Parts(value / measure.Whole * Exactly.Of(all), Exactly.Of(all));
        var none = Gen.Constant<Reported>(new Reported.Parts(Exactly.Zero, Exactly.Zero));
        var ofNone = Gen.Constant<Reported>(new Reported.Parts(Exactly.Of(3), Exactly.Zero));
        return measure.Kind switch
        {
            MeasuredKind.Proportion => Gen.Frequency((8, some), (1, none)),
            MeasuredKind.Rate => Gen.Frequency((8, some), (1, none), (1, ofNone)),
            _ => some,
        };
    }

    private static Gen<Reported> Bounds(Measure measure, BigRational value) =>
        from step in Gen.Elements(Exactly.One, Exactly.Of(0.001m), Exactly.Of(50))
        from isLowerIn in Gen.Elements(true, false)
        from isUpperIn in Gen.Elements(true, false)
        from shape in Gen.Choose(0, 2)
        let range = shape switch
        {
            0 => new ValueSet(value, isLowerIn, null, isUpperIn: false),
            1 => new ValueSet(null, isLowerIn: false, value, isUpperIn),
            _ => new ValueSet(value, isLowerIn, value + step, isUpperIn),
        }
        select (Reported)new Reported.Bound(IsPoint(range.And(measure.Possible)) ? ValueSet.AtLeast(Candidates.Inside(measure.Possible)) : range);

    /// <summary>Determines whether a range contains one value or none.</summary>
    private static bool IsPoint(ValueSet range) => range.IsEmpty || (range is { Lower: { } least, Upper: { } most } && least.IsSameAs(most));

    private static Gen<Reported> SixOfSeven(Measure measure, BigRational value) => measure.HasParts
        ? Gen.Elements(Denominators).Select(all => (Reported)new Reported.SixOfSeven(value / measure.Whole * Exactly.Of(all), Exactly.Of(all)))
        : Gen.Constant<Reported>(new Reported.SixOfSeven(value, Denominator: null));

    /// <summary>Determines whether parts may be missing: they are added over areas, most of which have nothing.</summary>
    private static bool CanMiss(Measure measure) =>
        measure.Kind is not (MeasuredKind.DistinctCount or MeasuredKind.Index) && measure.Possible.Contains(Exactly.Zero);

    /// <summary>Determines whether months can be added: they are counts, or one count over another.</summary>
    private static bool CanBeAdded(YearCase year) =>
        year is { Form.IsAverage: false, Months: > 1, Reported: Reported.Parts or Reported.SixOfSeven, Measure.Column: not Column.Level }
        or { Form.IsAverage: false, Months: > 1, Reported: Reported.Value, Measure.Kind: MeasuredKind.Flow };
}
