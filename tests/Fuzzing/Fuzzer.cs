using System.Diagnostics;

namespace MongCai.Kpi.Fuzzing;

/// <summary>Tries inputs, and changes those further that reached a new part of the library.</summary>
internal sealed class Fuzzer(ITarget target, Coverage coverage, int seed)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Endless = TimeSpan.FromSeconds(20);
    private static readonly char[] Delimiters = [.. " \t\r\n,:;{}[]()"];

    private readonly List<byte[]> _corpus = [];
    private TimeSpan _slowest;
    private volatile byte[] _current = [];
    private long _started = Stopwatch.GetTimestamp();

    /// <returns>Null where every input was read, or refused as documented, in time; otherwise a description of the failure.</returns>
    public string? Run(int inputs)
    {
        using var watchman = new Timer(_ => ThrowIfEndless(), state: null, Endless, Endless);
        var watch = Stopwatch.StartNew();
        byte[][] seeds = [.. target.Seeds];
        foreach (var input in seeds)
        {
            if (Try(input) is { } fault)
            {
                return fault;
            }

            _corpus.Add(input);
        }

        var mutator = new Mutator(seed, [.. seeds.SelectMany(WordsOf).DistinctBy(Convert.ToHexString, StringComparer.Ordinal)]);
        for (var tried = 0; tried < inputs; tried++)
        {
            // One input in two is made from a recent one, because recent inputs lead on to new parts.
            var from = mutator.Next(2) == 0 ? mutator.Next(_corpus.Count) : _corpus.Count - 1 - mutator.Next(Math.Min(_corpus.Count, 64));
            var input = mutator.Changed(_corpus[from], _corpus[mutator.Next(_corpus.Count)]);
            if (Try(input) is { } fault)
            {
                return fault;
            }
        }

        Console.WriteLine(FormattableString.Invariant(
            $"{target.Name}: {inputs} inputs, {seeds.Length} seeds, {_corpus.Count} that led further, {coverage.Branches} branches, slowest {_slowest.TotalMilliseconds:F0} ms, {watch.Elapsed.TotalSeconds:F0} s"));
        return null;
    }

    private string? Try(byte[] input)
    {
        coverage.Clear();
        var started = Stopwatch.GetTimestamp();
        _current = input;
        Volatile.Write(ref _started, started);
        try
        {
            target.Read(input);
        }
#pragma warning disable CA1031 // Whatever is thrown is what is looked for.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return $"{target.Name}: {Convert.ToHexString(input)}\n{fault}";
        }

        var took = Stopwatch.GetElapsedTime(started);
        _slowest = took > _slowest ? took : _slowest;
        if (took > Longest && IsSlowAgain(input))
        {
            return FormattableString.Invariant($"{target.Name}: {Convert.ToHexString(input)}\ntook {took.TotalSeconds:F1} s");
        }

        if (coverage.IsNew())
        {
            _corpus.Add(input);
        }

        return null;
    }

    // An input without end cannot be waited for: a thread that watches the time reports it, and the program ends.
    private void ThrowIfEndless()
    {
        if (Stopwatch.GetElapsedTime(Volatile.Read(ref _started)) > Endless)
        {
            Environment.FailFast($"{target.Name}: {Convert.ToHexString(_current)}\nis not done in {Endless.TotalSeconds:F0} s.");
        }
    }

    // The input is timed again, because the machine may have been busy.
    private bool IsSlowAgain(byte[] input)
    {
        for (var again = 0; again < 3; again++)
        {
            var started = Stopwatch.GetTimestamp();
            target.Read(input);
            if (Stopwatch.GetElapsedTime(started) <= Longest)
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<byte[]> WordsOf(byte[] seed) =>
        System.Text.Encoding.UTF8.GetString(seed).Split(Delimiters, StringSplitOptions.RemoveEmptyEntries).Select(System.Text.Encoding.UTF8.GetBytes);
}
