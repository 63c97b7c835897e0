using System.Text.Json;

namespace MongCai.Kpi.Events;

/// <summary>The parts of a correction that its JSON object states, collected before the record is complete.</summary>
internal sealed record CorrectionDraft(CorrectionKind Kind, EventId CorrectedId, string Reason, string Author)
{
    private static readonly string[] Names = ["kind", "source", "id", "reason", "author"];

    public static CorrectionDraft Read(ref Utf8JsonReader reader)
    {
        CorrectionKind? kind = null;
        string? source = null;
        string? id = null;
        string? reason = null;
        string? author = null;
        var fields = new JsonFields(ref reader, Names);
        while (fields.Next(ref reader, out var name))
        {
            switch (name)
            {
                case "kind":
                    kind = JsonFields.Word<CorrectionKind>(ref reader, name, EventJsonNames.Kinds);
                    break;
                case "source":
                    source = JsonFields.Text(ref reader, name);
                    break;
                case "id":
                    id = JsonFields.Text(ref reader, name);
                    break;
                case "reason":
                    reason = JsonFields.Text(ref reader, name);
                    break;
                default:
                    author = JsonFields.Text(ref reader, name);
                    break;
            }
        }

        return new CorrectionDraft(
            kind ?? throw EventDraft.Missing("kind"),
            new EventId(EventDraft.Needed(source, "source"), EventDraft.Needed(id, "id")),
            EventDraft.Needed(reason, "reason"),
            EventDraft.Needed(author, "author"));
    }
}
