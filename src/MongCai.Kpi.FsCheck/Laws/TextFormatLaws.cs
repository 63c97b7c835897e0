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

    internal TextFormatLaws(Func<T, string> format, Func<string, T> parse, Arbitrary<T> values, Gen<MalformedText<T>> malformed)
    {
        var part = new AskedPart($"The text format of {typeof(T).Name}");
        _format = value => part.Ask(format, value);
        _parse = text => part.Ask(parse, text);
        ComesBack = Law.Of(part, "what is written is read as the same value", values, WhyNotBack);
        IsTheSameEverywhere = Law.Of(part, "the text is the same under every culture", values, WhyNotTheSame);
        RefusesTheMalformed = Law.Of(part, "a text that is malformed is refused", Arb.From(malformed), WhyNotRefused);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Law> All => [ComesBack, IsTheSameEverywhere, RefusesTheMalformed];

    /// <summary>What is written is read as an equal value, and that one is written as the same text: nothing is lost in between, no decimals either.</summary>
    public Law ComesBack { get; }

    /// <summary>
    /// The text is the same, and is read as the same value, where another culture is the current one: with a comma for decimals, with another minus, with dots in dates; and, where
    /// the machine has culture data, with the years of Thailand, the months of Saudi Arabia and the capital letters of Turkey.
    /// </summary>
    public Law IsTheSameEverywhere { get; }

    /// <summary>
    /// Reading a text that is none throws, and never gives <c>default</c>: those of the generator, where one was given; else an empty one, one of a space, a question mark,
    /// an ellipsis or a zero character, a valid one with such a character before or behind it, written twice, with an end of line behind it, or with the digits of Arabic or wide ones in place of its own, unless that is the text of another value; and those that were listed.
    /// </summary>
    public Law RefusesTheMalformed { get; }

    /// <summary>Texts that few formats have, valid ones with something added, and further ones.</summary>
    internal static Gen<MalformedText<T>> MalformedAnd(Gen<T> values, string[] further)
    {
        var spoilt = from value in values from spoil in Gen.Elements(MalformedText<T>.Spoilings.ToArray()) select MalformedText<T>.Of(value, spoil);
        var withOtherDigits = from value in values from spoil in Gen.Elements(Spoiling.OtherDigits.ToArray()) select MalformedText<T>.WithDigits(value, spoil);
        List<(int, Gen<MalformedText<T>>)> kinds = [(1, Gen.Elements(Garbage).Select(MalformedText<T>.Of)), (4, spoilt), (2, withOtherDigits)];
        if (further.Length > 0)
        {
            kinds.Add((4, Gen.Elements(further).Select(MalformedText<T>.Of)));
        }

        return Gen.Frequency([.. kinds]);
    }

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
        foreach (var (culture, habit) in Foreign.Cultures)
        {
            var there = Foreign.In(culture, () => _format(value));
            if (!string.Equals(text, there, StringComparison.Ordinal))
            {
                return $"It is written \"{text}\", and {habit} \"{there}\".";
            }

            var back = Foreign.In(culture, () => _parse(text));
            if (!EqualityComparer<T>.Default.Equals(value, back))
            {
                return $"\"{text}\" is read as another value {habit}: {Shown(back)}.";
            }
        }

        return null;
    }

    [SuppressMessage("Design", "CA1031", Justification = "Which exception a host's parser throws is its own choice: any of them refuses the text.")]
    private string? WhyNotRefused(MalformedText<T> malformed)
    {
        if (malformed.By(_format) is not { } text)
        {
            return null;
        }

        T read;
        try
        {
            read = _parse(text);
        }
        catch (Exception)
        {
            return null;
        }

        return malformed.MayBeValid && string.Equals(_format(read), text, StringComparison.Ordinal) ? null : $"{Spoiling.Quoted(text)} is malformed, and is read as {Shown(read)}.";
    }

    private static string Shown(T value) => Foreign.In(Foreign.Plain, () => Agreeing.Words(value));
}
