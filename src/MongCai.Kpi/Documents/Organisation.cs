using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>A body that issues, votes or organises: the People's Council, the Party committee, an inspectorate.</summary>
/// <remarks>
/// Equality is that of the code. Text form: the code.
/// JSON form: the code, <c>"dolisa"</c>; with a name of its own <c>{"code":"dolisa","name":{"vi":"…","en":"…"}}</c>.
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<Organisation>))]
public sealed partial record Organisation
{
    /// <summary>A body.</summary>
    /// <param name="code">Its code, by which it is known.</param>
    /// <param name="name">How it is called; by its code where there is no name.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is null, empty or blank.</exception>
    public Organisation(string code, LocalisedText? name = null)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Name = name ?? code;
    }

    /// <summary>The code, by which it is known.</summary>
    public string Code { get; }

    /// <summary>How it is called.</summary>
    public LocalisedText Name { get; }

    /// <summary>Whether the other is the same body.</summary>
    /// <param name="other">The other body.</param>
    /// <returns>True where the codes are equal.</returns>
    public bool Equals(Organisation? other) => string.Equals(Code, other?.Code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>The code.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;
}
