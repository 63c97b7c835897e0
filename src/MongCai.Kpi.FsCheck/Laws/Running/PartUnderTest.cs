namespace MongCai.Kpi.Testing;

/// <summary>The part of a host that laws are applied to, with its name in sentences and the number of its calls.</summary>
internal sealed class PartUnderTest(string name)
{
    private long _calls;

    /// <summary>Gets the name of the part, as it stands at the beginning of a sentence.</summary>
    public string Name { get; } = name;

    /// <summary>Gets the number of calls so far, whichever law made them.</summary>
    public long Calls => Interlocked.Read(ref _calls);

    /// <summary>Calls the part under test and returns its answer; the call is counted.</summary>
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
