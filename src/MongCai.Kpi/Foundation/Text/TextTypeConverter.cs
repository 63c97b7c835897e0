using System.ComponentModel;
using System.Globalization;

namespace MongCai.Kpi.Serialization;

/// <summary>The type converter between a value and its invariant text, whatever the culture. Configuration binding uses it.</summary>
/// <typeparam name="T">The type of the value, whose text form is read back as the same value.</typeparam>
public sealed class TextTypeConverter<T> : TypeConverter
    where T : ISpanParsable<T>
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) => sourceType == typeof(string);

    /// <inheritdoc/>
    public override bool CanConvertTo(ITypeDescriptorContext? context, Type? destinationType) => destinationType == typeof(string);

    /// <inheritdoc/>
    /// <exception cref="MalformedTextException">The text is not that of a <typeparamref name="T"/>.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? T.Parse(text, provider: null) : base.ConvertFrom(context, culture, value);

    /// <inheritdoc/>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is T && destinationType == typeof(string) ? value.ToString() : base.ConvertTo(context, culture, value, destinationType);
}
