using System.Globalization;
using System.Security.Cryptography;
using FsCheck;

namespace MongCai.Kpi.Testing;

/// <summary>How laws are tried: a configuration that has its seed, and how the seed is said.</summary>
internal sealed class LawRun
{
    private const int Cases = 200;

    private LawRun(Config config, string seed)
    {
        Config = config;
        Seed = seed;
    }

    public Config Config { get; }

    /// <summary>What is to be passed in order to see the same cases again.</summary>
    public string Seed { get; }

    /// <summary>200 cases that nobody has seen. The seed is short, for whoever has to type it.</summary>
    public static LawRun Fresh() => Of(NewSeed());

    public static LawRun Of(ulong seed) => Of(Config.Quick.WithMaxTest(Cases), seed);

    public static LawRun Of(Config config) =>
        Given.NotNull(config).Replay is { Value: var replay } ? new LawRun(config, replay.Rnd.ToString()) : Of(config, NewSeed());

    private static LawRun Of(Config config, ulong seed) =>
        new(config.WithReplay(new Replay(new Rnd(seed), size: null)), seed.ToString(CultureInfo.InvariantCulture));

    private static ulong NewSeed() => (ulong)RandomNumberGenerator.GetInt32(int.MaxValue);
}
