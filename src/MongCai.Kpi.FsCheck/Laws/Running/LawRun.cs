using System.Globalization;
using System.Security.Cryptography;
using FsCheck;

namespace MongCai.Kpi.Testing;

/// <summary>The configuration with which laws are checked, together with its seed and a text that tells how to repeat the run.</summary>
internal sealed class LawRun
{
    private const ulong FnvOffset = 14_695_981_039_346_656_037;
    private const ulong FnvPrime = 1_099_511_628_211;

    private readonly Config _config;
    private readonly bool _isOfSeed;

    private LawRun(Config config, ulong seed, string again, bool isOfSeed)
    {
        _config = config;
        _isOfSeed = isOfSeed;
        Seed = seed;
        Again = again;
    }

    /// <summary>Gets the seed of the cases.</summary>
    public ulong Seed { get; }

    /// <summary>Gets the call that tries the same cases again, as source text; <c>config</c> stands for the configuration that was given.</summary>
    public string Again { get; }

    /// <summary>
    /// Returns the configuration for one law. With a seed, each law draws its own cases, so that not all laws of a part see the same few long histories; with
    /// a replay of a given configuration, all laws draw the cases of that replay.
    /// </summary>
    public Config For(string law) => _isOfSeed ? _config.WithReplay(Replayed(law.Aggregate(FnvOffset, static (hash, character) => (hash ^ character) * FnvPrime) ^ Seed)) : _config;

    /// <summary>
    /// Creates a run of so many cases of a seed, or of new cases if the seed is null. A new seed is short, because a person may have to type it.
    /// </summary>
    public static LawRun Of(ulong? seed, int cases)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(cases, 1);
        var known = seed ?? NewSeed();
        var fewer = cases == Law.Cases ? string.Empty : string.Create(CultureInfo.InvariantCulture, $", cases: {cases}");
        return new(Config.Quick.WithMaxTest(cases), known, string.Create(CultureInfo.InvariantCulture, $"Check(seed: {known}{fewer})"), isOfSeed: true);
    }

    public static LawRun Of(Config config)
    {
        if (config.Replay is { Value: var replay })
        {
            var size = replay.Size is { Value: var value } ? value.ToString(CultureInfo.InvariantCulture) : "null";
            return Of(config, replay.Rnd.Seed, string.Create(CultureInfo.InvariantCulture, $"{replay.Rnd.Seed}, {replay.Rnd.Gamma}"), size);
        }

        var seed = NewSeed();
        return Of(config.WithReplay(Replayed(seed)), seed, seed.ToString(CultureInfo.InvariantCulture), "null");
    }

    private static LawRun Of(Config config, ulong seed, string rnd, string size) => new(
        config,
        seed,
        string.Create(CultureInfo.InvariantCulture, $"Check(config.WithMaxTest({config.MaxTest}).WithReplay(new Replay(new Rnd({rnd}), size: {size})))"),
        isOfSeed: false);

    private static Replay Replayed(ulong seed) => new(new Rnd(seed), size: null);

    private static ulong NewSeed() => (ulong)RandomNumberGenerator.GetInt32(int.MaxValue);
}
