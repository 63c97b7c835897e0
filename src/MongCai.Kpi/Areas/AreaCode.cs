using System.ComponentModel;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>The code of an area: a province, a commune, a ward, official where there is an official one. What it is called and belongs to is kept elsewhere.</summary>
/// <remarks>
/// <para>Text form: the code, letters, digits and <c>- _ . : /</c>, with a letter or a digit among them; <c>.</c> for <see cref="ReportingAuthority"/>.</para>
/// <para>Equality and order are those of the characters: <c>06712</c> is not <c>6712</c>. <c>default</c> is <see cref="ReportingAuthority"/>.</para>
/// </remarks>
[JsonConverter(typeof(TextJsonConverter<AreaCode>))]
[TypeConverter(typeof(TextTypeConverter<AreaCode>))]
public readonly partial struct AreaCode : IEquatable<AreaCode>, IComparable<AreaCode>, IComparable, ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<AreaCode>
{
    // Null for the reporting authority itself.
    private readonly string? _code;

    /// <summary>The area with a code.</summary>
    /// <param name="code">The code.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="code"/> is no code; the message says where and why.</exception>
    public AreaCode(string code)
    {
        Guard.Against.Null(code);
        var fault = FaultOf(code);
        if (fault.IsFault)
        {
            throw new ArgumentException(fault.ToException(code).Message, nameof(code));
        }

        _code = code;
    }

    /// <summary>The area of whoever reports: what is meant where no area is named.</summary>
    public static AreaCode ReportingAuthority => default;

    /// <summary>Whether two codes are the same.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator ==(AreaCode left, AreaCode right) => left.Equals(right);

    /// <summary>Whether two codes differ.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator !=(AreaCode left, AreaCode right) => !left.Equals(right);

    /// <summary>Whether the first comes before the second.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator <(AreaCode left, AreaCode right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first comes before the second or is the same.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator <=(AreaCode left, AreaCode right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first comes after the second.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator >(AreaCode left, AreaCode right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first comes after the second or is the same.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator >=(AreaCode left, AreaCode right) => left.CompareTo(right) >= 0;

    /// <summary>Compares character by character; the reporting authority comes first.</summary>
    /// <param name="other">The other code.</param>
    /// <returns>Negative, zero or positive.</returns>
    public int CompareTo(AreaCode other) => string.CompareOrdinal(_code, other._code);

    int IComparable.CompareTo(object? obj) => Comparing.With(this, obj);

    /// <summary>Whether the other is the same code.</summary>
    /// <param name="other">The other code.</param>
    /// <returns>True where all characters are equal.</returns>
    public bool Equals(AreaCode other) => string.Equals(_code, other._code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AreaCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _code is null ? 0 : StringComparer.Ordinal.GetHashCode(_code);
}
