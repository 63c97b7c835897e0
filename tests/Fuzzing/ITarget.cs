namespace MongCai.Kpi.Fuzzing;

/// <summary>Something that reads what comes from outside.</summary>
internal interface ITarget
{
    string Name { get; }

    /// <summary>The inputs to begin with.</summary>
    IEnumerable<byte[]> Seeds { get; }

    /// <summary>Reads an input. Whatever it throws is a fault, as is what it says is not as it has to be.</summary>
    void Read(ReadOnlySpan<byte> input);
}
