namespace MongCai.Kpi.Fuzzing;

/// <summary>A part of the library that reads what comes from outside.</summary>
internal interface ITarget
{
    string Name { get; }

    /// <summary>Gets the inputs to begin with.</summary>
    IEnumerable<byte[]> Seeds { get; }

    /// <summary>Reads an input. Any exception is a failure, both one of the library and one that says a result is wrong.</summary>
    void Read(ReadOnlySpan<byte> input);
}
