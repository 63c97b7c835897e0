using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <summary>One law, applied to a part of a host: a verdict policy, a banding, a store.</summary>
/// <remarks>It tries 200 cases. It is immutable; whether it may be checked by several threads at once is the part's to say.</remarks>
public sealed class Law
{
    private readonly Func<object, Fault?> _fault;

    private Law(string part, string name, Property property, Func<object, Fault?> fault)
    {
        Part = part;
        Name = name;
        Property = property;
        _fault = fault;
    }

    /// <summary>The part that it is applied to.</summary>
    public string Part { get; }

    /// <summary>What it says: <c>a better actual never gets a worse verdict</c>.</summary>
    public string Name { get; }

    /// <summary>The law as any runner of FsCheck takes it: returned by a test with <c>[Property]</c>, or given to <c>Check.One</c>.</summary>
    public Property Property { get; }

    /// <summary>Tries the law on 200 cases, others each time.</summary>
    /// <exception cref="LawBrokenException">The part breaks it.</exception>
    public void Check() => Check(LawRun.Fresh());

    /// <summary>Tries the law on the 200 cases of a seed.</summary>
    /// <param name="seed">The seed, as a <see cref="LawBrokenException"/> says it.</param>
    /// <exception cref="LawBrokenException">The part breaks it.</exception>
    public void Check(ulong seed) => Check(LawRun.Of(seed));

    /// <summary>Tries the law as a configuration of FsCheck says: how many cases, of which sizes, from which replay.</summary>
    /// <param name="config">The configuration. Its runner is not asked: the outcome is this method's.</param>
    /// <exception cref="ArgumentNullException"><paramref name="config"/> is null.</exception>
    /// <exception cref="LawBrokenException">The part breaks it.</exception>
    public void Check(Config config) => Check(LawRun.Of(Given.NotNull(config)));

    /// <summary>What it says, and of what.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Part}: {Name}";

    /// <summary>A law over cases.</summary>
    /// <param name="part">The part.</param>
    /// <param name="name">What the law says.</param>
    /// <param name="cases">The cases.</param>
    /// <param name="fault">How a case breaks it, in the words of the field; null where it does not.</param>
    internal static Law Of<TCase>(string part, string name, Arbitrary<TCase> cases, Func<TCase, string?> fault)
        where TCase : notnull
    {
        return new Law(part, name, Prop.ForAll(cases, Holds), one => Attempt((TCase)one));

        Property Holds(TCase one) => Attempt(one) is { } found ? false.Label(LawBrokenException.Sentence(part, name, found.Words)) : true.ToProperty();

        [SuppressMessage("Design", "CA1031", Justification = "Whatever a host's part throws is the finding: it is reported with its case, and nothing is passed over.")]
        Fault? Attempt(TCase one)
        {
            try
            {
                return fault(one) is { } words ? new Fault(words, Thrown: null) : null;
            }
            catch (Exception thrown)
            {
                return new Fault($"{InWords(one)}: {thrown.GetType().Name}, {thrown.Message}", thrown);
            }
        }
    }

    internal void Check(LawRun run)
    {
        var verdict = new LawRunner();
        FsCheck.Check.One(run.Config.WithRunner(verdict), Property);
        switch (verdict.Result)
        {
            case TestResult.Failed failed:
                var found = _fault(failed.Item3[0])
                    ?? new Fault($"{InWords(failed.Item3[0])} broke it once, and not when it was tried again: the part does not answer the same for the same.", Thrown: null);
                throw new LawBrokenException(this, found, failed.Item1.NumberOfTests, failed.Item1.NumberOfShrinks, run);
            case TestResult.Passed:
                return;
            default:
                throw new UnreachableException($"No law passes a case over: {verdict.Result}");
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "A host's value that has no words does not hide the finding about it: its type stands for it.")]
    private static string InWords<TCase>(TCase one)
        where TCase : notnull
    {
        try
        {
            return $"{one}";
        }
        catch (Exception)
        {
            return one.GetType().Name;
        }
    }
}
