using System.Diagnostics.CodeAnalysis;
using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <summary>What a text format has to do: come back, be the same on every machine, and refuse what is none of its texts.</summary>
/// <typeparam name="T">What is written and read.</typeparam>
public sealed class TextFormatLaws<T> : LawSet
    where T : notnull
{
    private static readonly string[] Garbage = ["", " ", "?", "\0", "…"];

    private readonly Func<T, string> _format;
    private readonly Func<string, T> _parse;

    internal TextFormatLaws(Func<T, string> format, Func<string, T> parse, Arbitrary<T> values, string[] malformed)
    {
        _format = format;
        _parse = parse;
        var part = $"The text format of {typeof(T).Name}";
        ComesBack = Law.Of(part, "what is written is read as the same value", values, WhyNotBack);
        IsTheSameEverywhere = Law.Of(part, "the text is the same under every culture", values, WhyNotTheSame);
        RefusesTheMalformed = Law.Of(part, "a text that is malformed is refused", Texts(values.Generator, malformed), WhyNotRefused);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Law> All => [ComesBack, IsTheSameEverywhere, RefusesTheMalformed];

    /// <summary>What is written is read as an equal value, and that one is written as the same text: nothing is lost in between, no decimals either.</summary>
    public Law ComesBack { get; }

    /// <summary>The text is the same, and is read as the same value, where another culture is the current one: with a comma for decimals, with another minus, with dots in dates.</summary>
    public Law IsTheSameEverywhere { get; }

    /// <summary>Reading a text that is none throws: an empty one, a valid one with something in front of it or behind it, and those that were given. It never gives <c>default</c>.</summary>
    public Law RefusesTheMalformed { get; }

    private string? WhyNotBack(T value)
    {
        var text = _format(value);
        var back = _parse(text);
        return !EqualityComparer<T>.Default.Equals(value, back) ? $"{Shown(value)} is written \"{text}\", and read as {Shown(back)}."
            : _format(back) is var again && !string.Equals(text, again, StringComparison.Ordinal) ? $"\"{text}\" is read, and written again as \"{again}\"."
            : null;
    }

    private string? WhyNotTheSame(T value)
    {
        var text = Foreign.In(Foreign.Plain, () => _format(value));
        foreach (var culture in Foreign.Cultures)
        {
            var there = Foreign.In(culture, () => _format(value));
            if (!string.Equals(text, there, StringComparison.Ordinal))
            {
                return $"It is written \"{text}\", and {Foreign.Habit(culture)} \"{there}\".";
            }

            var back = Foreign.In(culture, () => _parse(text));
            if (!EqualityComparer<T>.Default.Equals(value, back))
            {
                return $"\"{text}\" is read as another value {Foreign.Habit(culture)}: {Shown(back)}.";
            }
        }

        return null;
    }

    [SuppressMessage("Design", "CA1031", Justification = "Which exception a host's parser throws is its own choice: any of them refuses the text.")]
    private string? WhyNotRefused(string text)
    {
        try
        {
            return $"\"{text.Replace("\0", "\\0", StringComparison.Ordinal)}\" is malformed, and is read as {Shown(_parse(text))}.";
        }
        catch (Exception)
        {
            return null;
        }
    }

    private Arbitrary<string> Texts(Gen<T> values, string[] malformed)
    {
        var spoilt = from value in values
                     from spoil in Gen.Elements<Func<string, string>>(static text => $"{text}\0", static text => $"{text}?", static text => $"?{text}", static text => $"{text} {text}")
                     select spoil(_format(value));
        return Arb.From(Gen.Frequency([(1, Gen.Elements(Garbage)), (3, spoilt), .. malformed.Length == 0 ? [] : new[] { (4, Gen.Elements(malformed)) }]));
    }

    private static string Shown(T value) => Foreign.In(Foreign.Plain, () => $"{value}");
}
