using MongCai.Kpi.Tests.RunningYear.Oracle;
using NodaTime;

namespace MongCai.Kpi.Tests.Scorecards.Oracle;

/// <summary>A target of an area, or one version of it.</summary>
/// <param name="Area">The area that has the target.</param>
/// <param name="Measure">The indicator of the target.</param>
/// <param name="Span">The months that the target is for.</param>
/// <param name="Basis">The basis: 0 for the plan, 1 for the resolution, 2 for that of a committee.</param>
/// <param name="Form">The form of the target, with its numbers.</param>
/// <param name="Method">The method of attainment that the target names, if any.</param>
/// <param name="Adopted">The day on which the target was adopted and from which it is in force.</param>
internal sealed record CardTarget(string Area, CardMeasure Measure, MonthSpan Span, int Basis, Form Form, NamedMethod? Method = null, LocalDate? Adopted = null)
{
    /// <summary>Gets whether the form, or a method that the target names, defines an attainment.</summary>
    public bool HasMethod => Method is not null || (Form.PerYear ?? Form) is { Kind: FormKind.AtLeast or FormKind.MoreThan } or { IsFromBaseline: true };

    public override string ToString() => $"{Area} {Measure.Code} {Span} basis {Basis}: {Form}{(Method is { } method ? $" by {method}" : "")}{(Adopted is { } day ? $", adopted {day:R}" : "")}";
}
