using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <summary>One law that is applied to a part of a host, such as a verdict policy, a banding or a store.</summary>
/// <remarks>
/// <para>Use <see cref="KpiLaws"/> to get the laws of a part. A check tries 200 cases unless another number is given. A law that a statute breaks on purpose
/// is left out by <see cref="LawSetExtensions.Except{TLaws}"/>.</para>
/// <para>A law is immutable, except for the number of calls that it counts. Whether several threads may check it at the same time depends on the part. Text
/// form, for a reader only: <c>The roll-up: a further report never makes the whole unknown</c>.</para>
/// </remarks>
public sealed class Law
{
    /// <summary>The number of cases that a check tries unless another number is given.</summary>
    internal const int Cases = 200;

    private readonly PartUnderTest _part;
    private readonly Func<object, LawBreach?> _breach;

    private readonly bool _isOfOneCase;

    private Law(PartUnderTest part, string name, Property property, Func<object, LawBreach?> breach, bool isOfOneCase)
    {
        _isOfOneCase = isOfOneCase;
        _part = part;
        Name = name;
        Property = property;
        _breach = breach;
    }

    /// <summary>Gets the name of the part that the law is applied to.</summary>
    public string Part => _part.Name;

    /// <summary>Gets the sentence that the law states: <c>a better actual never gets a worse verdict</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the law as a property of FsCheck.</summary>
    /// <remarks>A test with <c>[Property]</c> may return it, and <c>Check.One</c> takes it.</remarks>
    public Property Property { get; }

    /// <summary>Checks the law on cases, which are those of a seed, or new ones each time.</summary>
    /// <param name="seed">The seed, as the message of a <see cref="LawBrokenException"/> gives it; null for new cases.</param>
    /// <param name="cases">The number of cases to try, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cases"/> is less than 1.</exception>
    /// <exception cref="LawBrokenException">The part breaks the law.</exception>
    public void Check(ulong? seed = null, int cases = Cases) => _ = Check(LawRun.Of(seed, cases));

    /// <summary>Checks the law as a configuration of FsCheck demands: with its number of cases, its sizes and its replay.</summary>
    /// <param name="config">The configuration. Its runner is ignored; this method returns or throws instead.</param>
    /// <exception cref="ArgumentNullException"><paramref name="config"/> is null.</exception>
    /// <exception cref="LawBrokenException">The part breaks the law.</exception>
    public void Check(Config config) => _ = Check(LawRun.Of(Preconditions.NotNull(config)));

    /// <summary>Checks the law as <see cref="Check(ulong?, int)"/> does, and counts the cases and calls.</summary>
    /// <param name="seed">The seed, as the message of a <see cref="LawBrokenException"/> gives it; null for new cases.</param>
    /// <param name="cases">The number of cases to try, at least 1.</param>
    /// <returns>The number of cases that were tried, and how often the part was called for them.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cases"/> is less than 1.</exception>
    /// <exception cref="LawBrokenException">The part breaks the law.</exception>
    public LawCheck CheckAndCount(ulong? seed = null, int cases = Cases) => Check(LawRun.Of(seed, cases));

    /// <summary>Returns the name of the part and what the law states.</summary>
    /// <returns>The text in the form <c>The roll-up: a further report never makes the whole unknown</c>.</returns>
    public override string ToString() => $"{Part}: {Name}";

    /// <summary>Creates a law over a fixed list, all of which is checked in one case.</summary>
    /// <param name="part">The part under test.</param>
    /// <param name="name">The sentence that the law states.</param>
    /// <param name="list">The list that is checked.</param>
    /// <param name="breach">Says how an element breaks the law, in the words of the field; null where it does not.</param>
    internal static Law OfAll<T>(PartUnderTest part, string name, IReadOnlyList<T> list, Func<T, string?> breach)
        where T : notnull => Of(part, name, Arb.From(Gen.Constant(list)), all => all.Select(one => Attempt(one, breach)).FirstOrDefault(static found => found is not null), isOfOneCase: true);

    /// <summary>Creates a law over generated cases.</summary>
    /// <param name="part">The part under test.</param>
    /// <param name="name">The sentence that the law states.</param>
    /// <param name="cases">The cases that are tried, with their shrinker.</param>
    /// <param name="breach">Says how a case breaks the law, in the words of the field; null where it does not.</param>
    internal static Law Of<TCase>(PartUnderTest part, string name, Arbitrary<TCase> cases, Func<TCase, string?> breach)
        where TCase : notnull => Of(part, name, cases, one => Attempt(one, breach), isOfOneCase: false);

    private static Law Of<TCase>(PartUnderTest part, string name, Arbitrary<TCase> cases, Func<TCase, LawBreach?> breach, bool isOfOneCase)
    {
        return new Law(part, name, Prop.ForAll(cases, Holds), one => breach((TCase)one), isOfOneCase);

        Property Holds(TCase one) => breach(one) is { } found ? false.Label(LawBrokenException.Sentence(part.Name, name, found.Words)) : true.ToProperty();
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever a host's part throws is the finding: it is reported with its case, and nothing is passed over.")]
    private static LawBreach? Attempt<TCase>(TCase one, Func<TCase, string?> breach)
        where TCase : notnull
    {
        try
        {
            return breach(one) is { } words ? new LawBreach(words, Thrown: null) : null;
        }
        catch (Exception thrown)
        {
            return new LawBreach($"{InWords(one)}: {thrown.GetType().Name}, {thrown.Message}", thrown);
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
                var found = _breach(failed.Item3[0])
                    ?? new LawBreach($"{InWords(failed.Item3[0])} broke it once, and not when it was tried again: the part does not answer the same for the same.", Thrown: null);
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
