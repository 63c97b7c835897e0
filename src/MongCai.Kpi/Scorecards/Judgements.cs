using NodaTime;

namespace MongCai.Kpi;

/// <summary>The verdicts and bands of all cells, two bytes a cell and basis.</summary>
internal sealed class Judgements
{
    private readonly Dictionary<Basis, int> _bases = [];
    private readonly byte[] _verdicts;
    private readonly byte[] _bands;

    public Judgements(ScorecardAxes axes, ScorecardValues values, ScorecardTargets targets, MeasurementPolicies policies, LocalDate? asOf)
    {
        foreach (var basis in targets.Bases)
        {
            _bases.Add(basis, _bases.Count);
        }

        _verdicts = new byte[checked(axes.Cells * _bases.Count)];
        _bands = new byte[_verdicts.Length];
        Array.Fill(_bands, Judgement.NoBand);
        var notStarted = axes.Periods.Entries.Select(period => asOf is { } day && period.Start > day).ToArray();
        var judge = new CellJudge(policies);
        for (var row = 0; row < axes.Rows; row++)
        {
            for (var period = 0; period < axes.Periods.Count; period++)
            {
                Judge(row, period);
            }
        }

        void Judge(int row, int period)
        {
            var cell = (row * axes.Periods.Count) + period;
            Observation? actual = null;
            foreach (var target in targets.Of(row, period))
            {
                var place = (cell * _bases.Count) + _bases[target.Basis];
                var judgement = values.Has(cell) ? judge.On(actual ??= values.At(cell, target.Area, target.Indicator, axes.Periods[period]), target)
                    : new Judgement(notStarted[period] ? Judgement.NotStarted : Judgement.NoData, Judgement.NoBand);
                _verdicts[place] = judgement.Code;
                _bands[place] = judgement.Band;
            }
        }
    }

    public Judgement At(int cell, Basis basis) => _bases.TryGetValue(basis, out var place)
        ? new Judgement(_verdicts[(cell * _bases.Count) + place], _bands[(cell * _bases.Count) + place])
        : new Judgement(Judgement.NoTarget, Judgement.NoBand);

    public TargetsMet Count(IEnumerable<int> cells, Basis basis)
    {
        var (met, notMet, unknown) = (0, 0, 0);
        foreach (var judgement in cells.Select(cell => At(cell, basis)).Where(static judgement => judgement.Code != Judgement.NoTarget))
        {
            (met, notMet, unknown) = judgement switch
            {
                { HasVerdict: false } => (met, notMet, unknown + 1),
                { Verdict: Verdict.NotMet } => (met, notMet + 1, unknown),
                _ => (met + 1, notMet, unknown),
            };
        }

        return new TargetsMet(met, notMet, unknown);
    }
}
