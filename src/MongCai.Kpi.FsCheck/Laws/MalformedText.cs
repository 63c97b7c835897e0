namespace MongCai.Kpi.Testing;

/// <summary>A text that has to be refused: one that is given, or that of a value with something added to it.</summary>
internal sealed class MalformedText<T>
    where T : notnull
{
    private readonly Func<Func<T, string>, string> _write;
    private readonly Func<string> _words;

    private MalformedText(Func<Func<T, string>, string> write, Func<string> words)
    {
        _write = write;
        _words = words;
    }

    /// <summary>What is added to a text that is valid.</summary>
    public static IReadOnlyList<Func<string, string>> Spoilings { get; } =
        [static text => $"{text}\0", static text => $"{text}?", static text => $"?{text}", static text => $"{text} {text}"];

    public static MalformedText<T> Of(string text) => new(_ => text, () => Quoted(text));

    public static MalformedText<T> Of(T value, Func<string, string> spoil) => new(format => spoil(format(value)), () => $"{value}");

    public static string Quoted(string text) => $"\"{text.Replace("\0", "\\0", StringComparison.Ordinal)}\"";

    /// <summary>The text. A value is written only here, so that what goes wrong when it is written is a finding of the law.</summary>
    public string By(Func<T, string> format) => _write(format);

    public override string ToString() => _words();
}
