using System.Runtime.InteropServices;

namespace MongCai.Kpi;

/// <summary>What is put into the place of a template: a text or a whole number, with the plural form and the gender that the words around it agree with.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct PhrasePart
{
    private const uint Ten = 10;

    private readonly int _number;
    private readonly byte _digits;

    public PhrasePart(string text, int form = 0, int gender = 0) => (Text, Form, Gender) = (text, (byte)form, (byte)gender);

    private PhrasePart(int number, int digits, int form) => (_number, _digits, Form) = (number, (byte)digits, (byte)form);

    /// <summary>The place of the plural form that a number takes.</summary>
    public byte Form { get; }

    /// <summary>The place of the gender in those of the lexicon.</summary>
    public byte Gender { get; }

    public static implicit operator PhrasePart(string text) => new(text);

    /// <summary>A whole number from 0, in no fewer digits than are named. It is written without a string of its own.</summary>
    public static PhrasePart Of(int number, int digits = 1, int form = 0) => new(number, digits, form);

    /// <summary>The same words in other ones, which they agree with as before.</summary>
    public PhrasePart In(string text) => new(text, Form, Gender);

    /// <summary>The text; null where it is a number.</summary>
    public string? Text { get; }

    public int Length => Text?.Length ?? Math.Max(_digits, DigitsOf(_number));

    public void CopyTo(Span<char> destination)
    {
        if (Text is not null)
        {
            Text.CopyTo(destination);
            return;
        }

        var rest = (uint)_number;
        for (var at = Length - 1; at >= 0; at--)
        {
            (rest, var digit) = (rest / Ten, rest % Ten);
            destination[at] = (char)('0' + digit);
        }
    }

    public override string ToString() => Text ?? string.Create(Length, this, static (span, part) => part.CopyTo(span));

    private static int DigitsOf(int number)
    {
        var digits = 1;
        for (var rest = (uint)number; rest >= Ten; rest /= Ten)
        {
            digits++;
        }

        return digits;
    }
}
