using System.Collections;
using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi.Testing.Tests.Shrinking;

/// <summary>A property that fails, and the smallest case it is to end at, as it is printed.</summary>
internal sealed class Failing
{
    private const int Cases = 20_000;

    private static readonly ulong[] Seeds = [1, 2_019, 26_576];

    private readonly Func<ulong, (string? End, TimeSpan Time)> _end;

    private Failing(string smallest, Func<ulong, (string? End, TimeSpan Time)> end)
    {
        Smallest = smallest;
        _end = end;
    }

    public string Smallest { get; }

    /// <summary>Where the property ends under each seed, and how long finding and shrinking took.</summary>
    public IEnumerable<(string? End, TimeSpan Time)> Ends => Seeds.Select(seed => _end(seed));

    /// <summary>A property that holds except for what is named.</summary>
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
