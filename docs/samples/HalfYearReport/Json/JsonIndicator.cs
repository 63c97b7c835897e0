using System.Text.Json;
using MongCai.Kpi;
using NodaTime.Text;

namespace HalfYearReport;

/// <summary>Writes an indicator: its actual and, for each basis, the target, the attainment, the outlook, and the pace under each data window.</summary>
internal sealed class JsonIndicator(Utf8JsonWriter writer, JsonFigures figures, IReadOnlyList<DataWindow> windows)
{
    public void Write(ReportLine line)
    {
        var indicator = line.Observation.Indicator;
        writer.WriteString("code", indicator.Code);
        figures.Name("name", indicator.Name);
        writer.WriteString("unit", indicator.Unit.Code);
        figures.Choice("nature", indicator.Nature);
        figures.Amount("actual", line.Observation.Value, indicator.Unit);
        writer.WriteStartArray("targets");
        foreach (var commitment in line.Commitments)
        {
            writer.WriteStartObject();
            Write(line.Attainments[commitment.Basis], commitment.Decimals);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        if (line.Attainments.Stricter is { } stricter)
        {
            writer.WriteString("stricter", stricter.Basis.Code);
        }
    }

    private void Write(Attainment attainment, int decimals)
    {
        var unit = attainment.Observation.Indicator.Unit;
        writer.WriteString("basis", attainment.Basis.Code);
        if (attainment.Target is { Form: LevelForm { Level: { } level } } target)
        {
            writer.WriteString("period", target.Period.ToString());
            figures.Amount("atLeast", level, unit);
            WriteDocument(target.Adoption);
        }

        figures.Percentage("attained", attainment.Value, decimals);
        figures.Choice("outlook", attainment.Outlook);
        writer.WriteBoolean("isFinal", attainment.IsFinal);
        figures.Choice("verdict", attainment.Verdict);
        figures.Fact("isMet", attainment.IsMet);
        figures.Amount("gap", attainment.Gap, unit);
        figures.Amount("remaining", attainment.Remaining, unit);
        figures.Number("index", attainment.PaceBy(windows[0].Elapsed).Index, PaceLines.IndexDecimals);
        if (attainment.Target is null)
        {
            return;
        }

        writer.WriteStartArray("pace");
        foreach (var window in windows)
        {
            writer.WriteStartObject();
            Write(attainment.PaceBy(window.Elapsed), unit);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WriteDocument(Adoption? adoption)
    {
        if (adoption is not { Document: { } document })
        {
            writer.WriteNull("document");
            return;
        }

        writer.WriteStartObject("document");
        writer.WriteString("number", document.Number);
        writer.WriteString("date", LocalDatePattern.Iso.Format(document.Issued));
        figures.Name("issuer", document.Issuer?.Name);
        writer.WriteString("inForceFrom", LocalDatePattern.Iso.Format(adoption.InForceFrom));
        writer.WriteEndObject();
    }

    private void Write(Pace pace, Unit unit)
    {
        figures.Percentage("elapsed", pace.Elapsed, PaceLines.ElapsedDecimals);
        figures.Amount("expected", pace.Expected, unit, PaceLines.AmountDecimals);
        figures.Percentage("value", pace.Index, PaceLines.ElapsedDecimals);
        figures.Number("index", pace.Index, PaceLines.IndexDecimals);
        figures.Choice("standing", pace.Standing);
        figures.Amount("projected", pace.Projection.Value, unit, PaceLines.AmountDecimals);
        if (pace.Attainment.Target!.Period.TrySplitInto(PeriodKind.Month, out _))
        {
            figures.Amount("achievedPerMonth", pace.AchievedPer(PeriodKind.Month), unit, PaceLines.RateDecimals);
            figures.Amount("requiredPerMonth", pace.RequiredPer(PeriodKind.Month), unit, PaceLines.RateDecimals);
        }
    }
}
