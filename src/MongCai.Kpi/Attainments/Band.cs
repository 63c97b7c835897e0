using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>A band of attainment as a dashboard shows it: green, at risk.</summary>
/// <remarks>Equality is that of the code. Text form: the code. In JSON it is written and read as its parts.</remarks>
[JsonConverter(typeof(ObjectJsonConverter<Band>))]
public sealed partial record Band
{
    /// <summary>A band.</summary>
    /// <param name="code">Its code, by which it is known.</param>
    /// <param name="name">How it is called.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is null, empty or blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public Band(string code, LocalisedText name)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Name = Guard.Against.Null(name);
    }

    /// <summary>The code, by which it is known.</summary>
    public string Code { get; }

    /// <summary>How it is called.</summary>
    public LocalisedText Name { get; }

    /// <summary>Whether the other is the same band.</summary>
    /// <param name="other">The other band.</param>
    /// <returns>True where the codes are equal.</returns>
    public bool Equals(Band? other) => string.Equals(Code, other?.Code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>The code.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;
}
