using System.Text.Json;
using MongCai.Kpi;
using MongCai.Kpi.Claims;

namespace HalfYearReport;

/// <summary>Writes the published figures, whether each follows from its numbers, and what it implies.</summary>
internal sealed class JsonPublished(Utf8JsonWriter writer, JsonFigures figures, Phrasebook phrases)
{
    public void Write(PublishedRate claim)
    {
        writer.WriteString("indicator", claim.Observation.Indicator.Code);
        figures.Choice("formula", claim.Formula);
        writer.WritePropertyName("base");
        JsonSerializer.Serialize(writer, claim.ClaimBase);
        if (claim.Base is { } from)
        {
            figures.Amount("of", (Rational)from, claim.Observation.Indicator.Unit);
        }

        writer.WriteString("published", claim.Printed?.ToString(phrases.Numbers));
        WriteVerdict(claim);
        if (claim.Check is { } check)
        {
            figures.Write("follows", claim.Follows, check.PrintWith(claim.Decimals).Match(figure => figure.ToString(phrases.Numbers), phrases.Reason));
        }

        if (claim is { Printed: not null, Actual: not null })
        {
            writer.WriteStartObject("implied");
            figures.Counts("ifRounded", claim.BasesBy(Rounding.HalfAwayFromZero));
            figures.Counts("ifCutOff", claim.BasesBy(Rounding.Truncation));
            writer.WriteEndObject();
        }

        figures.Name("note", claim.Note);
        figures.Name("presumed", claim.Presumed);
    }

    public void Write(Statement statement)
    {
        figures.Name("name", statement.Name);
        writer.WriteString("unit", statement.Unit.Code);
        writer.WriteString("published", statement.Printed.ToString(phrases.Numbers));
        figures.Choice("hedge", statement.Printed.Hedge);
        writer.WriteString("values", statement.Values.ToString(NumberFormat.Invariant));
    }

    public void Write(PresumedOpening opening)
    {
        var unit = opening.Stock.Indicator.Unit;
        writer.WriteString("stock", opening.Stock.Indicator.Code);
        writer.WriteString("reduced", opening.Reduced.Observation.Indicator.Code);
        figures.Amount("opening", opening.Opening, unit);
        writer.WriteStartArray("rates");
        foreach (var (rate, totals) in opening.Rates)
        {
            writer.WriteStartObject();
            writer.WriteString("printed", rate.ToString(phrases.Numbers));
            figures.Counts("totals", totals);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("leftAtTheEnd");
        foreach (var (against, left) in opening.AtTheEnd)
        {
            writer.WriteStartObject();
            writer.WriteString("basis", against.Basis.Code);
            figures.Amount("left", left, unit);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        figures.Name("presumed", opening.Presumed);
    }

    private void WriteVerdict(PublishedRate claim)
    {
        switch (claim)
        {
            case { Actual: null }:
                figures.Undefined("verdict", UndefinedReason.MissingObservation);
                break;
            case { Check: null }:
                figures.Undefined("verdict", "base not published");
                break;
            case { Printed: null }:
                figures.Undefined("verdict", "no percentage published");
                break;
            case { Check: { Verdict: ClaimVerdict.Undefined, Reason: var reason } }:
                figures.Undefined("verdict", reason ?? default);
                break;
            case { Check: { } check }:
                figures.Choice("verdict", check.Verdict);
                break;
        }
    }
}
