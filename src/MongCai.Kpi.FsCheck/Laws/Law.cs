using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <summary>One law, applied to a part of a host: a verdict policy, a banding, a store.</summary>
/// <remarks>
/// It tries 200 cases where no other number is given. A law that a statute breaks on purpose is left out by name: <see cref="LawSetExtensions.Except{TLaws}"/>. It is immutable, but for the
/// number of calls; whether it may be checked by several threads at once is the part's to say.
/// </remarks>
public sealed class Law
{
    /// <summary>The number of cases that a check tries where no other is given.</summary>
    internal const int Cases = 200;

    private readonly AskedPart _part;
    private readonly Func<object, Fault?> _fault;

    private readonly bool _isOfOneCase;

    private Law(AskedPart part, string name, Property property, Func<object, Fault?> fault, bool isOfOneCase)
    {
        _isOfOneCase = isOfOneCase;
        _part = part;
        Name = name;
        Property = property;
        _fault = fault;
    }

    /// <summary>The part that it is applied to.</summary>
    public string Part => _part.Name;

    /// <summary>What it says: <c>a better actual never gets a worse verdict</c>.</summary>
    public string Name { get; }

    /// <summary>The law as any runner of FsCheck takes it: returned by a test with <c>[Property]</c>, or given to <c>Check.One</c>.</summary>
    public Property Property { get; }

    /// <summary>Tries the law on cases: those of a seed, or others each time.</summary>
    /// <param name="seed">The seed, as a <see cref="LawBrokenException"/> says it; none for cases that nobody has seen.</param>
    /// <param name="cases">How many cases, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cases"/> is less than 1.</exception>
    /// <exception cref="LawBrokenException">The part breaks it.</exception>
    public void Check(ulong? seed = null, int cases = Cases) => _ = Check(LawRun.Of(seed, cases));

    /// <summary>Tries the law as a configuration of FsCheck says: how many cases, of which sizes, from which replay.</summary>
    /// <param name="config">The configuration. Its runner is not asked: the outcome is this method's.</param>
    /// <exception cref="ArgumentNullException"><paramref name="config"/> is null.</exception>
    /// <exception cref="LawBrokenException">The part breaks it.</exception>
    public void Check(Config config) => _ = Check(LawRun.Of(Given.NotNull(config)));

    /// <summary>Tries the law as <see cref="Check(ulong?, int)"/> does, and says what that took.</summary>
    /// <param name="seed">The seed, as a <see cref="LawBrokenException"/> says it; none for cases that nobody has seen.</param>
    /// <param name="cases">How many cases, at least 1.</param>
    /// <returns>How many cases were tried, and how often the part was called for them.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cases"/> is less than 1.</exception>
    /// <exception cref="LawBrokenException">The part breaks it.</exception>
    public LawCheck CheckAndCount(ulong? seed = null, int cases = Cases) => Check(LawRun.Of(seed, cases));

    /// <summary>What it says, and of what.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Part}: {Name}";

    /// <summary>A law over a list that is looked at as a whole, once.</summary>
    /// <param name="part">The part.</param>
    /// <param name="name">What the law says.</param>
    /// <param name="list">The list.</param>
    /// <param name="fault">How an element breaks the law, in the words of the field; null where it does not.</param>
    internal static Law OfAll<T>(AskedPart part, string name, IReadOnlyList<T> list, Func<T, string?> fault)
        where T : notnull => Of(part, name, Arb.From(Gen.Constant(list)), all => all.Select(one => Attempt(one, fault)).FirstOrDefault(static found => found is not null), isOfOneCase: true);

    /// <summary>A law over cases.</summary>
    /// <param name="part">The part.</param>
    /// <param name="name">What the law says.</param>
    /// <param name="cases">The cases.</param>
    /// <param name="fault">How a case breaks it, in the words of the field; null where it does not.</param>
    internal static Law Of<TCase>(AskedPart part, string name, Arbitrary<TCase> cases, Func<TCase, string?> fault)
        where TCase : notnull => Of(part, name, cases, one => Attempt(one, fault), isOfOneCase: false);

    private static Law Of<TCase>(AskedPart part, string name, Arbitrary<TCase> cases, Func<TCase, Fault?> fault, bool isOfOneCase)
    {
        return new Law(part, name, Prop.ForAll(cases, Holds), one => fault((TCase)one), isOfOneCase);

        Property Holds(TCase one) => fault(one) is { } found ? false.Label(LawBrokenException.Sentence(part.Name, name, found.Words)) : true.ToProperty();
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever a host's part throws is the finding: it is reported with its case, and nothing is passed over.")]
    private static Fault? Attempt<TCase>(TCase one, Func<TCase, string?> fault)
        where TCase : notnull
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

    internal LawCheck Check(LawRun run)
    {
        var (verdict, before) = (new LawRunner(), _part.Calls);
        FsCheck.Check.One((_isOfOneCase ? run.For(Name).WithMaxTest(1) : run.For(Name)).WithRunner(verdict), Property);
        switch (verdict.Result)
        {
            case TestResult.Failed failed:
                var calls = _part.Calls - before;
                var found = _fault(failed.Item3[0])
                    ?? new Fault($"{InWords(failed.Item3[0])} broke it once, and not when it was tried again: the part does not answer the same for the same.", Thrown: null);
                throw new LawBrokenException(this, found, new LawCheck(failed.Item1.NumberOfTests, calls), failed.Item1.NumberOfShrinks, run);
            case TestResult.Passed passed:
                return new LawCheck(passed.Item1.NumberOfTests, _part.Calls - before);
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
