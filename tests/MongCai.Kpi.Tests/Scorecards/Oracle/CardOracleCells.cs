namespace MongCai.Kpi.Tests.Scorecards.Oracle;

/// <summary>Keeps the answers of a card's oracle, so that each is computed once.</summary>
internal sealed class CardOracleCells(CardCase card)
{
    private readonly Dictionary<(int Basis, string Area, string Measure, MonthSpan Shown), CellAnswer?> _answers = [];

    public CellOracle Oracle { get; } = new(card);

    public CellAnswer? On(int basis, string area, CardMeasure measure, MonthSpan shown)
    {
        var key = (basis, area, measure.Code, shown);
        if (!_answers.TryGetValue(key, out var answer))
        {
            answer = Oracle.On(basis, area, measure, shown);
            _answers.Add(key, answer);
        }

        return answer;
    }
}
