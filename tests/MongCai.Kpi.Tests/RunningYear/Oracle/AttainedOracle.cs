using MongCai.Kpi.Tests.Numbers.Oracle;

namespace MongCai.Kpi.Tests.RunningYear.Oracle;

/// <summary>Computes A over T, the form's own attainment, and what is left of a limit.</summary>
internal static class AttainedOracle
{
    /// <summary>Returns the attainment by the form's own method; null where the rules do not say which method is an average's own.</summary>
    public static string? Attained(YearCase year) => year.Form switch
    {
        { IsAverage: true } => null,
        _ when year.Actual is null || year.Form.Accepted is null => Outcome.Undefined,
        { Kind: FormKind.AtLeast or FormKind.MoreThan } => OverTarget(year),
        { IsFromBaseline: true } => FromBaseline(year),
        _ => Outcome.Because("no method named"),
    };

    public static string Utilisation(YearCase year) => year.Form.IsLimit && year.Actual is not null ? OverTarget(year) : Outcome.Undefined;

    /// <summary>Returns T − A for a limit; null where the target is no limit that is used up.</summary>
    public static string? Headroom(YearCase year) => !year.Form.IsLimit || year.Measure.Column == Column.Level
        ? null
        : year.Actual is { } value ? Exactly.Text(year.Form.Target!.Value - value) : Outcome.Undefined;

    /// <summary>Returns what each remaining month has to bring, never negative; null where that is not asked.</summary>
    public static string? RequiredAMonth(YearCase year)
    {
        if (year is not { IsOver: false, Measure.Kind: MeasuredKind.Flow, Form.Kind: FormKind.AtLeast or FormKind.MoreThan or FormKind.AtMost or FormKind.LessThan or FormKind.Cap })
        {
            return null;
        }

        return year.Actual is not { } value ? Outcome.Undefined
            : value.Against(year.Form.Target!.Value) >= 0 ? "0" : Exactly.Text((year.Form.Target!.Value - value) / Exactly.Of(year.AllMonths - year.Months));
    }

    /// <summary>Returns A over last year's value to date, less one; null where no growth is asked.</summary>
    public static string? GrowthSoFar(YearCase year) => year is not { Form.Kind: FormKind.Growth, Measure.Column: Column.Accumulating, LastYear: null or > 0 }
        ? null
        : year.LastYear is not { } before ? Outcome.None : year.Actual is { } value ? Exactly.Text((value / Exactly.Of(before)) - Exactly.One) : Outcome.Undefined;

    /// <summary>
    /// Returns what ten more in the denominator require in the numerator, (T·(D + 10) − N)/10; null where the rate has no single level to reach.
    /// </summary>
    public static string? RequiredOfTenMore(YearCase year)
    {
        if (year is not { IsOver: false, Measure.Column: Column.Rate, Reported: Reported.Parts parts } || year.Form.IsFromBaseline || year.Form is not { Target: { } target, Kind: not FormKind.Growth })
        {
            return null;
        }

        var (share, ten) = (target / year.Measure.Whole, Exactly.Of(10));
        var required = ((share * (parts.Denominator + ten)) - parts.Numerator) / ten;
        return Exactly.Text(required.Numerator.Sign < 0 ? Exactly.Zero : required);
    }

    private static string OverTarget(YearCase year)
    {
        var target = year.Form.Target!.Value;
        return target.Numerator.Sign switch
        {
            0 => Outcome.Because("zero target"),
            < 0 => Outcome.Because("negative target"),
            _ => Exactly.Text(year.Actual!.Value / target),
        };
    }

    private static string FromBaseline(YearCase year)
    {
        var (from, to) = (Exactly.Of(year.Form.Level), year.Form.Target!.Value);
        return from.IsSameAs(to) || (year.Measure.Column == Column.Accumulating && !year.IsFinal) ? Outcome.Undefined : Exactly.Text((year.Actual!.Value - from) / (to - from));
    }
}
