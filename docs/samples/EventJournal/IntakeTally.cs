using MongCai.Kpi.Events;

namespace EventJournal;

/// <summary>What became of the lines of a file.</summary>
internal sealed class IntakeTally
{
    private readonly Dictionary<AppendOutcome, long> _outcomes = [];

    public long this[AppendOutcome outcome] => _outcomes.GetValueOrDefault(outcome);

    public void Add(AppendOutcome outcome) => _outcomes[outcome] = this[outcome] + 1;
}
