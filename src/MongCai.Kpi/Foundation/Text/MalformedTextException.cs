using System.Globalization;

namespace MongCai.Kpi;

/// <summary>The exception that is thrown when a text does not have the form that was asked for. Its message names the text, the position and what was expected
/// there.</summary>
public sealed class MalformedTextException : FormatException
{
    private const int LongestQuotation = 80;

    /// <summary>Creates an exception that names no text.</summary>
    public MalformedTextException()
        : this("The text is malformed.")
    {
    }

    /// <summary>Creates an exception with a message of the caller's that names no text.</summary>
    /// <param name="message">The message of the exception.</param>
    public MalformedTextException(string message)
        : this(message, innerException: null)
    {
    }

    /// <summary>Creates an exception with a message of the caller's and a cause, which names no text.</summary>
    /// <param name="message">The message of the exception.</param>
    /// <param name="innerException">The exception that caused this one, or null.</param>
    public MalformedTextException(string message, Exception? innerException)
        : base(message, innerException)
    {
        Text = string.Empty;
        Expected = string.Empty;
    }

    /// <summary>Creates an exception that names a text, a position and what was expected there.</summary>
    /// <param name="text">The text as it was given.</param>
    /// <param name="position">The index of the first character that does not fit.</param>
    /// <param name="expected">The characters or the part that was expected there.</param>
    public MalformedTextException(string text, int position, string expected)
        : base(string.Create(CultureInfo.InvariantCulture, $"\"{Quote(text)}\" at position {position}: expected {expected}."))
    {
        Text = text;
        Position = position;
        Expected = expected;
    }

    /// <summary>Gets the text as it was given, or an empty text where the exception names none.</summary>
    public string Text { get; }

    /// <summary>Gets the index of the first character that does not fit.</summary>
    public int Position { get; }

    /// <summary>Gets a description of what was expected at <see cref="Position"/>.</summary>
    public string Expected { get; }

    /// <summary>Returns a text, shortened to its beginning where it is long.</summary>
    internal static string Quote(string text) =>
        text.Length <= LongestQuotation ? text : string.Concat(text.AsSpan(0, LongestQuotation), "…");
}
