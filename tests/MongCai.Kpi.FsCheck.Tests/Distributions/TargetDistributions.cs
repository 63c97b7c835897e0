namespace MongCai.Kpi.Testing.Tests.Distributions;

internal static class TargetDistributions
{
    public static Chapter Chapter { get; } = new("Targets",
    [
        Distribution.Of(KpiArbitraries.TargetForms())
            .Main("an amount or a range", static form => form is LevelForm)
            .Main("a change", static form => form is ChangeForm)
            .Main("the mean of a year", static form => form is AverageForm)
            .Main("to be kept to in every period", static form => form is MaintainedForm)
            .Main("done by a day", static form => form is MilestoneForm)
            .Main("strict: more than, less than", static form => form.Accepted is { } accepted && (accepted is { Lower: not null, IncludesLower: false } or { Upper: not null, IncludesUpper: false }))
            .Edge("a level of zero", static form => form is LevelForm { Level.Sign: 0 })
            .Main("a level below zero", static form => form is LevelForm { Level.Sign: < 0 }),
        Distribution.Of(KpiArbitraries.LevelForms())
            .Main("at least", static form => form is { Level: not null, Accepted: { Lower: not null, IncludesLower: true, Upper: null } })
            .Main("more than", static form => form is { Level: not null, Accepted: { Lower: not null, IncludesLower: false, Upper: null } })
            .Main("at most", static form => form is { Level: not null, IsCap: false, Accepted: { Upper: not null, IncludesUpper: true, Lower: null } })
            .Main("less than", static form => form is { Level: not null, Accepted: { Upper: not null, IncludesUpper: false, Lower: null } })
            .Main("a cap", static form => form.IsCap)
            .Main("between two", static form => form is { Level: null, Accepted: not null })
            .Edge("between one and the same", static form => form is { Level: null, Accepted: { Lower: { } lower, Upper: { } upper } } && lower == upper)
            .Main("about, with a tolerance", static form => form is { Level: not null, Direction: Direction.None, Accepted: not null })
            .Edge("about, without one", static form => form.Accepted is null),
        Distribution.Of(KpiArbitraries.ChangeForms())
            .Main("a reduction", static form => form.IsReduction)
            .Main("a reduction from the amount of a period", static form => form.OpeningPeriod is not null)
            .Main("a growth", static form => form.IsGrowth)
            .Main("from a baseline", static form => form is { IsGrowth: false, IsReduction: false })
            .Main("from a baseline to itself", static form => form is { IsGrowth: false, IsReduction: false } && form.Baseline == form.Level)
            .Main("less is better", static form => form.Direction == Direction.LowerIsBetter),
        Distribution.Of(KpiArbitraries.AverageForms())
            .Main("a mean reduction", static form => form is { Baseline: not null, IsReduction: true })
            .Main("a mean increase", static form => form is { Baseline: not null, IsReduction: false })
            .Main("a mean amount", static form => form.Baseline is null),
        Distribution.Of(KpiArbitraries.MaintainedForms())
            .Main("in every month", static form => form.Every == PeriodKind.Month)
            .Main("in every week", static form => form.Every == PeriodKind.Week)
            .Main("a cap", static form => form.Each.IsCap),
        Distribution.Of(KpiArbitraries.MilestoneForms())
            .Main("by a leap day or beside one", static form => PeriodDistributions.IsBesideALeapDay(form.Deadline))
            .Main("by the end of a month", static form => form.Deadline.PlusDays(1).Day == 1),
        Distribution.Of(KpiArbitraries.TargetPhases())
            .Main("one level", static phases => phases.Levels.Count == 1)
            .Main("more and more", static phases => phases.Levels.Count > 2 && phases.Levels.SequenceEqual(phases.Levels.Order()) && phases.Levels[0] < phases.Levels[^1])
            .Main("up and down", static phases => !phases.Levels.SequenceEqual(phases.Levels.Order()) && !phases.Levels.SequenceEqual(phases.Levels.OrderDescending()))
            .Edge("twelve levels", static phases => phases.Levels.Count == 12),
        Distribution.Of(KpiArbitraries.Targets())
            .Main("an amount or a range", static target => target.Form is LevelForm)
            .Main("a change", static target => target.Form is ChangeForm)
            .Main("the mean of a year", static target => target.Form is AverageForm)
            .Main("to be kept to in every period", static target => target.Form is MaintainedForm)
            .Main("done by a day", static target => target.Form is MilestoneForm)
            .Main("names its method", static target => target.Method is not null)
            .Main("names its phases", static target => target.Phases is not null)
            .Main("adopted", static target => target.Adoption is not null)
            .Main("of an area", static target => target.Area != AreaCode.ReportingAuthority)
            .Main("of a category", static target => !target.Category.IsTotal)
            .Main("of the resolution", static target => string.Equals(target.Basis.Code, Basis.Resolution.Code, StringComparison.Ordinal))
            .Edge("in force before it was adopted", static target => target.Adoption is { } adoption && adoption.InForceFrom < adoption.On),
        Distribution.Of(KpiGen.TargetsOf(new Indicator("jobs", Unit.Worker, Nature.Flow), ReportingPeriod.Year(2019), Basis.Plan))
            .Main("an amount or a range", static target => target.Form is LevelForm)
            .Main("a reduction from last year's amount", static target => target.Form is ChangeForm { OpeningPeriod: not null })
            .Main("to be kept to in every period", static target => target.Form is MaintainedForm)
            .Main("names its phases", static target => target.Phases is not null),
        Distribution.Of(KpiArbitraries.TargetVersions())
            .Main("one", static versions => versions.All.Count == 1)
            .Main("four", static versions => versions.All.Count == 4)
            .Main("another case of form later", static versions => versions.All.Select(static version => version.Form.GetType()).Distinct().Count() > 1),
    ]);
}
