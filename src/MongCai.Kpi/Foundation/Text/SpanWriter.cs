namespace MongCai.Kpi;

/// <summary>Appends text to a span and remembers whether everything fitted.</summary>
internal ref struct SpanWriter(Span<char> destination)
{
    private readonly Span<char> _destination = destination;

    public int Written { get; private set; }

    public bool Overflowed { get; private set; }

    /// <summary>Determines whether a number of characters still fits. Where they do not, nothing more is written, so that the caller need not produce
    /// them.</summary>
    public bool HasRoomFor(long characters)
    {
        Overflowed |= characters > _destination.Length - Written;
        return !Overflowed;
    }

    public void Append(char character)
    {
        if (Overflowed || Written == _destination.Length)
        {
            Overflowed = true;
            return;
        }

        _destination[Written++] = character;
    }

    public void Append(scoped ReadOnlySpan<char> text)
    {
        if (Overflowed || !text.TryCopyTo(_destination[Written..]))
        {
            Overflowed = true;
            return;
        }

        Written += text.Length;
    }

    /// <summary>Finishes a call of <see cref="ISpanFormattable.TryFormat"/>: nothing counts as written unless everything was.</summary>
    public readonly bool TryFinish(out int charsWritten)
    {
        charsWritten = Overflowed ? 0 : Written;
        return !Overflowed;
    }
}
