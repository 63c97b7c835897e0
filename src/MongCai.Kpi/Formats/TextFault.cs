namespace MongCai.Kpi;

/// <summary>Where a text stops being what was expected. <c>default</c> is "no fault".</summary>
internal readonly struct TextFault(int position, string expected)
{
    /// <summary>The index of the first character that does not fit.</summary>
    public int Position { get; } = position;

    /// <summary>What would have fitted there, or null when there is no fault.</summary>
    public string? Expected { get; } = expected;

    public bool IsFault => Expected is not null;

    public MalformedTextException ToException(ReadOnlySpan<char> text) => new(text.ToString(), Position, Expected ?? string.Empty);
}
