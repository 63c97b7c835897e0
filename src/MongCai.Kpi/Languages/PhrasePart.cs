using System.Runtime.InteropServices;

namespace MongCai.Kpi;

/// <summary>The content of a template's place: a text or a whole number, with the plural form and the gender that the words around it agree with.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct PhrasePart
{
    private const uint Ten = 10;

    private readonly int _number;
    private readonly byte _digits;

    public PhrasePart(string text, int form = 0, int gender = 0) => (Text, Form, Gender) = (text, (byte)form, (byte)gender);

    private PhrasePart(int number, int digits, int form) => (_number, _digits, Form) = (number, (byte)digits, (byte)form);

    /// <summary>Gets the place of the plural form that the content takes.</summary>
    public byte Form { get; }

    /// <summary>Gets the place of the gender among those of the lexicon.</summary>
    public byte Gender { get; }

    public static implicit operator PhrasePart(string text) => new(text);

    /// <summary>Creates a part from a whole number from 0, with at least a given number of digits. The number is written without a string of its own.</summary>
    public static PhrasePart Of(int number, int digits = 1, int form = 0) => new(number, digits, form);

    /// <summary>Returns a part with another text, with which words agree as before.</summary>
    public PhrasePart In(string text) => new(text, Form, Gender);

    /// <summary>Gets the text of the part; null where it is a number.</summary>
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
