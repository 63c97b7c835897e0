using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi.Tests.Rows;

/// <summary>Writes observations and targets as rows, from their public parts and without any code that the reader uses.</summary>
internal static class WrittenRows
{
    /// <summary>
    /// Returns the row of an observation; null where no row can express it, because it was made of several reports or could not be calculated.
    /// </summary>
    public static ObservationRow? Of(Observation observation)
    {
        var row = new ObservationRow
        {
            Area = observation.Area == AreaCode.ReportingAuthority ? null : observation.Area.ToString(),
            Category = observation.Category.IsTotal ? null : observation.Category.ToString(),
            Indicator = observation.Indicator.Code,
            Period = observation.Period.ToString(),
            Status = observation.Status == ObservationStatus.Official ? null : Camel(observation.Status),
            Through = observation.Through == observation.Period.End ? null : Date(observation.Through),
        };
        return observation.Ratio is { } parts ? row with { Numerator = parts.Numerator.ToString(), Denominator = parts.Denominator.ToString() }
            : observation.DoneOn is { } day ? row with { DoneOn = Date(day) }
            : observation.MissingReason is { } because ? row with { Missing = Camel(because) }
            : observation.Value.TryGetValue(out var value) ? row with { Value = value.ToString() }
            : observation.Value.Reason == UndefinedReason.OnlyABound ? row with { Value = Bounds(observation.Range) }
            : null;
    }

    /// <summary>Returns the row of a target; null where no row can express it.</summary>
    public static TargetRow? Of(Target target)
    {
        var row = new TargetRow
        {
            Area = target.Area == AreaCode.ReportingAuthority ? null : target.Area.ToString(),
            Category = target.Category.IsTotal ? null : target.Category.ToString(),
            Indicator = target.Indicator.Code,
            Period = target.Period.ToString(),
            Basis = target.Basis.ToString(),
            Method = target.Method is { } method ? Camel(method) : null,
        };
        return target.Phases is not null || target.Adoption is not null ? null : Form(row, target.Form);
    }

    private static TargetRow? Form(TargetRow row, TargetForm form) => form switch
    {
        LevelForm { IsCap: true, Level: { } level } => row with { Form = "cap", Level = $"{level}" },
        LevelForm { Level: null, Accepted: { Lower: { } floor, Upper: { } ceiling } } => row with { Form = "within", Floor = $"{floor}", Ceiling = $"{ceiling}", Direction = Camel(form.Direction) },
        LevelForm { Level: { } level, Direction: Direction.HigherIsBetter } => row with { Form = form.Accepted!.IncludesLower ? "atLeast" : "moreThan", Level = $"{level}" },
        LevelForm { Level: { } level, Direction: Direction.LowerIsBetter } => row with { Form = form.Accepted!.IncludesUpper ? "atMost" : "lessThan", Level = $"{level}" },
        LevelForm { Level: { } level } => row with { Form = "about", Level = $"{level}", Tolerance = form.Accepted is { Upper: { } upper } ? $"{upper - level}" : null },
        ChangeForm { IsReduction: true } reduction => row with { Form = "reductionBy", Baseline = $"{reduction.Baseline}", By = $"{reduction.Baseline - reduction.Level}", OpeningPeriod = $"{reduction.OpeningPeriod}" },
        ChangeForm { IsGrowth: true, Baseline.Sign: 0 } growth => row with { Form = "growthBy", Baseline = $"{growth.Baseline}", By = "8%" },
        ChangeForm { IsGrowth: true } growth => row with { Form = "growthBy", Baseline = $"{growth.Baseline}", By = $"{((growth.Level / growth.Baseline) - 1) * 100}%" },
        ChangeForm change => row with { Form = "fromBaseline", Baseline = $"{change.Baseline}", Level = $"{change.Level}" },
        MilestoneForm milestone => row with { Form = "milestone", Deadline = Date(milestone.Deadline) },
        _ => null,
    };

    private static string Bounds(RationalInterval range) => string.Join(
        ' ',
        new[]
        {
            range.Lower is { } lower ? $"{(range.IncludesLower ? ">=" : ">")} {lower}" : null,
            range.Upper is { } upper ? $"{(range.IncludesUpper ? "<=" : "<")} {upper}" : null,
        }.OfType<string>());

    private static string Date(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static string Camel<T>(T value)
        where T : struct, Enum => $"{value}" is var name ? $"{char.ToLowerInvariant(name[0])}{name[1..]}" : string.Empty;
}
