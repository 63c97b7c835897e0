using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing.Tests.Distributions;

/// <summary>The classes of values of one generator, and the shares of these classes.</summary>
internal sealed class Distribution<T>(Gen<T> generator, string call) : Distribution(call)
{
    private readonly List<(string Class, bool IsMain, Func<T, bool> Is)> _classes = [];

    public override IReadOnlyList<Share> Shares => field ??= Draw();

    /// <summary>Adds a class that at least five of a hundred values belong to.</summary>
    public Distribution<T> Main(string name, Func<T, bool> isOf) => With(name, isMain: true, isOf);

    /// <summary>Adds a class that at least one of a hundred values belongs to.</summary>
    public Distribution<T> Edge(string name, Func<T, bool> isOf) => With(name, isMain: false, isOf);

    /// <summary>Adds a main class for each named value of an enumeration.</summary>
    public Distribution<T> Mains<TKey>(Func<T, TKey, bool> isOf, string words = "{0}")
        where TKey : struct, Enum => Enum.GetValues<TKey>().Aggregate(this, (all, key) => all.Main(words.Replace("{0}", $"{key}", StringComparison.Ordinal), value => isOf(value, key)));

    /// <summary>Adds an edge class for each named value of an enumeration.</summary>
    public Distribution<T> Edges<TKey>(Func<T, TKey, bool> isOf, string words = "{0}")
        where TKey : struct, Enum => Enum.GetValues<TKey>().Aggregate(this, (all, key) => all.Edge(words.Replace("{0}", $"{key}", StringComparison.Ordinal), value => isOf(value, key)));

    private Distribution<T> With(string name, bool isMain, Func<T, bool> isOf)
    {
        _classes.Add((name, isMain, isOf));
        return this;
    }

    private Share[] Draw()
    {
        var values = generator.Sample(Values, new Rnd(Seed), Size);
        return [.. _classes.Select(candidate => new Share(candidate.Class, candidate.IsMain, values.Count(candidate.Is)))];
    }
}
