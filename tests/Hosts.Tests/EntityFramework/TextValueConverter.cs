using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Hosts.Tests.EntityFramework;

/// <summary>Keeps a value as its text. The whole recipe, but for naming the types: <see cref="KpiConventions"/>.</summary>
internal sealed class TextValueConverter<T>() : ValueConverter<T, string>(static value => Write(value), static text => Read(text))
    where T : ISpanParsable<T>, IFormattable
{
    // An expression cannot call a static member of an interface; a method can.
    private static T Read(string text) => T.Parse(text, provider: null);

    private static string Write(T value) => value.ToString(format: null, formatProvider: null);
}
