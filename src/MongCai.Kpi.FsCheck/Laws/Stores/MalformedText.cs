namespace MongCai.Kpi.Testing;

/// <summary>A text that has to be refused: a given one, or the text of a value to which something was added or in which the digits were replaced.</summary>
internal sealed class MalformedText<T>
    where T : notnull
{
    private readonly Func<Func<T, string>, string?> _write;
    private readonly Func<string> _words;

    private MalformedText(Func<Func<T, string>, string?> write, Func<string> words, bool mayBeValid = false)
    {
        _write = write;
        _words = words;
        MayBeValid = mayBeValid;
    }

    /// <summary>Gets whether the text may be read as a value if it is the text of that value.</summary>
    /// <remarks>A code may have any digits, for instance, and is another code with other digits.</remarks>
    public bool MayBeValid { get; }

    /// <summary>Gets the changes that make a valid text malformed.</summary>
    public static IReadOnlyList<Func<string, string>> Spoilings { get; } =
        [static text => $"{text}\0", static text => $"{text}?", static text => $"?{text}", static text => $"{text} {text}", .. TextChanges.EndsOfLine];

    public static MalformedText<T> Of(string text) => new(_ => text, () => TextChanges.Quoted(text));

    public static MalformedText<T> Of(T value, Func<string, string> spoil) => new(format => spoil(format(value)), () => $"{value}");

    public static MalformedText<T> WithDigits(T value, Func<string, string> spoil) => new(
        format => format(value) is var text && spoil(text) is var spoilt && !string.Equals(text, spoilt, StringComparison.Ordinal) ? spoilt : null, () => $"{value}", mayBeValid: true);

    /// <summary>Returns the malformed text; null where the text of the value cannot be changed in this way.</summary>
    /// <remarks>The value is written only here, so that an exception while it is written breaks the law instead of the generator.</remarks>
    public string? By(Func<T, string> format) => _write(format);

    public override string ToString() => _words();
}
