using Ardalis.GuardClauses;

namespace MongCai.Kpi;

/// <summary>What commits a government to a target: its plan, a resolution of its council. The same actual is measured against each.</summary>
/// <remarks>
/// Neither basis is always the stricter one: compare the targets. Equality is that of the code. Text form: the code.
/// </remarks>
public sealed record Basis
{
    private Basis(string code, BilingualText name)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Name = name;
    }

    /// <summary>The plan (kế hoạch): assigned by the level above, or the authority's own.</summary>
    public static Basis Plan { get; } = new("plan", new("kế hoạch", "plan"));

    /// <summary>The resolution (chỉ tiêu nghị quyết): voted by the People's Council or adopted by the Party committee.</summary>
    public static Basis Resolution { get; } = new("resolution", new("chỉ tiêu nghị quyết", "resolution"));

    /// <summary>The bases the library names.</summary>
    public static IReadOnlyList<Basis> Known { get; } = [Plan, Resolution];

    /// <summary>The code, by which it is known.</summary>
    public string Code { get; }

    /// <summary>How reports call it.</summary>
    public BilingualText Name { get; }

    /// <summary>Whether the other is the same basis.</summary>
    /// <param name="other">The other basis.</param>
    /// <returns>True where the codes are equal.</returns>
    public bool Equals(Basis? other) => string.Equals(Code, other?.Code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>The code.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;
}
