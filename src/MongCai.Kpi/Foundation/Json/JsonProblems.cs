using System.Text.Json;

namespace MongCai.Kpi;

/// <summary>Collects everything that is wrong with the parts of one JSON object, so that whoever has to correct a file is told everything at once.</summary>
internal sealed class JsonProblems
{
    private readonly List<string> _problems = [];

    /// <summary>Reads a part, or records the reason why it cannot be read.</summary>
    public T? Read<TPart, T>(TPart parts, Func<TPart, T> read)
    {
        try
        {
            return read(parts);
        }
        catch (Exception refused) when (refused is JsonException or OverflowException)
        {
            _problems.Add(refused.Message);
            return default;
        }
    }

    public void Add(string problem) => _problems.Add(problem);

    public void ThrowIfAny()
    {
        if (_problems.Count > 0)
        {
            throw new JsonException(string.Join(' ', _problems));
        }
    }
}
