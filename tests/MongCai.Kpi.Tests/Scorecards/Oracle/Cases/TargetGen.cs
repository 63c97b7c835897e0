using MongCai.Kpi.Tests.Numbers.Oracle;
using MongCai.Kpi.Tests.RunningYear.Oracle;
using NodaTime;

namespace MongCai.Kpi.Tests.Scorecards.Oracle;

/// <summary>Generates targets of every form, most of them at the value that was reached, or where that value is exactly the expected one.</summary>
internal sealed class TargetGen(Dice dice, CardCase card, AreaOracle areas)
{
    private static readonly decimal[] Usual = [0, 1, 7.6m, 54, 73, 100, 365, 730, -50];
    private static readonly decimal[] Shares = [0, 0.04m, 0.25m, 0.5m, 0.95m, 1];
    private static readonly FormKind[] Singles = [FormKind.AtLeast, FormKind.AtLeast, FormKind.AtMost, FormKind.AtMost, FormKind.MoreThan, FormKind.LessThan, FormKind.Within, FormKind.About];

    private readonly SumOracle _sums = new(Knowledge.Of(card), areas);

    public IEnumerable<CardTarget> Of(CardMeasure measure, int basis)
    {
        MonthSpan[] spans = [.. Spans().DistinctBy(static span => span.Months)];
        var usual = dice.OneIn(3) ? spans[0] : dice.Of(spans);
        var isMany = dice.OneIn(5);
        var adding = dice.Of(FormKind.AtLeast, FormKind.AtMost, FormKind.Cap);
        foreach (var area in card.Areas.Where(_ => dice.Percent(85)))
        {
            var merges = card.Becomings.Any(becoming => string.Equals(becoming.From, area, StringComparison.Ordinal) || (string.Equals(becoming.To, area, StringComparison.Ordinal) && areas.Exists(area, becoming.On.PlusDays(-1))));

            foreach (var span in isMany && !merges && dice.OneIn(2) ? spans.Where(_ => dice.OneIn(2)).Append(usual).Distinct() : [usual])
            {
                var form = Form(measure, merges && dice.Percent(80) ? adding : dice.Of(Kinds(measure, span)), Levels(area, measure, span));
                var target = new CardTarget(area, measure, span, basis, form, merges ? null : Method(form));
                if (merges && dice.OneIn(5))
                {
                    yield return target with { Adopted = new LocalDate(2025, dice.Between(1, 12), 1) };
                }
                else if (!merges && dice.OneIn(12))
                {
                    yield return target with { Adopted = new LocalDate(2025, 1, 2) };
                    yield return target with { Adopted = new LocalDate(2025, dice.Between(2, 12), 10), Form = Form(measure, form.Kind, Levels(area, measure, span)) };
                }
                else
                {
                    yield return target;
                }
            }
        }
    }

    /// <summary>Returns the year, half of it, stages, and the periods that are shown.</summary>
    private IEnumerable<MonthSpan> Spans()
    {
        yield return card.Step <= 3 && dice.OneIn(6) ? MonthSpan.Of(2025, dice.Of(4, 7), 12) : MonthSpan.Of(2025, 1, 12);
        yield return MonthSpan.Of(2025, dice.Of(1, 7), 6);
        yield return MonthSpan.Of(dice.Of(2024, 2025), 1, 60);
        yield return dice.Of(card.Shown);
        if (card.Step <= 3)
        {
            yield return MonthSpan.Of(2025, dice.Of(1, 4, 7, 10), 3);
        }
    }

    private static FormKind[] Kinds(CardMeasure measure, MonthSpan span) =>
    [
        .. Singles, FormKind.Cap, FormKind.FromBaseline, FormKind.Reduction, FormKind.Growth,
        .. span.Months == 60 && measure.Measure.Column == Column.Accumulating ? new[] { FormKind.AverageAmount, FormKind.AverageAmount } : [],
        .. span.Months == 60 && measure.Measure.Column != Column.Accumulating ? new[] { FormKind.AverageReduction, FormKind.AverageIncrease } : [],
    ];

    private NamedMethod? Method(Form form) => form.Kind switch
    {
        FormKind.AtLeast when dice.OneIn(8) => NamedMethod.GapOverAbsoluteTarget,
        FormKind.AtMost or FormKind.LessThan or FormKind.Cap when dice.OneIn(3) => dice.Of(NamedMethod.LowerIsBetterLinear, NamedMethod.LowerIsBetterReciprocal),
        _ => null,
    };

    private Form Form(CardMeasure measure, FormKind kind, decimal[] levels) => kind switch
    {
        FormKind.Within when (dice.Of(levels), dice.Of(levels)) is var (one, other) => new(kind, Math.Min(one, other), Math.Max(one, other), dice.Of(Enum.GetValues<Side>())),
        FormKind.About => new(kind, dice.Of(levels), dice.Of<decimal?>(null, 0.05m, 0.5m, 5)),
        FormKind.FromBaseline => new(kind, dice.Of(levels), dice.Of(levels)),
        FormKind.Reduction => new(kind, dice.Of(levels), dice.Of(0.2m, 1, 20)),
        FormKind.Growth => new(kind, dice.Of(levels), dice.Of(2.5m, 8, 10, 100)),
        FormKind.AverageAmount => new(kind, 0, PerYear: Form(measure, dice.Of(Singles), [0.1m, 1, 1.5m, .. levels])),
        FormKind.AverageReduction or FormKind.AverageIncrease => new(kind, dice.Of(levels), PerYear: Form(measure, dice.Of(Singles), [0.1m, 1, 1.5m, .. levels])),
        _ => new(kind, dice.Of(levels)),
    };

    /// <summary>Returns levels at which the answers of a cell change, and usual ones.</summary>
    private decimal[] Levels(string area, CardMeasure measure, MonthSpan span)
    {
        var usual = measure.Measure.HasParts ? [.. Shares.Select(share => share * (measure.Measure.IsPercent ? 100 : 1))] : Usual;
        var shown = dice.Of(card.Shown);
        if (!span.Contains(shown) || areas.LastDay(area, shown) is not { } asOf)
        {
            return usual;
        }

        var toDate = MonthSpan.Between(span.First, shown.End);
        MonthSpan[] parts = measure.IsLevel ? [shown] : [.. toDate.SplitInto(card.Step)];
        var value = SumReading.Value(SumReading.Of(_sums.Of(area, measure, parts, asOf), measure, card.Policies with { Missing = MissingKind.SkipMissing }, parts.Length), measure);
        if (BandOracle.Number(value) is not { } reached)
        {
            return usual;
        }

        var share = Exactly.Of(Period.DaysBetween(span.FirstDay, shown.LastDay) + 1) / Exactly.Of(Period.DaysBetween(span.FirstDay, span.LastDay) + 1);
        var months = Exactly.Of(toDate.Months) / Exactly.Of(span.Months);
        var turning = new[] { reached, reached, reached + Exactly.One, reached + Exactly.Of(0.001m), reached / share, reached / share, reached / months, reached / Exactly.Of(0.9m), reached / Exactly.Of(0.75m), reached * Exactly.Of(2) };
        return [.. turning.Where(static level => level.IsDecimal()).Select(FormGen.ToDecimal), .. usual.Take(3)];
    }
}
