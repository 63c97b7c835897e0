using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using MongCai.Kpi;
using NodaTime.Text;

namespace HalfYearReport;

/// <summary>
/// The report as JSON for another program: its property names are stable, its ids are the text forms of the library, and its numbers are exact, with the
/// printed form beside them.
/// </summary>
internal sealed class JsonReport
{
    private const int Version = 1;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(AllSeen()), Indented = true, NewLine = "\n" };

    private readonly Report _report;
    private readonly Phrasebook _phrases;
    private readonly Utf8JsonWriter _writer;
    private readonly JsonFigures _figures;

    private JsonReport(Report report, Phrasebook phrases, Utf8JsonWriter writer)
    {
        _report = report;
        _phrases = phrases;
        _writer = writer;
        _figures = new JsonFigures(writer, phrases);
    }

    /// <summary>Writes the report as JSON in UTF-8, followed by a line end.</summary>
    public static byte[] Of(Report report, Phrasebook phrases)
    {
        using var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json, Options))
        {
            new JsonReport(report, phrases, writer).Write();
        }

        json.WriteByte((byte)'\n');
        return json.ToArray();
    }

    // Invisible characters are escaped; a reader of the JSON gets the same text.
    private static TextEncoderSettings AllSeen()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        settings.ForbidCharacters([.. Shown.Hidden]);
        return settings;
    }

    private void Write()
    {
        _writer.WriteStartObject();
        _writer.WriteNumber("v", Version);
        _writer.WriteString("language", _phrases.Lexicon.Language);
        _figures.Name("authority", _report.Authority);
        _writer.WriteString("period", _report.Period.ToString());
        Array("windows", _report.Windows, Window);
        var indicators = new JsonIndicator(_writer, _figures, _report.Windows);
        Array("indicators", _report.Lines, indicators.Write);
        var published = new JsonPublished(_writer, _figures, _phrases);
        Array("claims", _report.Published.Claims, published.Write);
        Array("statements", _report.Published.Statements, published.Write);
        Array("openings", _report.Published.Openings, published.Write);
        var events = new JsonEvents(_writer, _figures, _phrases);
        Array("events", _report.Events, events.Write);
        _writer.WriteEndObject();
    }

    private void Window(DataWindow window)
    {
        _writer.WriteString("from", LocalDatePattern.Iso.Format(window.Days.Start));
        _writer.WriteString("through", LocalDatePattern.Iso.Format(window.Days.End));
        _figures.Name("presumed", window.Presumed);
    }

    private void Array<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        _writer.WriteStartArray(name);
        foreach (var item in items)
        {
            _writer.WriteStartObject();
            write(item);
            _writer.WriteEndObject();
        }

        _writer.WriteEndArray();
    }
}
