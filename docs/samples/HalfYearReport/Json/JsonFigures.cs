using System.Text.Json;
using System.Text.Json.Serialization;
using MongCai.Kpi;
using MongCai.Kpi.Claims;
using MongCai.Kpi.Serialization;

namespace HalfYearReport;

/// <summary>
/// Writes the figures of a report, both exactly and as they are printed, or the reason why there is none: <c>{"undefined":"missing target"}</c>.
/// </summary>
internal sealed class JsonFigures(Utf8JsonWriter writer, Phrasebook phrases)
{
    private static readonly JsonConverter<Calculated<Rational>> Amounts =
        (JsonConverter<Calculated<Rational>>)new GenericJsonConverter().CreateConverter(typeof(Calculated<Rational>), JsonSerializerOptions.Default)!;

    public void Percentage(string name, Calculated<Ratio> ratio, int decimals) => Write(name, ratio.Select(static value => value.Value), phrases.Figure(ratio, decimals));

    public void Amount(string name, Calculated<Rational> amount, Unit unit) => Write(name, amount, amount.Match(value => phrases.Amount(value, unit), phrases.Reason));

    public void Amount(string name, Calculated<Rational> amount, Unit unit, int decimals) =>
        Write(name, amount, amount.Match(value => phrases.Amount(value, unit, decimals), phrases.Reason));

    public void Write(string name, Calculated<Rational> exact, string printed)
    {
        writer.WritePropertyName(name);
        if (!exact.TryGetValue(out var value))
        {
            Amounts.Write(writer, exact, JsonSerializerOptions.Default);
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("exact", value.ToString(NumberFormat.Invariant));
        writer.WriteString("printed", printed);
        writer.WriteEndObject();
    }

    /// <summary>Writes a plain number as it is printed with the given decimals.</summary>
    public void Number(string name, Calculated<Ratio> number, int decimals) => Write(
        name,
        number.Select(static value => value.Value),
        number.Match(value => new PublishedFigure(value.Value.Round(decimals, phrases.Rounding), decimals).ToString(phrases.Numbers), phrases.Reason));

    /// <summary>Writes a fact, or the reason why it is not known.</summary>
    public void Fact(string name, Calculated<bool> fact)
    {
        if (fact.TryGetValue(out var value))
        {
            writer.WriteBoolean(name, value);
        }
        else
        {
            Undefined(name, fact.Reason ?? default);
        }
    }

    /// <summary>Writes one of the library's reasons why there is no value.</summary>
    public void Undefined(string name, UndefinedReason reason) => Write(name, reason, string.Empty);

    /// <summary>Writes one of this report's own reasons why there is no value.</summary>
    public void Undefined(string name, string reason)
    {
        writer.WriteStartObject(name);
        writer.WriteString("undefined", reason);
        writer.WriteEndObject();
    }

    /// <summary>Writes the whole numbers that are possible: null where there is none, and no end where there is no last one.</summary>
    public void Counts(string name, CountInterval counts)
    {
        if (counts.First is not { } first)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteNumber("first", first);
        if (counts.Last is { } last)
        {
            writer.WriteNumber("last", last);
        }

        writer.WriteEndObject();
    }

    /// <summary>Writes a text in Vietnamese and in English; nothing where there is no text.</summary>
    public void Name(string name, LocalisedText? text)
    {
        if (text is null)
        {
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteString("vi", text.In("vi"));
        writer.WriteString("en", text.In("en"));
        writer.WriteEndObject();
    }

    /// <summary>Writes a value of an enumeration by its name: <c>notMet</c>.</summary>
    public void Choice<T>(string name, T choice)
        where T : struct, Enum => writer.WriteString(name, JsonNamingPolicy.CamelCase.ConvertName(choice.ToString()));

    /// <summary>Writes a value of an enumeration by its name, or the reason why there is none.</summary>
    public void Choice<T>(string name, Calculated<T> choice)
        where T : struct, Enum
    {
        if (choice.TryGetValue(out var value))
        {
            Choice(name, value);
        }
        else
        {
            Undefined(name, choice.Reason ?? default);
        }
    }
}
