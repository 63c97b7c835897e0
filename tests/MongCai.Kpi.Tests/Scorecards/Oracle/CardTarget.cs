using MongCai.Kpi.Tests.RunningYear.Oracle;
using NodaTime;

namespace MongCai.Kpi.Tests.Scorecards.Oracle;

/// <summary>A target of an area, or a version of one.</summary>
/// <param name="Area">Whose.</param>
/// <param name="Measure">Of what.</param>
/// <param name="Span">For which months.</param>
/// <param name="Basis">0 for the plan, 1 for the resolution, 2 for that of a committee.</param>
/// <param name="Form">What is asked for.</param>
/// <param name="Method">The method that it names.</param>
/// <param name="Adopted">The day on which it was adopted and is in force from.</param>
internal sealed record CardTarget(string Area, CardMeasure Measure, MonthSpan Span, int Basis, Form Form, NamedMethod? Method = null, LocalDate? Adopted = null)
{
    /// <summary>Gets whether an attainment is defined by the form, or by a method that is named.</summary>
    public bool HasMethod => Method is not null || (Form.PerYear ?? Form) is { Kind: FormKind.AtLeast or FormKind.MoreThan } or { IsFromBaseline: true };

    public override string ToString() => $"{Area} {Measure.Code} {Span} basis {Basis}: {Form}{(Method is { } method ? $" by {method}" : "")}{(Adopted is { } day ? $", adopted {day:R}" : "")}";
}
