using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>A calculated figure: a value, or the reason why there is no value.</summary>
/// <remarks>
/// <para>A calculated figure is not itself a number, so that a caller who wants the number has to say what happens where there is none.</para>
/// <para>Every calculation that data can make impossible returns a calculated figure, for example a division by a target of zero. Take the figure apart with
/// <see cref="TryGetValue"/> or <see cref="Match{TResult}"/>, or calculate on with <see cref="Select{TResult}"/> and <see cref="Then{TResult}"/>.</para>
/// <para>Text form: that of the value, or <c>undefined: zero target</c>. It is written, not read.</para>
/// <para>Two figures are equal if both have equal values or both have the same reason. Calculated figures have no order. <c>default</c> is undefined with
/// <see cref="UndefinedReason.NotCalculated"/>.</para>
/// </remarks>
/// <example>
/// <code>
/// var attained = Ratio.OrUndefined(37, 73);
/// string text = attained.Match(ratio => $"{ratio.ToPercentage(2)}", reason => $"none: {reason}");     // 50.68%
/// </code>
/// </example>
/// <typeparam name="T">The type of the value.</typeparam>
[JsonConverter(typeof(GenericJsonConverter))]
[StructLayout(LayoutKind.Auto)]
public readonly struct Calculated<T> : IEquatable<Calculated<T>>, IFormattable, IOwnConverter
    where T : struct
{
    private readonly T _value;
    private readonly UndefinedReason _reason;

    private Calculated(T value)
    {
        _value = value;
        IsDefined = true;
    }

    private Calculated(UndefinedReason reason) => _reason = Guard.Against.UnknownValue(reason);

    /// <summary>Gets a value indicating whether there is a value.</summary>
    public bool IsDefined { get; }

    /// <summary>Gets the reason why there is no value; null where there is a value.</summary>
    public UndefinedReason? Reason => IsDefined ? null : _reason;

    JsonConverter IOwnConverter.Converter => CalculatedConverter<T>.Instance;

    /// <summary>Gets a reference to the value, for callers within the library that have checked that the figure is defined.</summary>
    [UnscopedRef]
    internal ref readonly T Value => ref _value;

    /// <summary>Converts a value to a calculated figure that has this value.</summary>
    /// <param name="value">The value that was calculated.</param>
    public static implicit operator Calculated<T>(T value) => new(value);

    /// <summary>Converts a reason to a calculated figure that has no value.</summary>
    /// <param name="reason">The reason why there is no value.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reason"/> is not a defined reason.</exception>
    public static implicit operator Calculated<T>(UndefinedReason reason) => new(reason);

    /// <summary>Determines whether two figures have equal values, or the same reason for having none.</summary>
    /// <param name="left">The first figure to compare.</param>
    /// <param name="right">The second figure to compare.</param>
    public static bool operator ==(Calculated<T> left, Calculated<T> right) => left.Equals(right);

    /// <summary>Determines whether two figures differ in their values or in their reasons.</summary>
    /// <param name="left">The first figure to compare.</param>
    /// <param name="right">The second figure to compare.</param>
    public static bool operator !=(Calculated<T> left, Calculated<T> right) => !left.Equals(right);

    /// <summary>Gets the value of this figure, if there is one.</summary>
    /// <param name="value">The value, or <c>default</c> where there is none.</param>
    /// <returns>True if there is a value; if false, <see cref="Reason"/> says why there is none.</returns>
    public bool TryGetValue(out T value)
    {
        value = _value;
        return IsDefined;
    }

    /// <summary>Returns the answer of one function for the value, or of another one for the reason why there is none.</summary>
    /// <typeparam name="TResult">The type of the answer.</typeparam>
    /// <param name="defined">The function that is called with the value.</param>
    /// <param name="undefined">The function that is called with the reason.</param>
    /// <returns>The answer of the function that was called.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="defined"/> or <paramref name="undefined"/> is null.</exception>
    public TResult Match<TResult>(Func<T, TResult> defined, Func<UndefinedReason, TResult> undefined)
    {
        ArgumentNullException.ThrowIfNull(defined);
        ArgumentNullException.ThrowIfNull(undefined);
        return IsDefined ? defined(_value) : undefined(_reason);
    }

    /// <summary>Applies a calculation to the value, if there is one; otherwise keeps the reason.</summary>
    /// <typeparam name="TResult">The type of the result.</typeparam>
    /// <param name="selector">The calculation, which always has a result.</param>
    /// <returns>The result of the calculation; undefined with the same reason where this figure is undefined.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="selector"/> is null.</exception>
    public Calculated<TResult> Select<TResult>(Func<T, TResult> selector)
        where TResult : struct
    {
        ArgumentNullException.ThrowIfNull(selector);
        return IsDefined ? selector(_value) : _reason;
    }

    /// <summary>Applies a calculation that may itself be undefined to the value, if there is one; otherwise keeps the reason.</summary>
    /// <typeparam name="TResult">The type of the result.</typeparam>
    /// <param name="next">The calculation, whose result may be undefined.</param>
    /// <returns>The result of the calculation; undefined with the same reason where this figure is undefined.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="next"/> is null.</exception>
    public Calculated<TResult> Then<TResult>(Func<T, Calculated<TResult>> next)
        where TResult : struct
    {
        ArgumentNullException.ThrowIfNull(next);
        return IsDefined ? next(_value) : _reason;
    }

    /// <summary>Returns the invariant text of the value, or the reason why there is none.</summary>
    /// <returns>The text of the value, or a text in the form <c>undefined: zero target</c>.</returns>
    public override string ToString() => ToString(format: null, formatProvider: null);

    /// <summary>Returns the text of the value in a format, with the invariant marks, or the reason why there is no value.</summary>
    /// <param name="format">A format of the value, such as <c>F1</c>. The text of a reason does not depend on it.</param>
    /// <returns>The text of the value, or a text in the form <c>undefined: zero target</c>.</returns>
    /// <exception cref="FormatException">The type of the value has no such format.</exception>
    public string ToString(string? format) => ToString(format, formatProvider: null);

    /// <summary>Returns the text of the value with the marks of a number format, or the reason why there is no value.</summary>
    /// <param name="formatProvider">A <see cref="NumberFormat"/>, or a culture to take a number format from; null for the invariant format.</param>
    /// <returns>The text of the value, or a text in the form <c>undefined: zero target</c>.</returns>
    /// <exception cref="ArgumentException"><paramref name="formatProvider"/> is a culture whose marks or missing data rule out a
    /// <see cref="NumberFormat"/>.</exception>
    public string ToString(IFormatProvider? formatProvider) => ToString(format: null, formatProvider);

    /// <summary>Returns the text of the value in a format, with the marks of a number format, or the reason why there is no value.</summary>
    /// <param name="format">A format of the value, such as <c>F1</c>. The text of a reason does not depend on it.</param>
    /// <param name="formatProvider">A <see cref="NumberFormat"/>, or a culture to take a number format from; null for the invariant format.</param>
    /// <returns>The text of the value, or a text in the form <c>undefined: zero target</c>.</returns>
    /// <exception cref="FormatException">The type of the value has no such format.</exception>
    /// <exception cref="ArgumentException"><paramref name="formatProvider"/> is a culture whose marks or missing data rule out a
    /// <see cref="NumberFormat"/>.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        (IsDefined, _value) switch
        {
            (false, _) => $"undefined: {_reason.ToText()}",
            (_, IFormattable formattable) => formattable.ToString(format, NumberFormat.From(formatProvider)),
            _ => _value.ToString() ?? string.Empty,
        };

    /// <summary>Determines whether this figure has the same value as another, or the same reason for having none.</summary>
    /// <param name="other">The figure to compare with.</param>
    /// <returns>True if the values are equal or the reasons are the same, and false otherwise.</returns>
    public bool Equals(Calculated<T> other) =>
        IsDefined == other.IsDefined && _reason == other._reason && EqualityComparer<T>.Default.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Calculated<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IsDefined, _reason, _value);
}
