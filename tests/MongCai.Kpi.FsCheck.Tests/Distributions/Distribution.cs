using System.Runtime.CompilerServices;
using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing.Tests.Distributions;

/// <summary>Counts how many of a thousand values of a generator, drawn with one seed at size 50, belong to each class that a reader cares about.</summary>
internal abstract class Distribution(string call)
{
    protected const int Values = 1_000;
    protected const int Size = 50;
    protected const ulong Seed = 2_019;

    /// <summary>Gets the call of the generator, as the source has it.</summary>
    public string Call { get; } = call;

    /// <summary>Gets the name of the generator, without its class and its arguments.</summary>
    public string Name => Call.Split('(')[0].Split('.')[1].Split('<')[0];

    public abstract IReadOnlyList<Share> Shares { get; }

    public static Distribution<T> Of<T>(Arbitrary<T> arbitrary, [CallerArgumentExpression(nameof(arbitrary))] string call = "") => new(arbitrary.Generator, call);

    public static Distribution<T> Of<T>(Gen<T> generator, [CallerArgumentExpression(nameof(generator))] string call = "") => new(generator, call);

    /// <summary>Returns the table that the page shows.</summary>
    public string ToMarkdown() => string.Join('\n', [$"### `{Call}`", string.Empty, "| class | main | share |", "|---|---|---:|", .. Shares.Select(static share => share.ToMarkdown()), string.Empty]);

    public override string ToString() => Call;
}
