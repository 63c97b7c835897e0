using NodaTime;

namespace MongCai.Kpi;

/// <summary>Reads the text of a period from left to right. Only ASCII digits count as digits, and no character is skipped without being asked for.</summary>
internal ref struct PeriodReader(ReadOnlySpan<char> text, int position = 0)
{
    private const string AYear = "a year of four digits";
    private const string ADate = "a date that exists";

    private readonly ReadOnlySpan<char> _text = text;

    public int Position { get; private set; } = position;

    public readonly bool AtEnd => Position == _text.Length;

    public readonly bool AtDigit => Position < _text.Length && char.IsAsciiDigit(_text[Position]);

    public readonly TextProblem Expected(string expected) => new(Position, expected);

    /// <summary>Counts the digits that follow.</summary>
    public readonly int CountDigits()
    {
        var end = Position;
        while (end < _text.Length && char.IsAsciiDigit(_text[end]))
        {
            end++;
        }

        return end - Position;
    }

    public readonly bool IsNext(char character) => Position < _text.Length && _text[Position] == character;

    public bool TrySkip(char character)
    {
        var isNext = IsNext(character);
        Position += isNext ? 1 : 0;
        return isNext;
    }

    public bool TrySkip(scoped ReadOnlySpan<char> word)
    {
        var isNext = _text[Position..].StartsWith(word, StringComparison.Ordinal);
        Position += isNext ? word.Length : 0;
        return isNext;
    }

    /// <summary>Skips a word of lower-case letters. Accents may stand apart from their letters, and the first letter of the text may be a capital.</summary>
    public bool TrySkipWord(scoped ReadOnlySpan<char> word)
    {
        var at = Position;
        foreach (var letter in word)
        {
            if (at == _text.Length)
            {
                return false;
            }

            var isFirst = at == 0;
            var read = _text[at++];
            while (at < _text.Length && ComposedLetters.TryCompose(read, _text[at], out var composed))
            {
                read = composed;
                at++;
            }

            if (read != letter && !(isFirst && read == char.ToUpperInvariant(letter)))
            {
                return false;
            }
        }

        Position = at;
        return true;
    }

    /// <summary>Reads exactly a given number of digits, or nothing.</summary>
    public bool TryReadDigits(int digits, out int number)
    {
        number = 0;
        if (_text.Length - Position < digits)
        {
            return false;
        }

        foreach (var character in _text.Slice(Position, digits))
        {
            if (!char.IsAsciiDigit(character))
            {
                return false;
            }

            number = (number * 10) + (character - '0');
        }

        Position += digits;
        return true;
    }

    /// <summary>Reads a positive number without leading zeros and with at most a given number of digits, or nothing.</summary>
    public bool TryReadNumber(int mostDigits, out int number)
    {
        var digits = CountDigits();
        number = 0;
        return digits > 0 && digits <= mostDigits && _text[Position] != '0' && TryReadDigits(digits, out number);
    }

    /// <summary>Reads a positive number of one or two digits, with or without a leading zero, or nothing.</summary>
    public bool TryReadOneOrTwoDigits(out int number)
    {
        var (start, digits) = (Position, CountDigits());
        number = 0;
        var exists = digits is 1 or 2 && TryReadDigits(digits, out number) && number >= 1;
        Position = exists ? Position : start;
        return exists;
    }

    /// <summary>Reads the four digits of a reporting year.</summary>
    public TextProblem ReadYear(out int year)
    {
        var at = Position;
        return TryReadDigits(PeriodText.YearDigits, out year) && ReportingCalendar.HasYear(year)
            ? default
            : new TextProblem(at, "a year of four digits, 0001 to 9998");
    }

    /// <summary>Reads a calendar month such as <c>2019-06</c>.</summary>
    public bool TryReadIsoMonth(out MonthNumber month)
    {
        month = default;
        if (!TryReadDigits(PeriodText.YearDigits, out var year) || !TrySkip('-') || !TryReadDigits(2, out var number) || number is < 1 or > PeriodKinds.MonthsInYear)
        {
            return false;
        }

        month = MonthNumber.Of(year, number);
        return true;
    }

    /// <summary>Reads a date such as <c>2019-06-30</c>.</summary>
    public TextProblem ReadIsoDate(out LocalDate date)
    {
        date = default;
        var at = Position;
        if (!TryReadDigits(PeriodText.YearDigits, out var year))
        {
            return new TextProblem(at, AYear);
        }

        if (!TrySkip('-') || !TryReadDigits(2, out var month))
        {
            return Expected("a month of two digits after a hyphen");
        }

        if (!TrySkip('-') || !TryReadDigits(2, out var day))
        {
            return Expected("a day of two digits after a hyphen");
        }

        return Date(year, month, day, at, out date);
    }

    public static TextProblem Date(int year, int month, int day, int position, out LocalDate date)
    {
        var exists = month is >= 1 and <= PeriodKinds.MonthsInYear && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month);
        date = exists ? new LocalDate(year, month, day) : default;
        return exists ? default : new TextProblem(position, ADate);
    }

    /// <summary>Reads the end of the text.</summary>
    public readonly TextProblem ReadEnd() => AtEnd ? default : Expected("the end of the period");
}
