using Ardalis.GuardClauses;

namespace MongCai.Kpi;

/// <summary>What is measured: "poor households reduced", in households.</summary>
/// <remarks>Equality is that of the code. Text form: the code.</remarks>
public sealed record Indicator
{
    /// <summary>An indicator.</summary>
    /// <param name="code">Its code, by which it is known.</param>
    /// <param name="unit">What it counts.</param>
    /// <param name="name">How reports call it; by its code where there is no name.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is null, empty or blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    public Indicator(string code, Unit unit, BilingualText? name = null)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Unit = Guard.Against.Null(unit);
        Name = name ?? new BilingualText(code, code);
    }

    /// <summary>The code, by which it is known.</summary>
    public string Code { get; }

    /// <summary>What it counts.</summary>
    public Unit Unit { get; }

    /// <summary>How reports call it.</summary>
    public BilingualText Name { get; }

    /// <summary>Whether the other is the same indicator.</summary>
    /// <param name="other">The other indicator.</param>
    /// <returns>True where the codes are equal.</returns>
    public bool Equals(Indicator? other) => string.Equals(Code, other?.Code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>The code.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;
}
