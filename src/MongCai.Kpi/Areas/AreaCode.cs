using System.ComponentModel;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>The code of an area, such as a province, a commune or a ward; the official code where there is one.</summary>
/// <remarks>
/// <para>The code says nothing about the area: names and parents are kept in an <see cref="AreaHierarchy"/>.</para>
/// <para>The text form is the code itself: letters, digits and <c>- _ . : /</c>, with at least one letter or digit among them; <c>.</c> stands for
/// <see cref="ReportingAuthority"/>.</para>
/// <para>Codes are compared character by character, for equality and for order: <c>06712</c> is not <c>6712</c>. The value <c>default</c> is
/// <see cref="ReportingAuthority"/>.</para>
/// </remarks>
/// <example><c>var commune = new AreaCode("06712");</c></example>
[JsonConverter(typeof(TextJsonConverter<AreaCode>))]
[TypeConverter(typeof(TextTypeConverter<AreaCode>))]
public readonly partial struct AreaCode : IEquatable<AreaCode>, IComparable<AreaCode>, IComparable, ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<AreaCode>
{
    // The field is null for the reporting authority itself.
    private readonly string? _code;

    /// <summary>Creates the code of an area from its text.</summary>
    /// <param name="code">The text of the code, such as <c>06712</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not a code; the message says where and why.</exception>
    public AreaCode(string code)
    {
        Guard.Against.Null(code);
        var problem = ProblemOf(code);
        if (problem.IsProblem)
        {
            throw new ArgumentException(problem.ToException(code).Message, nameof(code));
        }

        _code = code;
    }

    /// <summary>Gets the code for the area of the authority that reports, which is meant wherever no area is named.</summary>
    public static AreaCode ReportingAuthority => default;

    /// <summary>Determines whether two codes are equal.</summary>
    /// <param name="left">The first code to compare.</param>
    /// <param name="right">The second code to compare.</param>
    public static bool operator ==(AreaCode left, AreaCode right) => left.Equals(right);

    /// <summary>Determines whether two codes are different.</summary>
    /// <param name="left">The first code to compare.</param>
    /// <param name="right">The second code to compare.</param>
    public static bool operator !=(AreaCode left, AreaCode right) => !left.Equals(right);

    /// <summary>Determines whether the first code comes before the second.</summary>
    /// <param name="left">The first code to compare.</param>
    /// <param name="right">The second code to compare.</param>
    public static bool operator <(AreaCode left, AreaCode right) => left.CompareTo(right) < 0;

    /// <summary>Determines whether the first code comes before the second or is equal to it.</summary>
    /// <param name="left">The first code to compare.</param>
    /// <param name="right">The second code to compare.</param>
    public static bool operator <=(AreaCode left, AreaCode right) => left.CompareTo(right) <= 0;

    /// <summary>Determines whether the first code comes after the second.</summary>
    /// <param name="left">The first code to compare.</param>
    /// <param name="right">The second code to compare.</param>
    public static bool operator >(AreaCode left, AreaCode right) => left.CompareTo(right) > 0;

    /// <summary>Determines whether the first code comes after the second or is equal to it.</summary>
    /// <param name="left">The first code to compare.</param>
    /// <param name="right">The second code to compare.</param>
    public static bool operator >=(AreaCode left, AreaCode right) => left.CompareTo(right) >= 0;

    /// <summary>Compares this code with another one, character by character. The code of the reporting authority comes first.</summary>
    /// <param name="other">The code to compare with.</param>
    /// <returns>A negative number where this code comes first, zero where the codes are equal, and a positive number where the other comes first.</returns>
    public int CompareTo(AreaCode other) => string.CompareOrdinal(_code, other._code);

    int IComparable.CompareTo(object? obj) => Comparing.With(this, obj);

    /// <summary>Determines whether another code is equal to this one.</summary>
    /// <param name="other">The code to compare with.</param>
    /// <returns>True where all characters of the codes are equal.</returns>
    public bool Equals(AreaCode other) => string.Equals(_code, other._code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AreaCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _code is null ? 0 : StringComparer.Ordinal.GetHashCode(_code);
}
