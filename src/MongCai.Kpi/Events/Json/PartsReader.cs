using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi.Events;

/// <summary>The reader of the parts of facts that are JSON objects themselves: legal documents and quantities.</summary>
internal static class PartsReader
{
    private static readonly string[] DocumentNames = ["number", "issued", "issuer"];
    private static readonly string[] QuantityNames = ["name", "amount", "unit", EventJsonNames.AtLeast, EventJsonNames.Over];

    public static LegalDocument Document(ref Utf8JsonReader reader)
    {
        string? number = null;
        LocalDate? issued = null;
        Organisation? issuer = null;
        var fields = new JsonFields(ref reader, DocumentNames);
        while (fields.Next(ref reader, out var name))
        {
            var text = JsonFields.Text(ref reader, name);
            switch (name)
            {
                case "number":
                    number = text;
                    break;
                case "issued":
                    issued = LocalDatePattern.Iso.Parse(text).GetValueOrThrow();
                    break;
                default:
                    issuer = new Organisation(text);
                    break;
            }
        }

        return new LegalDocument(EventDraft.Needed(number, "number"), issued ?? throw EventDraft.Missing("issued"), issuer);
    }

    public static IReadOnlyList<EventQuantity> Quantities(ref Utf8JsonReader reader)
    {
        JsonFields.Require(ref reader, JsonTokenType.StartArray, "a list", "quantities");
        List<EventQuantity> quantities = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            quantities.Add(Quantity(ref reader));
        }

        return quantities;
    }

    private static EventQuantity Quantity(ref Utf8JsonReader reader)
    {
        string? quantity = null;
        Rational? amount = null;
        string? unit = null;
        var end = QuantityEnd.Exact;
        var fields = new JsonFields(ref reader, QuantityNames);
        while (fields.Next(ref reader, out var name))
        {
            switch (name)
            {
                case "name":
                    quantity = JsonFields.Text(ref reader, name);
                    break;
                case "amount":
                    amount = Rational.Parse(JsonFields.Text(ref reader, name), provider: null);
                    break;
                case "unit":
                    unit = JsonFields.Text(ref reader, name);
                    break;
                default:
                    end = EndOf(ref reader, name, end);
                    break;
            }
        }

        return new EventQuantity(
            EventDraft.Needed(quantity, "name"), amount ?? throw EventDraft.Missing("amount"), UnitOf(EventDraft.Needed(unit, "unit")), end);
    }

    private static QuantityEnd EndOf(ref Utf8JsonReader reader, string name, QuantityEnd before)
    {
        _ = JsonFields.Flag(ref reader, name);
        return before == QuantityEnd.Exact
            ? string.Equals(name, EventJsonNames.AtLeast, StringComparison.Ordinal) ? QuantityEnd.AtLeast : QuantityEnd.Over
            : throw new JsonException($"An amount is \"{EventJsonNames.AtLeast}\" or \"{EventJsonNames.Over}\", and not both.");
    }

    private static Unit UnitOf(string code)
    {
        foreach (var known in Unit.Predefined)
        {
            if (string.Equals(known.Code, code, StringComparison.Ordinal))
            {
                return known;
            }
        }

        return new Unit(code, code);
    }
}
