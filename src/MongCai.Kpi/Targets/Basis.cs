using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>What commits a government to a target: its plan, a resolution, or a kind of a host's own; and whose it is. The same actual is measured against each.</summary>
/// <remarks>
/// Neither basis is always the stricter one: compare the targets. The Council's resolution and the Party committee's are two bases. Equality is that of code and
/// issuer. Text form, for a reader only: <c>resolution</c>, <c>resolution of people-council</c>.
/// JSON form: the code of a basis that the library names, <c>"plan"</c>; of others <c>{"code":"…","name":{…},"issuer":"…"}</c>, of a named one that is somebody's
/// without its name.
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<Basis>))]
public sealed partial record Basis
{
    /// <summary>A kind of basis of a host's own, such as an emulation target (chỉ tiêu thi đua).</summary>
    /// <param name="code">Its code, by which it is known.</param>
    /// <param name="name">How reports call it.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is null, empty or blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public Basis(string code, LocalisedText name)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Name = Guard.Against.Null(name);
    }

    /// <summary>The plan (kế hoạch): assigned by the level above, or the authority's own.</summary>
    public static Basis Plan { get; } = new("plan", LocalisedText.OfNoun(LexiconKeys.Of(LexiconKeys.Bases, "plan")));

    /// <summary>The resolution (chỉ tiêu nghị quyết): voted by the People's Council or adopted by the Party committee.</summary>
    public static Basis Resolution { get; } = new("resolution", LocalisedText.OfNoun(LexiconKeys.Of(LexiconKeys.Bases, "resolution")));

    /// <summary>The bases the library names.</summary>
    public static IReadOnlyList<Basis> Predefined { get; } = [Plan, Resolution];

    /// <summary>The code of its kind.</summary>
    public string Code { get; }

    /// <summary>How reports call its kind.</summary>
    public LocalisedText Name { get; }

    /// <summary>Gets the organisation whose basis it is; null where one basis of the kind is enough.</summary>
    /// <value>Null unless set.</value>
    /// <example><c>Basis.Resolution with { Issuer = council }</c></example>
    public Organisation? Issuer { get; init; }

    /// <summary>Whether the other is the same basis.</summary>
    /// <param name="other">The other basis.</param>
    /// <returns>True where codes and issuers are equal.</returns>
    public bool Equals(Basis? other) => string.Equals(Code, other?.Code, StringComparison.Ordinal) && Issuer == other?.Issuer;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(StringComparer.Ordinal.GetHashCode(Code), Issuer);

    /// <summary>The code, and whose it is.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Issuer is null ? Code : $"{Code} of {Issuer}";
}
