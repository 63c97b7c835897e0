using System.Buffers;
using System.CommandLine;

namespace Samples;

/// <summary>
/// Finds cells of text that a spreadsheet would run as formulas. The CSV library recognises them only by their first letter; a spreadsheet also looks behind
/// blanks and quotes, and some treat full-width letters like narrow ones.
/// </summary>
internal static class SpreadsheetCell
{
    private const char AsText = '\'';

    private static readonly SearchValues<char> Starts = SearchValues.Create("=+-@\t\r\n＝＋－＠−");

    private static readonly SearchValues<char> PassedOver = SearchValues.Create("\"'`“”‘’\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u200B\u200C\u200D\u200E\u200F\u202F\u205F\u2060\u3000\uFEFF ");

    public static Option<bool> Option() => new("--for-spreadsheet")
    {
        Description = "Put an apostrophe before cells of text that a spreadsheet would run (= + - @ and the like) and quote all text. Off unless named: otherwise the file says exactly what was read. Figures stay figures.",
    };

    /// <summary>Returns a text as a cell that no spreadsheet runs.</summary>
    public static string Neutralised(string text)
    {
        var first = text.AsSpan().IndexOfAnyExcept(PassedOver);
        return first >= 0 && Starts.Contains(text[first]) ? $"{AsText}{text}" : text;
    }
}
