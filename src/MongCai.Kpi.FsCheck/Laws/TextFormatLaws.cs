using System.Diagnostics.CodeAnalysis;
using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <summary>The laws of a text format: what is written can be read, on every machine alike, and malformed texts are refused.</summary>
/// <remarks>Use them to test the text form of a host's own type, or a format in which a host stores or exchanges values.</remarks>
/// <typeparam name="T">The type of the values that are written and read.</typeparam>
public sealed class TextFormatLaws<T> : LawSet
    where T : notnull
{
    private static readonly string[] Garbage = ["", " ", "?", "\0", "…"];

    private readonly Func<T, string> _format;
    private readonly Func<string, T> _parse;

    internal TextFormatLaws(Func<T, string> format, Func<string, T> parse, Arbitrary<T> values, Gen<MalformedText<T>> malformed)
    {
        var part = new PartUnderTest($"The text format of {typeof(T).Name}");
        _format = value => part.Ask(format, value);
        _parse = text => part.Ask(parse, text);
        ComesBack = Law.Of(part, "what is written is read as the same value", values, WhyNotBack);
        IsTheSameEverywhere = Law.Of(part, "the text is the same under every culture", values, WhyNotTheSame);
        RefusesTheMalformed = Law.Of(part, "a text that is malformed is refused", Arb.From(malformed), WhyNotRefused);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Law> All => [ComesBack, IsTheSameEverywhere, RefusesTheMalformed];

    /// <summary>
    /// Gets the law that a written value is read as an equal value, which is written as the same text again: nothing is lost, not even trailing decimals.
    /// </summary>
    public Law ComesBack { get; }

    /// <summary>Gets the law that writing and reading do not depend on the current culture.</summary>
    /// <remarks>
    /// It is tried under cultures with a comma before decimals, with another minus sign, and with dots in dates; and, where the machine has culture data,
    /// with the years of Thailand, the months of Saudi Arabia and the capital letters of Turkey.
    /// </remarks>
    public Law IsTheSameEverywhere { get; }

    /// <summary>Gets the law that reading a malformed text throws, and never gives <c>default</c>.</summary>
    /// <remarks>
    /// The malformed texts are those of the generator, where one was given. Otherwise they are: an empty text, a space, a question mark, an ellipsis or a zero
    /// character alone; a valid text with a question mark before or after it, or a zero character after it; a valid text written twice; a valid text followed
    /// by
    /// an end of line; a valid text with Arabic-Indic or full-width digits in place of its own, unless that is the text of another value; and the texts that
    /// were listed.
    /// </remarks>
    public Law RefusesTheMalformed { get; }

    /// <summary>Creates texts that few formats accept, valid texts to which something was added, and further given ones.</summary>
    internal static Gen<MalformedText<T>> MalformedAnd(Gen<T> values, string[] further)
    {
        var spoilt = from value in values from spoil in Gen.Elements(MalformedText<T>.Spoilings.ToArray()) select MalformedText<T>.Of(value, spoil);
        var withOtherDigits = from value in values from spoil in Gen.Elements(TextChanges.OtherDigits.ToArray()) select MalformedText<T>.WithDigits(value, spoil);
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
        var text = ForeignCultures.In(ForeignCultures.Plain, () => _format(value));
        foreach (var (culture, habit) in ForeignCultures.Cultures)
        {
            var there = ForeignCultures.In(culture, () => _format(value));
            if (!string.Equals(text, there, StringComparison.Ordinal))
            {
                return $"It is written \"{text}\", and {habit} \"{there}\".";
            }

            var back = ForeignCultures.In(culture, () => _parse(text));
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

        return malformed.MayBeValid && string.Equals(_format(read), text, StringComparison.Ordinal) ? null : $"{TextChanges.Quoted(text)} is malformed, and is read as {Shown(read)}.";
    }

    private static string Shown(T value) => ForeignCultures.In(ForeignCultures.Plain, () => AgreementLaw.Words(value));
}
