using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>A body that issues, votes or organises: the People's Council, the Party committee, an inspectorate.</summary>
/// <remarks>
/// One names an organisation as the issuer of a document or a <see cref="Basis"/>, or as the owner of an <see cref="Indicator"/>.
/// Two organisations are equal when their codes are equal. The text form is the code.
/// In JSON it is the code, <c>"dolisa"</c>; with a name other than the code it is <c>{"code":"dolisa","name":{"vi":"…","en":"…"}}</c>.
/// </remarks>
/// <example><code>var office = new Organisation("dolisa", new(("vi", "Phòng LĐ-TB&amp;XH"), ("en", "the labour office")));</code></example>
[JsonConverter(typeof(ObjectJsonConverter<Organisation>))]
public sealed partial record Organisation
{
    /// <summary>Creates an organisation from its code and its name.</summary>
    /// <param name="code">The code that identifies the organisation.</param>
    /// <param name="name">The name of the organisation; null where its code is its name.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is null, empty or blank.</exception>
    public Organisation(string code, LocalisedText? name = null)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Name = name ?? code;
    }

    /// <summary>Gets the code that identifies the organisation.</summary>
    public string Code { get; }

    /// <summary>Gets the name of the organisation in reports.</summary>
    public LocalisedText Name { get; }

    /// <summary>Determines whether another organisation is the same as this one.</summary>
    /// <param name="other">The other organisation.</param>
    /// <returns>True where the codes are equal.</returns>
    public bool Equals(Organisation? other) => string.Equals(Code, other?.Code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>Returns the code of the organisation.</summary>
    /// <returns>The value of <see cref="Code"/>: <c>dolisa</c>.</returns>
    public override string ToString() => Code;
}
