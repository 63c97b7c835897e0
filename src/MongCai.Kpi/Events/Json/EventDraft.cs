using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi.Events;

/// <summary>A record that is being read from JSON: it collects the properties until the record can be created.</summary>
internal sealed class EventDraft
{
    public static readonly string[] Names =
        ["v", "source", "id", "recorded", "corrects", "type", "occurred", "state", "presumed", "area", "organisers", "document", "quantities", "subjects", "note"];

    private bool _hasVersion;
    private string? _source;
    private string? _id;
    private Instant? _recorded;
    private CorrectionDraft? _corrects;
    private string? _type;
    private ReportingPeriod? _occurred;
    private EventState? _state;
    private bool _presumed;
    private AreaCode _area;
    private IReadOnlyList<Organisation> _organisers = [];
    private LegalDocument? _document;
    private IReadOnlyList<EventQuantity> _quantities = [];
    private IReadOnlyList<EventSubject> _subjects = [];
    private string? _note;

    // The first property found that only a record with facts may have; a retraction or a reversal must not have it.
    private string? _fact;

    /// <summary>Reads the value of one property; the first property must be the version.</summary>
    public void Read(ref Utf8JsonReader reader, string name)
    {
        if (!_hasVersion)
        {
            ReadVersion(ref reader, name);
            return;
        }

        switch (name)
        {
            case "source":
                _source = JsonFields.Text(ref reader, name);
                break;
            case "id":
                _id = JsonFields.Text(ref reader, name);
                break;
            case "recorded":
                _recorded = InstantPattern.ExtendedIso.Parse(JsonFields.Text(ref reader, name)).GetValueOrThrow();
                break;
            case "corrects":
                _corrects = CorrectionDraft.Read(ref reader);
                break;
            case "type":
                _type = JsonFields.Text(ref reader, name);
                break;
            case "occurred":
                _occurred = OccurredFormat.Parse(JsonFields.Text(ref reader, name));
                break;
            default:
                _fact ??= name;
                ReadFact(ref reader, name);
                break;
        }
    }

    /// <summary>Creates the record from the properties that were read. Throws when one is missing or does not fit the kind of record.</summary>
    public EventRecord ToRecord()
    {
        if (!_hasVersion)
        {
            throw new JsonException("Expected \"v\" first.");
        }

        var id = new EventId(Needed(_source, "source"), Needed(_id, "id"));
        var recorded = _recorded ?? throw Missing("recorded");
        if (_corrects is not { } corrects)
        {
            return new EventRecord(id, recorded, Facts());
        }

        if (corrects.Kind != CorrectionKind.Amend && (_fact ?? (corrects.Kind == CorrectionKind.Retract && _occurred is not null ? "occurred" : null)) is { } fact)
        {
            throw new JsonException($"A correction of the kind {EventJsonNames.Kinds[(int)corrects.Kind]} has no \"{fact}\".");
        }

        return new EventRecord(id, recorded, corrects.Kind switch
        {
            CorrectionKind.Amend => EventCorrection.Amend(corrects.CorrectedId, Facts(), corrects.Reason, corrects.Author),
            CorrectionKind.Retract => EventCorrection.Retract(corrects.CorrectedId, Needed(_type, "type"), corrects.Reason, corrects.Author),
            _ => EventCorrection.Reverse(corrects.CorrectedId, Needed(_type, "type"), _occurred ?? throw Missing("occurred"), corrects.Reason, corrects.Author),
        });
    }

    public static string Needed(string? text, string name) => text ?? throw Missing(name);

    public static JsonException Missing(string name) => new($"The property \"{name}\" is missing.");

    private void ReadVersion(ref Utf8JsonReader reader, string name)
    {
        if (!string.Equals(name, "v", StringComparison.Ordinal))
        {
            throw new JsonException($"Expected \"v\" first, not \"{name}\".");
        }

        _hasVersion = reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var version) && version == EventJsonNames.Version
            ? true
            : throw new JsonException($"Expected the version {(Rational)EventJsonNames.Version}.");
    }

    private void ReadFact(ref Utf8JsonReader reader, string name)
    {
        switch (name)
        {
            case "state":
                _state = JsonFields.Word<EventState>(ref reader, name, EventJsonNames.States);
                break;
            case "presumed":
                _presumed = JsonFields.Flag(ref reader, name);
                break;
            case "area":
                _area = AreaCode.Parse(JsonFields.Text(ref reader, name));
                break;
            case "organisers":
                _organisers = [.. JsonFields.Texts(ref reader, name).Select(static code => new Organisation(code))];
                break;
            case "document":
                _document = PartsReader.Document(ref reader);
                break;
            case "quantities":
                _quantities = PartsReader.Quantities(ref reader);
                break;
            case "subjects":
                _subjects = SubjectsReader.List(ref reader, name);
                break;
            default:
                _note = JsonFields.Text(ref reader, name);
                break;
        }
    }

    private EventFacts Facts() => new(Needed(_type, "type"), _occurred ?? throw Missing("occurred"), _state ?? throw Missing("state"))
    {
        StateIsPresumed = _presumed,
        Area = _area,
        Organisers = _organisers,
        Document = _document,
        Quantities = _quantities,
        Subjects = _subjects,
        Note = _note,
    };
}
