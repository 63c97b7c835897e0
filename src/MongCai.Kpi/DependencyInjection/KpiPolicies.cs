using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>The policies of a host in one: what it chose, with whatever it registered itself in their place.</summary>
/// <remarks>It comes from the host's services. Equality is that of all parts.</remarks>
[JsonConverter(typeof(WriteOnlyJsonConverter<KpiPolicies>))]
public sealed record KpiPolicies
{
    /// <summary>Policies.</summary>
    /// <param name="calendar">The reporting calendar.</param>
    /// <param name="closing">On which day the books of a month are closed.</param>
    /// <param name="measurement">What actuals are measured under: verdicts, bands, pace and missing reports.</param>
    /// <param name="phrases">The phrases of reports, with language and rounding.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public KpiPolicies(ReportingCalendar calendar, ClosingRule closing, MeasurementPolicies measurement, Phrasebook phrases)
    {
        Calendar = calendar;
        Closing = Guard.Against.Null(closing);
        Measurement = Guard.Against.Null(measurement);
        Phrases = Guard.Against.Null(phrases);
    }

    /// <summary>The reporting calendar.</summary>
    public ReportingCalendar Calendar { get; }

    /// <summary>On which day the books of a month are closed.</summary>
    public ClosingRule Closing { get; }

    /// <summary>What actuals are measured under, in a scorecard or alone.</summary>
    public MeasurementPolicies Measurement { get; }

    /// <summary>The phrases of reports.</summary>
    public Phrasebook Phrases { get; }
}
