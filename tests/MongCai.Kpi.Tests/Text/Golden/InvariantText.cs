using System.Globalization;
using System.Runtime.CompilerServices;

namespace MongCai.Kpi.Tests.Text.Golden;

/// <summary>An interpolated text whose numbers are written without a culture, because the tests run under several.</summary>
[InterpolatedStringHandler]
internal ref struct InvariantText(int literalLength, int formattedCount)
{
    private DefaultInterpolatedStringHandler _text = new(literalLength, formattedCount, CultureInfo.InvariantCulture);

    /// <summary>Returns the values joined by semicolons.</summary>
    public static string Joined<T>(IEnumerable<T> values)
        where T : IFormattable => string.Join("; ", values.Select(static value => value.ToString(null, CultureInfo.InvariantCulture)));

    /// <summary>Adds literal words of the text.</summary>
    public void AppendLiteral(string value) => _text.AppendLiteral(value);

    /// <summary>Adds a value to the text.</summary>
    public void AppendFormatted<T>(T value) => _text.AppendFormatted(value);

    /// <summary>Adds a value in a format.</summary>
    public void AppendFormatted<T>(T value, string format) => _text.AppendFormatted(value, format);

    /// <summary>Returns the whole text.</summary>
    public override string ToString() => _text.ToStringAndClear();
}
