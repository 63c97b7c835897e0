using Ardalis.GuardClauses;

namespace MongCai.Kpi;

/// <content>Phrases for how a figure came about.</content>
public sealed partial class Phrasebook
{
    /// <summary>
    /// Explains how an attainment came about:
    /// <c>đạt 50,68% kế hoạch năm 2019: A/T = 37/73, trong đó A = 37 (thực hiện, 6 tháng đầu năm 2019), T = 73 (chỉ tiêu)</c>. The document of the target's
    /// version is named where it is known.
    /// </summary>
    /// <param name="explanation">The explanation of the attainment.</param>
    /// <param name="decimals">The number of decimals of the figure, 0 to 28.</param>
    /// <returns>The explanation as a phrase. Where the figure is undefined, the phrase says so and why.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="explanation"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28.</exception>
    /// <exception cref="OverflowException">The figure does not fit into a decimal.</exception>
    public string Explained(Explanation explanation, int decimals)
    {
        Guard.Against.Null(explanation);
        Guard.Against.DecimalsOutOfRange(decimals);
        var commitment = Commitment(explanation.Attainment);
        var formula = explanation.Value.TryGetValue(out var value)
            ? Lexicon.Say(LexiconKeys.ExplainedFormula, Attained(Percent(value, decimals, Whole), commitment), $"{explanation.Formula}", value.ToString(format: null, Numbers))
            : Lexicon.Say(LexiconKeys.ExplainedUndefined, commitment, $"{explanation.Formula}", Undefined(explanation.Value.Reason));
        return explanation.Operands.Count == 0
            ? formula
            : Lexicon.Say(LexiconKeys.Explained, formula, string.Join(", ", explanation.Operands.Select(operand => Operand(operand, explanation.Attainment))));
    }

    private string Operand(Operand operand, Attainment attainment)
    {
        var source = operand.Role switch
        {
            OperandRole.Actual when attainment.Observation.Status != ObservationStatus.Official =>
                $"{Name(attainment.Observation.Status)}, {Name(attainment.Observation.Period)}",
            OperandRole.Actual => Name(attainment.Observation.Period),
            OperandRole.Target => attainment.Target?.Adoption?.Document?.Number,
            _ => null,
        };
        var role = Lexicon.Say(LexiconKeys.Roles[(int)operand.Role]);
        return source is null
            ? Lexicon.Say(LexiconKeys.Operand, operand.Symbol, operand.Value.ToString(Numbers), role)
            : Lexicon.Say(LexiconKeys.OperandFrom, operand.Symbol, operand.Value.ToString(Numbers), role, source);
    }
}
