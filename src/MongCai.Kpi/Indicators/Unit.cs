using Ardalis.GuardClauses;

namespace MongCai.Kpi;

/// <summary>What an indicator counts: households, persons, files.</summary>
/// <remarks>Equality is that of the code. Text form: the code.</remarks>
public sealed record Unit
{
    /// <summary>A unit.</summary>
    /// <param name="code">Its code, by which it is known.</param>
    /// <param name="singular">How one of it is called.</param>
    /// <param name="plural">How several are called; null where there is no difference.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is null, empty or blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="singular"/> is null.</exception>
    public Unit(string code, BilingualText singular, BilingualText? plural = null)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Singular = Guard.Against.Null(singular);
        Plural = plural ?? singular;
    }

    /// <summary>Households (hộ).</summary>
    public static Unit Household { get; } = new("household", new("hộ", "household"), new("hộ", "households"));

    /// <summary>Persons (người).</summary>
    public static Unit Person { get; } = new("person", new("người", "person"), new("người", "persons"));

    /// <summary>Workers (lao động).</summary>
    public static Unit Worker { get; } = new("worker", new("lao động", "worker"), new("lao động", "workers"));

    /// <summary>Files handled by an administration (hồ sơ).</summary>
    public static Unit File { get; } = new("file", new("hồ sơ", "file"), new("hồ sơ", "files"));

    /// <summary>The units the library names.</summary>
    public static IReadOnlyList<Unit> Known { get; } = [Household, Person, Worker, File];

    /// <summary>The code, by which it is known.</summary>
    public string Code { get; }

    /// <summary>How one of it is called.</summary>
    public BilingualText Singular { get; }

    /// <summary>How several are called.</summary>
    public BilingualText Plural { get; }

    /// <summary>Whether the other is the same unit.</summary>
    /// <param name="other">The other unit.</param>
    /// <returns>True where the codes are equal.</returns>
    public bool Equals(Unit? other) => string.Equals(Code, other?.Code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>The code.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;
}
