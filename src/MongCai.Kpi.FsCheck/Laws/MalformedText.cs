namespace MongCai.Kpi.Testing;

/// <summary>A text that has to be refused: one that is given, or that of a value with something added to it or with other digits.</summary>
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

    /// <summary>Whether it is no fault where it is read as a value whose text it is: a code may have any digits, and is another code then.</summary>
    public bool MayBeValid { get; }

    /// <summary>What is done to a text that is valid.</summary>
    public static IReadOnlyList<Func<string, string>> Spoilings { get; } =
        [static text => $"{text}\0", static text => $"{text}?", static text => $"?{text}", static text => $"{text} {text}", .. Spoiling.EndsOfLine];

    public static MalformedText<T> Of(string text) => new(_ => text, () => Spoiling.Quoted(text));

    public static MalformedText<T> Of(T value, Func<string, string> spoil) => new(format => spoil(format(value)), () => $"{value}");

    public static MalformedText<T> WithDigits(T value, Func<string, string> spoil) => new(
        format => format(value) is var text && spoil(text) is var spoilt && !string.Equals(text, spoilt, StringComparison.Ordinal) ? spoilt : null, () => $"{value}", mayBeValid: true);

    /// <summary>The text; null where nothing in it can be spoilt so. A value is written only here, so that what goes wrong when it is written is a finding of the law.</summary>
    public string? By(Func<T, string> format) => _write(format);

    public override string ToString() => _words();
}
