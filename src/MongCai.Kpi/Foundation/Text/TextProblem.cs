namespace MongCai.Kpi;

/// <summary>The place where a text stops being what was expected. <c>default</c> means that nothing is wrong.</summary>
internal readonly struct TextProblem(int position, string expected)
{
    /// <summary>Gets the index of the first character that does not fit.</summary>
    public int Position { get; } = position;

    /// <summary>Gets a description of what was expected there, or null where nothing is wrong.</summary>
    public string? Expected { get; } = expected;

    public bool IsProblem => Expected is not null;

    public MalformedTextException ToException(ReadOnlySpan<char> text) => new(text.ToString(), Position, Expected ?? string.Empty);
}
