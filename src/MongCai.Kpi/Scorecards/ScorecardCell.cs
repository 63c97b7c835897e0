using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>One cell of a scorecard: an actual against every target, with what follows.</summary>
/// <remarks>Equality is that of the object. Text form, for a reader only.</remarks>
[JsonConverter(typeof(WriteOnlyJsonConverter<ScorecardCell>))]
public sealed class ScorecardCell
{
    private readonly Scorecard _scorecard;
    private readonly (int Area, int Indicator, int Cell) _place;

    internal ScorecardCell(Scorecard scorecard, (int Area, int Indicator, int Cell) place, Observation observation, Target[] targets)
    {
        _scorecard = scorecard;
        _place = place;
        Attainments = new AttainmentByBasis(observation, targets, Measuring.Under(scorecard.Policies));
    }

    /// <summary>The area.</summary>
    public AreaCode Area => Observation.Area;

    /// <summary>The indicator.</summary>
    public Indicator Indicator => Observation.Indicator;

    /// <summary>The period.</summary>
    public ReportingPeriod Period => Observation.Period;

    /// <summary>The actual, with its status; missing where it has not been reported.</summary>
    public Observation Observation => Attainments.Observation;

    /// <summary>Of how many areas and periods the actual came together; null where it was given as it is.</summary>
    public Coverage? Coverage => _scorecard.CoverageAt(_place.Cell);

    /// <summary>The attainment on every basis, each of which explains itself.</summary>
    public AttainmentByBasis Attainments { get; }

    /// <summary>Whether there is an attainment on a basis, and if not, why.</summary>
    /// <param name="basis">The basis.</param>
    /// <returns>The state.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="basis"/> is null.</exception>
    public CellState StateOn(Basis basis) => _scorecard.JudgementAt(_place.Cell, Guard.Against.Null(basis)).State;

    /// <summary>The band of the attainment on a basis; null where there is no attainment, which is no band.</summary>
    /// <param name="basis">The basis.</param>
    /// <returns>The band.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="basis"/> is null.</exception>
    public StatusBand? BandOn(Basis basis)
    {
        var band = _scorecard.JudgementAt(_place.Cell, Guard.Against.Null(basis)).Band;
        return band == Judgement.NoBand ? null
            : band == 0 ? _scorecard.Policies.Bands.Lowest
            : _scorecard.Policies.Bands.Steps[band - 1].Band;
    }

    /// <summary>The verdict on a basis.</summary>
    /// <param name="basis">The basis.</param>
    /// <returns>The verdict; undefined where it is not known whether the target is met, for the reason of the attainment.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="basis"/> is null.</exception>
    public Calculated<Verdict> VerdictOn(Basis basis) =>
        _scorecard.JudgementAt(_place.Cell, Guard.Against.Null(basis)) is { HasVerdict: true } judgement
            ? judgement.Verdict
            : Attainments[basis].Verdict.Reason ?? UndefinedReason.NotCalculated;

    /// <summary>The pace on a basis, by what the scorecard counts as elapsed.</summary>
    /// <param name="basis">The basis.</param>
    /// <returns>The pace.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="basis"/> is null.</exception>
    /// <exception cref="ArgumentException">The target's period has no such share; the message says why.</exception>
    public Pace PaceOn(Basis basis) => Attainments[Guard.Against.Null(basis)].Pace;

    /// <summary>How it compares with the same period last year: undefined where the scorecard does not have that, or it has no value.</summary>
    /// <returns>The change; null where there is no same period last year.</returns>
    public Change? ChangeFromLastYear() =>
        Period.Kind != PeriodKind.Week && Period.TryGetSamePeriodLastYear(out var pair)
            ? new Change(_scorecard.ObservationAt(_place.Area, _place.Indicator, pair.Earlier), Observation)
            : null;

    /// <summary>What was measured against what.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Attainments}";
}
