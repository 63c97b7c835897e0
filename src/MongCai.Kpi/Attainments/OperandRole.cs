using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>The role of an operand in a formula.</summary>
[JsonConverter(typeof(WordJsonConverter<OperandRole>))]
public enum OperandRole
{
    /// <summary>The actual value that was measured, A.</summary>
    Actual = 0,

    /// <summary>The level of the target, T.</summary>
    Target = 1,

    /// <summary>The baseline or the opening value, B.</summary>
    Baseline = 2,

    /// <summary>The value of the same period last year, P.</summary>
    LastYear = 3,

    /// <summary>The mean yearly change to date, C.</summary>
    MeanYearlyChange = 4,

    /// <summary>The number of periods that met what was asked of each, m.</summary>
    PeriodsMet = 5,

    /// <summary>The number of periods that have elapsed, n.</summary>
    PeriodsElapsed = 6,

    /// <summary>The number of whole months that have elapsed, k.</summary>
    MonthsElapsed = 7,
}
