using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Ardalis.GuardClauses;

namespace MongCai.Kpi.Events;

/// <summary>Records as JSON, one object on one line, to be kept and exchanged.</summary>
/// <remarks>
/// <para>The form is stable, and says its version first. Properties are written in this order and left out where there is nothing to say:
/// <c>{"v":1,"source":"dolisa","id":"17","recorded":"2019-03-14T02:00:00Z","corrects":{"kind":"amend","source":"dolisa","id":"16","reason":"…","author":"…"},"type":"class",
/// "occurred":"2019-03-12","state":"completed","presumed":true,"area":"06712","organisers":["dolisa"],"document":{"number":"29-CT/TU","issued":"2019-04-18","issuer":"TU"},
/// "quantities":[{"name":"learners","amount":"165","unit":"person","atLeast":true}],"subjects":["…"],"note":"…"}</c>.</para>
/// <para>A day is written <c>2019-03-12</c>, a range of days <c>2019-03-12/2019-03-15</c>, any other period as <see cref="ReportingPeriod"/> writes it; amounts are exact texts, of which <c>"atLeast":true</c> says
/// that it was that much or more, and <c>"over":true</c> that it was more.
/// A subject of whom a category is known is an object in place of its id: <c>{"id":"p-2","category":"sex=F"}</c>.
/// The kinds of correction are <c>amend</c>, <c>retract</c> (with the type and nothing else) and <c>reverse</c> (with type and date). Bodies and units are kept by their codes.</para>
/// <para>What is not known is refused and not passed over: another version, another property, a property twice.</para>
/// </remarks>
public static class EventJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    // What is no Unicode text is refused; it would come back as another text.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Writes a record.</summary>
    /// <param name="record">The record.</param>
    /// <returns>One line, without its end.</returns>
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

    /// <summary>Reads a record.</summary>
    /// <param name="line">What <see cref="Write"/> writes.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="line"/> is null.</exception>
    /// <exception cref="JsonException">It is no record; the message says why.</exception>
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

    /// <summary>Reads a record.</summary>
    /// <param name="utf8Line">The line in UTF-8.</param>
    /// <returns>The record.</returns>
    /// <exception cref="JsonException">It is no record; the message says why.</exception>
    public static EventRecord Read(ReadOnlySpan<byte> utf8Line)
    {
        var reader = new Utf8JsonReader(utf8Line);
        _ = reader.Read();
        var record = EventJsonReader.Read(ref reader);
        return reader.Read() ? throw new JsonException("There is more on the line than one record.") : record;
    }

    /// <summary>Reads lines one by one as they are asked for, and goes on behind those that are no record. Blank lines are passed over; they have a number.</summary>
    /// <param name="lines">The lines.</param>
    /// <returns>For each line the record, or why it is none.</returns>
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
