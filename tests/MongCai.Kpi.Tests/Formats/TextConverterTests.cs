using System.ComponentModel;
using System.Globalization;
using System.Text.Json;

namespace MongCai.Kpi.Tests.Formats;

public class TextConverterTests
{
    [Fact]
    public void JSON_that_is_neither_text_nor_number_is_refused_by_name() =>
        Assert.Contains("Ratio", Assert.Throws<JsonException>(static () => JsonSerializer.Deserialize<Ratio>("true")).Message, StringComparison.Ordinal);

    [Fact]
    public void JSON_that_is_another_text_carries_the_cause()
    {
        var exception = Assert.Throws<JsonException>(static () => JsonSerializer.Deserialize<Ratio>("\"37:73\""));
        Assert.Contains("Ratio: ", exception.Message, StringComparison.Ordinal);
        Assert.Equal("37:73", Assert.IsType<MalformedTextException>(exception.InnerException).Text);
    }

    [Fact]
    public void A_JSON_key_that_is_another_text_is_refused() =>
        Assert.Throws<JsonException>(static () => JsonSerializer.Deserialize<Dictionary<Ratio, int>>("{\"37\":1}"));

    [Fact]
    public void The_culture_of_a_type_conversion_changes_nothing()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        var converter = TypeDescriptor.GetConverter(typeof(Rational));
        Assert.Equal((Rational)0.5m, converter.ConvertFrom(context: null, culture, "0.5"));
        Assert.Equal("0.5", converter.ConvertTo(context: null, culture, (Rational)0.5m, typeof(string)));
    }

    [Fact]
    public void Only_texts_are_converted()
    {
        var converter = TypeDescriptor.GetConverter(typeof(Rational));
        Assert.False(converter.CanConvertFrom(typeof(int)) || converter.CanConvertTo(typeof(int)));
        Assert.Throws<NotSupportedException>(() => converter.ConvertFrom(5));
        Assert.Throws<NotSupportedException>(() => converter.ConvertTo((Rational)5, typeof(int)));
        Assert.Throws<MalformedTextException>(() => converter.ConvertFrom("half"));
    }
}
