using System.Globalization;

namespace MongCai.Kpi;

/// <summary>A text is not of the form that was asked for. The message names the text, the position and what was expected there.</summary>
public sealed class MalformedTextException : FormatException
{
    private const int LongestQuotation = 80;

    /// <summary>Creates an exception with no text.</summary>
    public MalformedTextException()
        : this("The text is malformed.")
    {
    }

    /// <summary>Creates an exception with a message of the caller's and no text.</summary>
    /// <param name="message">The message.</param>
    public MalformedTextException(string message)
        : this(message, innerException: null)
    {
    }

    /// <summary>Creates an exception with a message of the caller's and no text.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause, if any.</param>
    public MalformedTextException(string message, Exception? innerException)
        : base(message, innerException)
    {
        Text = string.Empty;
        Expected = string.Empty;
    }

    /// <summary>Creates an exception for a text.</summary>
    /// <param name="text">The text as it was given.</param>
    /// <param name="position">The index of the first character that does not fit.</param>
    /// <param name="expected">What would have fitted there.</param>
    public MalformedTextException(string text, int position, string expected)
        : base(string.Create(CultureInfo.InvariantCulture, $"\"{Quote(text)}\" at position {position}: expected {expected}."))
    {
        Text = text;
        Position = position;
        Expected = expected;
    }

    /// <summary>The text as it was given.</summary>
    public string Text { get; }

    /// <summary>The index of the first character that does not fit.</summary>
    public int Position { get; }

    /// <summary>What would have fitted at <see cref="Position"/>.</summary>
    public string Expected { get; }

    /// <summary>The text, and of a long one its beginning.</summary>
    internal static string Quote(string text) =>
        text.Length <= LongestQuotation ? text : string.Concat(text.AsSpan(0, LongestQuotation), "…");
}
