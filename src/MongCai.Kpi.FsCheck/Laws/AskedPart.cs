namespace MongCai.Kpi.Testing;

/// <summary>A part of a host that laws are applied to: what it is called in a sentence, and how often it was called.</summary>
internal sealed class AskedPart(string name)
{
    private long _calls;

    /// <summary>What it is called at the beginning of a sentence.</summary>
    public string Name { get; } = name;

    /// <summary>How often it was called so far, by whichever law.</summary>
    public long Calls => Interlocked.Read(ref _calls);

    /// <summary>Returns what a call of it gives, and counts the call.</summary>
    public TAnswer Ask<TAnswer>(Func<TAnswer> call)
    {
        _ = Interlocked.Increment(ref _calls);
        return call();
    }

    /// <inheritdoc cref="Ask{TAnswer}(Func{TAnswer})"/>
    public TAnswer Ask<TCase, TAnswer>(Func<TCase, TAnswer> call, TCase one)
    {
        _ = Interlocked.Increment(ref _calls);
        return call(one);
    }

    public override string ToString() => Name;
}
