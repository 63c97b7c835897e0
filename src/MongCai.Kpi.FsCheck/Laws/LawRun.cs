using System.Globalization;
using System.Security.Cryptography;
using FsCheck;

namespace MongCai.Kpi.Testing;

/// <summary>How laws are tried: a configuration that has its seed, and how the seed is said.</summary>
internal sealed class LawRun
{
    private const int Cases = 200;

    private LawRun(Config config, ulong seed, string again)
    {
        Config = config;
        Seed = seed;
        Again = again;
    }

    public Config Config { get; }

    /// <summary>The seed of the cases.</summary>
    public ulong Seed { get; }

    /// <summary>What is to be called in order to see the same cases again; <c>config</c> stands for the configuration that was given.</summary>
    public string Again { get; }

    /// <summary>200 cases that nobody has seen. The seed is short, for whoever has to type it.</summary>
    public static LawRun Fresh() => Of(NewSeed());

    public static LawRun Of(ulong seed)
    {
        return new(Config.Quick.WithMaxTest(Cases).WithReplay(Replayed(seed)), seed, string.Create(CultureInfo.InvariantCulture, $"Check(seed: {seed})"));
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
        string.Create(CultureInfo.InvariantCulture, $"Check(config.WithMaxTest({config.MaxTest}).WithReplay(new Replay(new Rnd({rnd}), size: {size})))"));

    private static Replay Replayed(ulong seed) => new(new Rnd(seed), size: null);

    private static ulong NewSeed() => (ulong)RandomNumberGenerator.GetInt32(int.MaxValue);
}
