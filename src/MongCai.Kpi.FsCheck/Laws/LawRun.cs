using System.Globalization;
using System.Security.Cryptography;
using FsCheck;

namespace MongCai.Kpi.Testing;

/// <summary>How laws are tried: a configuration that has its seed, and how the seed is said.</summary>
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

    /// <summary>The seed of the cases.</summary>
    public ulong Seed { get; }

    /// <summary>What is to be called in order to see the same cases again; <c>config</c> stands for the configuration that was given.</summary>
    public string Again { get; }

    /// <summary>
    /// The configuration for one law. Of a seed each law has draws of its own, so that the laws of a part do not all see the same few long histories; of a configuration with a replay all have those of the replay.
    /// </summary>
    public Config For(string law) => _isOfSeed ? _config.WithReplay(Replayed(law.Aggregate(FnvOffset, static (hash, character) => (hash ^ character) * FnvPrime) ^ Seed)) : _config;

    /// <summary>So many cases of a seed, or, without one, cases that nobody has seen. That seed is short, for whoever has to type it.</summary>
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
