using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>
/// A calculated figure: a value, or the reason why there is none. It is no number; whoever wants the number takes it apart and meets the reason.
/// </summary>
/// <remarks>
/// <para>Text form: that of the value, or <c>undefined: zero target</c>. It is written, not read.</para>
/// <para>Equal where both values or both reasons are. There is no order. <c>default</c> is undefined: <see cref="UndefinedReason.NotCalculated"/>.</para>
/// </remarks>
/// <typeparam name="T">What the value is.</typeparam>
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

    /// <summary>Whether there is a value.</summary>
    public bool IsDefined { get; }

    /// <summary>Why there is no value; null where there is one.</summary>
    public UndefinedReason? Reason => IsDefined ? null : _reason;

    JsonConverter IOwnConverter.Converter => CalculatedConverter<T>.Instance;

    /// <summary>The value in place, for callers within the library that have seen that it is defined.</summary>
    [UnscopedRef]
    internal ref readonly T Value => ref _value;

    /// <summary>A value that was calculated.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator Calculated<T>(T value) => new(value);

    /// <summary>A figure that does not exist.</summary>
    /// <param name="reason">Why.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such reason.</exception>
    public static implicit operator Calculated<T>(UndefinedReason reason) => new(reason);

    /// <summary>Whether both have equal values, or the same reason to have none.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator ==(Calculated<T> left, Calculated<T> right) => left.Equals(right);

    /// <summary>Whether the values or the reasons differ.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator !=(Calculated<T> left, Calculated<T> right) => !left.Equals(right);

    /// <summary>Takes the figure apart.</summary>
    /// <param name="value">The value, or <c>default</c>.</param>
    /// <returns>Whether there is a value; if not, <see cref="Reason"/> says why.</returns>
    public bool TryGetValue(out T value)
    {
        value = _value;
        return IsDefined;
    }

    /// <summary>Takes the figure apart: one answer for the value, one for the reason.</summary>
    /// <typeparam name="TResult">What the answer is.</typeparam>
    /// <param name="defined">The answer where there is a value.</param>
    /// <param name="undefined">The answer where there is none.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public TResult Match<TResult>(Func<T, TResult> defined, Func<UndefinedReason, TResult> undefined)
    {
        ArgumentNullException.ThrowIfNull(defined);
        ArgumentNullException.ThrowIfNull(undefined);
        return IsDefined ? defined(_value) : undefined(_reason);
    }

    /// <summary>Calculates on from the value, if there is one; a reason stays as it is.</summary>
    /// <typeparam name="TResult">What is calculated from it.</typeparam>
    /// <param name="selector">The calculation.</param>
    /// <returns>The result, or the same reason.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="selector"/> is null.</exception>
    public Calculated<TResult> Select<TResult>(Func<T, TResult> selector)
        where TResult : struct
    {
        ArgumentNullException.ThrowIfNull(selector);
        return IsDefined ? selector(_value) : _reason;
    }

    /// <summary>Calculates on from the value, if there is one, to something that may be undefined itself; a reason stays as it is.</summary>
    /// <typeparam name="TResult">What is calculated from it.</typeparam>
    /// <param name="next">The calculation.</param>
    /// <returns>The result, or the first reason met.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="next"/> is null.</exception>
    public Calculated<TResult> Then<TResult>(Func<T, Calculated<TResult>> next)
        where TResult : struct
    {
        ArgumentNullException.ThrowIfNull(next);
        return IsDefined ? next(_value) : _reason;
    }

    /// <summary>Returns the value's invariant text, or the reason.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(format: null, formatProvider: null);

    /// <summary>Returns the value's text in the invariant format, or the reason.</summary>
    /// <param name="format">A format of the value, such as <c>F1</c>; a reason has one text, whatever the format.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">The value has no such format.</exception>
    public string ToString(string? format) => ToString(format, formatProvider: null);

    /// <summary>Returns the value's text in a number format, or the reason.</summary>
    /// <param name="formatProvider">A <see cref="NumberFormat"/>, or a culture that stands for one; null for the invariant format.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException"><paramref name="formatProvider"/> is of a culture that no <see cref="NumberFormat"/> can follow.</exception>
    public string ToString(IFormatProvider? formatProvider) => ToString(format: null, formatProvider);

    /// <summary>Returns the value's text in a number format, or the reason.</summary>
    /// <param name="format">A format of the value, such as <c>F1</c>; a reason has one text, whatever the format.</param>
    /// <param name="formatProvider">A <see cref="NumberFormat"/>, or a culture that stands for one; null for the invariant format.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">The value has no such format.</exception>
    /// <exception cref="ArgumentException"><paramref name="formatProvider"/> is of a culture that no <see cref="NumberFormat"/> can follow.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        (IsDefined, _value) switch
        {
            (false, _) => $"undefined: {_reason.ToText()}",
            (_, IFormattable formattable) => formattable.ToString(format, NumberFormat.From(formatProvider)),
            _ => _value.ToString() ?? string.Empty,
        };

    /// <summary>Whether the other has an equal value, or the same reason to have none.</summary>
    /// <param name="other">The other.</param>
    /// <returns>True where they are equal.</returns>
    public bool Equals(Calculated<T> other) =>
        IsDefined == other.IsDefined && _reason == other._reason && EqualityComparer<T>.Default.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Calculated<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IsDefined, _reason, _value);
}
