using Ardalis.GuardClauses;

namespace MongCai.Kpi.Poverty;

/// <content>Indicators that are defined by a poverty standard.</content>
public sealed partial record PovertyStandard
{
    private const char Slash = '/';
    private const int UsualDecimals = 2;

    /// <summary>
    /// Creates an indicator that counts households or persons by this standard, as a stock: the poor households, or the persons in near-poor households.
    /// </summary>
    /// <param name="measure">The households or persons that are counted.</param>
    /// <param name="code">The code of the new indicator.</param>
    /// <param name="name">The name of the indicator in reports; null for the name of the measure.</param>
    /// <param name="unit">The unit, such as thousand households; null for households or persons.</param>
    /// <returns>
    /// The indicator, from zero on, with a definition that names standard and measure, <c>vn-2016/poor-households</c>. Counts under the standard observe the
    /// indicator by <see cref="PovertyCount.Observe"/>.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="code"/> is null, empty or blank, or <paramref name="unit"/> is a unit of something else.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such measure.</exception>
    /// <example><c>PovertyStandard.National2016.CountOf(PovertyMeasure.PoorHouseholds, "poor-households")</c></example>
    public Indicator CountOf(PovertyMeasure measure, string code, LocalisedText? name = null, Unit? unit = null)
    {
        var who = Guard.Against.UnknownValue(measure).Name();
        return new(code, Counting(unit, measure), Nature.Stock, name ?? who) { Definition = DefinitionOf(measure), Bounds = RationalInterval.AtLeast(0) };
    }

    /// <summary>Creates an indicator of a rate by this standard, such as the poverty rate: a proportion of all households or of all persons.</summary>
    /// <param name="measure">The households or persons whose share it is.</param>
    /// <param name="code">The code of the new indicator.</param>
    /// <param name="name">The name of the indicator in reports; null for "rate of" and the name of the measure.</param>
    /// <param name="unit">The unit, a multiple of the pure number; null for <see cref="Unit.Percent"/>.</param>
    /// <returns>
    /// The indicator, with the same definition as that of <see cref="CountOf"/>, and printed with 2 decimals where <paramref name="unit"/> is null. Counts
    /// under the standard observe the indicator, with numerator and denominator, by <see cref="PovertyCount.Observe"/>.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="code"/> is null, empty or blank, or <paramref name="unit"/> is no multiple of pure number.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such measure.</exception>
    /// <example><c>PovertyStandard.National2022.RateOf(PovertyMeasure.PoorHouseholds, "poverty-rate")</c></example>
    public Indicator RateOf(PovertyMeasure measure, string code, LocalisedText? name = null, Unit? unit = null)
    {
        var who = Guard.Against.UnknownValue(measure).Name();
        return unit is null || unit.BaseUnit == Unit.One
            ? new(code, unit ?? Unit.Percent, Nature.Proportion, name ?? LocalisedText.Of(LexiconKeys.RateOf, who))
            {
                Definition = DefinitionOf(measure),
                Decimals = unit is null ? UsualDecimals : null,
            }
            : throw new ArgumentException($"A rate is in percent or another multiple of {Unit.One}, and not in {unit}.", nameof(unit));
    }

    /// <summary>
    /// Creates an indicator that counts those who moved between two reviews by this standard, as a flow: those who escaped poverty, or who relapsed.
    /// </summary>
    /// <param name="measure">The table of the movement that is meant: poor or near-poor, in households or in persons.</param>
    /// <param name="flow">The part of the movement that is counted.</param>
    /// <param name="code">The code of the new indicator.</param>
    /// <param name="name">The name of the indicator in reports; null for the name of the measure and the flow.</param>
    /// <param name="unit">The unit of the indicator; null for households or persons.</param>
    /// <returns>
    /// The indicator, with a definition that names standard, measure and flow, <c>vn-2016/poor-households/escaped</c>. Except for the net decrease it never
    /// falls. Movements under the standard observe the indicator by <see cref="PovertyMovement.Observe"/>.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="code"/> is null, empty or blank, a movement has no table of <paramref name="measure"/>, or <paramref name="unit"/> is a unit of
    /// something else.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such measure or flow.</exception>
    /// <example><c>PovertyStandard.National2016.FlowOf(PovertyMeasure.PoorHouseholds, MovementFlow.NetDecrease, "poor-households-reduced")</c></example>
    public Indicator FlowOf(PovertyMeasure measure, MovementFlow flow, string code, LocalisedText? name = null, Unit? unit = null)
    {
        Guard.Against.UnknownValue(measure);
        Guard.Against.UnknownValue(flow);
        return measure.Class() is not null
            ? new(code, Counting(unit, measure), Nature.Flow, name ?? flow.Name(measure)) { Definition = DefinitionOf(measure, flow), NeverFalls = flow != MovementFlow.NetDecrease }
            : throw new ArgumentException($"A movement has tables of the poor and of the near-poor, and none of {measure.Name()}.", nameof(measure));
    }

    private static Unit Counting(Unit? unit, PovertyMeasure measure)
    {
        var counted = measure.IsOfPersons() ? Unit.Person : Unit.Household;
        return unit is null ? counted
            : unit.BaseUnit == counted || !Unit.Predefined.Contains(unit.BaseUnit) ? unit
            : throw new ArgumentException($"{measure.Name()} are counted in {counted}, a multiple of it or a unit of the host's own, and not in {unit}.", nameof(unit));
    }

    private IndicatorDefinition DefinitionOf(PovertyMeasure measure)
    {
        return new($"{Code}{Slash}{measure.ToId()}", LocalisedText.Of(LexiconKeys.ByStandard, measure.Name(), Name));
    }

    private IndicatorDefinition DefinitionOf(PovertyMeasure measure, MovementFlow flow)
    {
        return new($"{Code}{Slash}{measure.ToId()}{Slash}{flow.ToId()}", LocalisedText.Of(LexiconKeys.MovedByStandard, flow.Name(measure), Name));
    }

    /// <summary>Reads from the definition of an indicator whom it counts by this standard.</summary>
    internal (PovertyMeasure Measure, MovementFlow? Flow) Read(Indicator indicator, string factory)
    {
        if (indicator.Definition is not { Code: var code })
        {
            throw new ArgumentException($"{indicator.Code} does not say who is counted, nor by which standard: make it by {nameof(PovertyStandard)}.{factory}.", nameof(indicator));
        }

        if (!code.StartsWith(Code, StringComparison.Ordinal) || code.Length == Code.Length || code[Code.Length] != Slash)
        {
            throw new ArgumentException($"{indicator.Code} is defined as {code}, and not by {Code}, by which the count was made: make it by {factory} of that standard.", nameof(indicator));
        }

        if (!indicator.HasParts && indicator.Unit.BaseUnit == Unit.One)
        {
            throw new ArgumentException($"{indicator.Code} counts households or persons, and is in {indicator.Unit}: only a rate is.", nameof(indicator));
        }

        string[] words = code[(Code.Length + 1)..].Split(Slash);
        PovertyMeasure? measure = PovertyMeasures.All.Cast<PovertyMeasure?>().FirstOrDefault(one => string.Equals(one?.ToId(), words[0], StringComparison.Ordinal));
        MovementFlow? flow = words.Length < 2 ? null : MovementFlows.All.Cast<MovementFlow?>().FirstOrDefault(one => string.Equals(one?.ToId(), words[1], StringComparison.Ordinal));
        return measure is { } known && words.Length <= 2 && (words.Length == 1 || flow is not null)
            ? (known, flow)
            : throw new ArgumentException($"{indicator.Code} is defined as {code}, which is nothing that {Code} defines: make it by {factory} of that standard.", nameof(indicator));
    }
}
