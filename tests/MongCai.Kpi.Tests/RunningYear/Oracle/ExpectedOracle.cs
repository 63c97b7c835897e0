using MongCai.Kpi.Tests.Numbers.Oracle;

namespace MongCai.Kpi.Tests.RunningYear.Oracle;

/// <summary>Computes E, what was expected by now, by the table "What was expected by now, and where it leads", for each form and column.</summary>
internal static class ExpectedOracle
{
    /// <summary>Returns E as a set: a point, or the range from L·φ to U·φ; null where there is no path.</summary>
    public static ValueSet? Of(YearCase year) => (year.Form, year.Measure.Column) switch
    {
        ({ IsAverage: true }, Column.Rate) => null,
        ({ IsAverage: true } form, _) => RangeOf(form.PerYear!),
        ({ Kind: FormKind.Growth }, Column.Level) => YearBefore(year) is { } before ? ValueSet.Point(Factor(year.Form) * Exactly.Of(before)) : null,
        ({ IsFromBaseline: true }, Column.Level) => ValueSet.Point(Path(year, Exactly.Of(year.Form.Level))),
        (_, Column.Level) => null,
        (_, Column.Rate) => RangeOf(year.Form),
        ({ Kind: FormKind.Growth }, _) when KnowsLastYear(year) => ValueSet.Point(Factor(year.Form) * Exactly.Of(year.LastYear.GetValueOrDefault())),
        ({ Target: not null }, _) => ValueSet.Point(Path(year, Exactly.Zero)),
        _ => RangeOf(year.Form) is { } range ? range.Times(year.Elapsed) : null,
    };

    /// <summary>Determines whether last year's value to date is known, so that the growth is measured from it.</summary>
    public static bool KnowsLastYear(YearCase year) => year is { Form.Kind: FormKind.Growth, LastYear: > 0 };

    /// <summary>Determines whether the expected path of a level goes from a baseline.</summary>
    public static bool IsPathOfLevel(YearCase year) => year is { Form.IsFromBaseline: true, Measure.Column: Column.Level };

    /// <summary>Returns the level a year before; at the end of the year that is the level which the growth is over.</summary>
    private static decimal? YearBefore(YearCase year) => year.LastYear ?? (year.IsOver ? year.Form.Level : null);

    private static ValueSet? RangeOf(Form form) => form.Target is { } target ? ValueSet.Point(target) : form.Accepted;

    private static BigRational Factor(Form form) => Exactly.One + (Exactly.Of(form.Other.GetValueOrDefault()) / Exactly.Of(100));

    /// <summary>Returns the point on the straight path from the start to the target, or on the path from phase to phase.</summary>
    private static BigRational Path(YearCase year, BigRational start)
    {
        if (year.Phases is not { } phases)
        {
            return start + ((year.Form.Target!.Value - start) * year.Elapsed);
        }

        var quarter = (year.Months - 1) / 3;
        var from = quarter == 0 ? start : Exactly.Of(phases[quarter - 1]);
        var (firstDay, lastDay) = (year.Days(quarter * 3), year.Days((quarter + 1) * 3));
        var share = Exactly.Of(year.Days(year.Months) - firstDay) / Exactly.Of(lastDay - firstDay);
        return from + ((Exactly.Of(phases[quarter]) - from) * share);
    }
}
