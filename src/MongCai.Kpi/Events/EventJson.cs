using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Ardalis.GuardClauses;

namespace MongCai.Kpi.Events;

/// <summary>The JSON format of event records, one record per line, for storage and exchange.</summary>
/// <remarks>
/// <para>
/// The format is stable and begins with its version. Properties are written in the following order, and left out when they are empty:
/// <c>{"v":1,"source":"dolisa","id":"17","recorded":"2019-03-14T02:00:00Z","corrects":{"kind":"amend","source":"dolisa","id":"16","reason":"…","author":"…"},
/// "type":"class","occurred":"2019-03-12","state":"completed","presumed":true,"area":"06712","organisers":["dolisa"],
/// "document":{"number":"29-CT/TU","issued":"2019-04-18","issuer":"TU"},
/// "quantities":[{"name":"learners","amount":"165","unit":"person","atLeast":true}],"subjects":["…"],"note":"…"}</c>.
/// </para>
/// <para>
/// A day is written <c>2019-03-12</c>, a range of days <c>2019-03-12/2019-03-15</c>, and any other period in the text form of <see cref="ReportingPeriod"/>.
/// Amounts are exact numbers, written as text; <c>"atLeast":true</c> means that amount or more, and <c>"over":true</c> means more than that amount. A subject
/// with a known category is written as an object in place of its id: <c>{"id":"p-2","category":"sex=F"}</c>. The kinds of correction are <c>amend</c>,
/// <c>retract</c> (with the type and no other facts) and <c>reverse</c> (with the type and the date). Bodies and units are represented by their codes.
/// </para>
/// <para>Unknown input is refused rather than ignored: another version, an unknown property, or a property that occurs twice.</para>
/// </remarks>
/// <example>
/// <code>
/// var line = EventJson.Write(record);
/// var same = EventJson.Read(line);
/// </code>
/// </example>
public static class EventJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    // Text that is not valid Unicode is refused, because it would come back as different text.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Writes a record as one line of JSON.</summary>
    /// <param name="record">The record to write.</param>
    /// <returns>The line of JSON, without a line break at its end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public static string Write(EventRecord record)
    {
        Guard.Against.Null(record);
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, Options);
        EventJsonWriter.Write(writer, record);
        writer.Flush();
        return Utf8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Reads a record from one line of JSON.</summary>
    /// <param name="line">The line of JSON, as <see cref="Write"/> writes it.</param>
    /// <returns>The record that the line contains.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="line"/> is null.</exception>
    /// <exception cref="JsonException"><paramref name="line"/> is not a valid record; the message says why.</exception>
    public static EventRecord Read(string line)
    {
        Guard.Against.Null(line);
        try
        {
            return Read(Utf8.GetBytes(line));
        }
        catch (EncoderFallbackException invalid)
        {
            throw new JsonException($"The line is no Unicode text: {invalid.Message}", invalid);
        }
    }

    /// <summary>Reads a record from one line of JSON in UTF-8.</summary>
    /// <param name="utf8Line">The bytes of the line of JSON, encoded as UTF-8.</param>
    /// <returns>The record that the line contains.</returns>
    /// <exception cref="JsonException"><paramref name="utf8Line"/> is not a valid record; the message says why.</exception>
    public static EventRecord Read(ReadOnlySpan<byte> utf8Line)
    {
        var reader = new Utf8JsonReader(utf8Line);
        _ = reader.Read();
        var record = EventJsonReader.Read(ref reader);
        return reader.Read() ? throw new JsonException("There is more on the line than one record.") : record;
    }

    /// <summary>
    /// Reads lines one by one, when they are asked for, and continues after lines that are not valid records. Blank lines are skipped, but they are numbered
    /// like the others.
    /// </summary>
    /// <param name="lines">The lines to read.</param>
    /// <returns>For each line that is not blank, its record, or the reason why it is not a valid record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="lines"/> is null.</exception>
    public static IEnumerable<EventLine> ReadLines(IEnumerable<string> lines) =>
        Guard.Against.Null(lines).Select(static (line, i) => (Text: line, Number: i + 1L)).Where(static line => !string.IsNullOrWhiteSpace(line.Text)).Select(static line => ReadLine(line.Number, line.Text));

    private static EventLine ReadLine(long number, string text)
    {
        try
        {
            return new EventLine(number, text, Read(text), problem: null);
        }
        catch (JsonException refused)
        {
            return new EventLine(number, text, record: null, refused.Message);
        }
    }
}
