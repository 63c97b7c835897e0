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
    /// <param name="missingData">What a roll-up makes of what is missing.</param>
    /// <param name="scorecards">What a scorecard is judged by: verdicts, bands and what counts as elapsed.</param>
    /// <param name="phrases">The phrases of reports, with language and rounding.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public KpiPolicies(ReportingCalendar calendar, ClosingRule closing, MissingDataPolicy missingData, ScorecardPolicies scorecards, Phrasebook phrases)
    {
        Calendar = calendar;
        Closing = Guard.Against.Null(closing);
        MissingData = Guard.Against.Null(missingData);
        Scorecards = Guard.Against.Null(scorecards);
        Phrases = Guard.Against.Null(phrases);
    }

    /// <summary>The reporting calendar.</summary>
    public ReportingCalendar Calendar { get; }

    /// <summary>On which day the books of a month are closed.</summary>
    public ClosingRule Closing { get; }

    /// <summary>What a roll-up makes of what is missing.</summary>
    public MissingDataPolicy MissingData { get; }

    /// <summary>What a scorecard is judged by.</summary>
    public ScorecardPolicies Scorecards { get; }

    /// <summary>The phrases of reports.</summary>
    public Phrasebook Phrases { get; }
}
