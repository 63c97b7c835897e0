using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>
/// What commits a government to a target: its plan (kế hoạch), a resolution (nghị quyết), or another kind that the host names, and whose it is.
/// </summary>
/// <remarks>
/// <para>One names a basis for every target, because the same actual is measured against each basis. Neither the plan nor the resolution is always the
/// stricter one. The Council's resolution and the Party committee's are two bases, distinguished by their issuer.</para>
/// <para>Two bases are equal when code and issuer are equal. The text form, for a reader only, is <c>resolution</c> or
/// <c>resolution of people-council</c>.</para>
/// <para>In JSON, a basis that the library names is its code, <c>"plan"</c>; another one is <c>{"code":"…","name":{…},"issuer":"…"}</c>, and one that the
/// library names but has an issuer is written without its name.</para>
/// </remarks>
/// <example><code>Basis council = Basis.Resolution with { Issuer = new Organisation("people-council", "HĐND") };</code></example>
[JsonConverter(typeof(ObjectJsonConverter<Basis>))]
public sealed partial record Basis
{
    /// <summary>Creates a kind of basis that the library does not name, such as an emulation target (chỉ tiêu thi đua).</summary>
    /// <param name="code">The code that identifies the kind of basis.</param>
    /// <param name="name">The name of the kind of basis in reports.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is null, empty or blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public Basis(string code, LocalisedText name)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Name = Guard.Against.Null(name);
    }

    /// <summary>Gets the plan (kế hoạch): assigned by the level above, or the authority's own.</summary>
    public static Basis Plan { get; } = new("plan", LocalisedText.OfNoun(LexiconKeys.Of(LexiconKeys.Bases, "plan")));

    /// <summary>Gets the resolution (chỉ tiêu nghị quyết): voted by the People's Council or adopted by the Party committee.</summary>
    public static Basis Resolution { get; } = new("resolution", LocalisedText.OfNoun(LexiconKeys.Of(LexiconKeys.Bases, "resolution")));

    /// <summary>Gets all bases that the library names.</summary>
    public static IReadOnlyList<Basis> Predefined { get; } = [Plan, Resolution];

    /// <summary>Gets the code of the kind of basis.</summary>
    public string Code { get; }

    /// <summary>Gets the name of the kind of basis in reports.</summary>
    public LocalisedText Name { get; }

    /// <summary>Gets or initialises the organisation that the basis belongs to; null where there is only one basis of the kind.</summary>
    /// <value>Null unless set.</value>
    /// <example><c>Basis.Resolution with { Issuer = council }</c></example>
    public Organisation? Issuer { get; init; }

    /// <summary>Determines whether another basis is the same as this one.</summary>
    /// <param name="other">The other basis.</param>
    /// <returns>True where codes and issuers are equal.</returns>
    public bool Equals(Basis? other) => string.Equals(Code, other?.Code, StringComparison.Ordinal) && Issuer == other?.Issuer;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(StringComparer.Ordinal.GetHashCode(Code), Issuer);

    /// <summary>Returns the code and, where it is set, the issuer, for a reader only.</summary>
    /// <returns>The text in the form <c>resolution of people-council</c>.</returns>
    public override string ToString() => Issuer is null ? Code : $"{Code} of {Issuer}";
}
