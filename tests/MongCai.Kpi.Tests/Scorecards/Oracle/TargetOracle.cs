using MongCai.Kpi.Tests.RunningYear.Oracle;
using NodaTime;

namespace MongCai.Kpi.Tests.Scorecards.Oracle;

/// <summary>
/// Finds the target that counts for a cell: that of the shortest period that contains the cell's, or the sum of the targets of areas that merged. An area
/// that does not exist has none.
/// </summary>
internal sealed class TargetOracle(CardCase card, AreaOracle areas)
{
    public CardTarget? Of(int basis, string area, CardMeasure measure, MonthSpan shown) => areas.LastDay(area, shown) is { } asOf
        ? card.Targets
            .Where(target => target.Basis == basis && string.Equals(target.Measure.Code, measure.Code, StringComparison.Ordinal) && target.Span.Contains(shown))
            .Select(static target => target.Span).Distinct().OrderBy(static span => span.Months)
            .Select(span => On(basis, area, measure, span, asOf)).FirstOrDefault(static target => target is not null)
        : null;

    /// <summary>Returns the target of an area as it is on a day.</summary>
    private CardTarget? On(int basis, string area, CardMeasure measure, MonthSpan span, LocalDate day)
    {
        var given = card.Targets.FirstOrDefault(target => target.Basis == basis && target.Span == span && string.Equals(target.Measure.Code, measure.Code, StringComparison.Ordinal) && string.Equals(target.Area, area, StringComparison.Ordinal));
        var mergers = card.Becomings.Where(becoming => string.Equals(becoming.To, area, StringComparison.Ordinal) && becoming.On <= day).ToList();
        if (mergers.Count == 0)
        {
            return given;
        }

        var on = mergers.Max(static becoming => becoming.On);
        var before = on.PlusDays(-1);
        var wasThere = areas.Exists(area, before);
        if (given is not null && (!wasThere || given.Adopted >= on))
        {
            return given;
        }

        if (!mergers.TrueForAll(becoming => becoming.On != on || becoming.Share == 1))
        {
            return null;
        }

        var parts = mergers.Where(becoming => becoming.On == on).Select(becoming => On(basis, becoming.From, measure, span, before)).ToList();
        return Sum([.. parts, .. wasThere ? [On(basis, area, measure, span, before)] : Array.Empty<CardTarget?>()], area, measure);
    }

    /// <summary>
    /// Returns the sum of targets, which exists for at least, at most and caps of flows and stocks if every part has a target of the same kind.
    /// </summary>
    private static CardTarget? Sum(IReadOnlyList<CardTarget?> parts, string area, CardMeasure measure)
    {
        var known = parts.OfType<CardTarget>().ToList();
        return known.Count == parts.Count && known[0].Form.Kind is FormKind.AtLeast or FormKind.AtMost or FormKind.Cap && known.TrueForAll(part => part.Form.Kind == known[0].Form.Kind && part.Method == known[0].Method)
            && measure.Measure.Kind is MeasuredKind.Flow or MeasuredKind.Stock
            ? known[0] with { Area = area, Form = known[0].Form with { Level = known.Sum(static part => part.Form.Level) }, Adopted = null }
            : null;
    }
}
