using System.Collections;
using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi.Testing.Tests.Shrinking;

/// <summary>A property that fails, with the text of the smallest case that it has to end at.</summary>
internal sealed class Failing
{
    private const int Cases = 20_000;

    private static readonly ulong[] Seeds = [.. new ulong[] { 1, 2_019, 26_576 }.Take(CaseCount.Of(fast: 1, all: 3))];

    private readonly Func<ulong, (string? End, TimeSpan Time)> _end;

    private Failing(string smallest, Func<ulong, (string? End, TimeSpan Time)> end)
    {
        Smallest = smallest;
        _end = end;
    }

    public string Smallest { get; }

    /// <summary>Gets the case that the property ends at under each seed, and the time that finding and shrinking took.</summary>
    public IEnumerable<(string? End, TimeSpan Time)> Ends => Seeds.Select(seed => _end(seed));

    /// <summary>Creates a property that holds except for the values that break it.</summary>
    public static Failing Of<T>(Arbitrary<T> arbitrary, Func<T, bool> breaks, string smallest) => new(smallest, seed =>
    {
        var runner = new LawRunner();
        var property = Prop.ForAll(arbitrary, value => !breaks(value));
        var watch = Stopwatch.StartNew();
        Check.One(Config.Quick.WithMaxTest(Cases).WithReplay(new Replay(new Rnd(seed), size: null)).WithRunner(runner), property);
        return (runner.Result is TestResult.Failed failed ? Text(failed.Item3[0]) : null, watch.Elapsed);
    });

    private static string Text(object value) => value is Instant moment ? InstantPattern.ExtendedIso.Format(moment) : value is IEnumerable many and not string ? string.Join("; ", many.Cast<object>()) : $"{value}";
}
