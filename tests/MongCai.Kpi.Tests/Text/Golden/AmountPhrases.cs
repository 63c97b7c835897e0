using MongCai.Kpi.Claims;

namespace MongCai.Kpi.Tests.Text.Golden;

/// <summary>Writes the phrases of amounts with their units, of ranges of them, and of changes.</summary>
internal static class AmountPhrases
{
    private static readonly Rational[] Amounts =
        [0, 1, 1.5m, 2, 3, 5, 21, 2_064, 2.064m, (Rational)1 / 3, -1, -1.5m, -2, 10_000, 1_000_000, 1_234_567.891m];

    private static readonly (Rational Amount, int Decimals)[] Rounded =
        [(0, 0), (0, 1), (0.4m, 0), (0.96m, 0), (1, 0), (1, 1), (1, 2), (1.04m, 1), (1.437m, 1), (1.5m, 0), (2, 1), (999.96m, 1), (2_064, 1), (-0.04m, 1), (-1, 0), (-1, 1), (-1.5m, 1)];

    private static readonly Rational[] FewAmounts = [0, 1, 1.5m, 2, 2_064, -1];

    private static readonly Unit[] CountedAndPercent = [Unit.Household, Given.Apprentice, Unit.Percent];

    public static void Write(PhraseList list, Phrasebook phrases)
    {
        list.Chapter("Amounts");
        list.Of("Amount(Rational, Unit)");
        foreach (var (unit, amount) in from unit in Given.Units from amount in Array.IndexOf(CountedAndPercent, unit) >= 0 ? Amounts : FewAmounts select (unit, amount))
        {
            list.Add($"{amount} {unit}", phrases.Amount(amount, unit));
        }

        list.Of("Amount(Rational, Unit, int)");
        foreach (var (unit, amount, decimals) in from unit in CountedAndPercent.Append(Unit.BillionDong) from rounded in Rounded select (unit, rounded.Amount, rounded.Decimals))
        {
            list.Add($"{amount} {unit}, decimals {decimals}", phrases.Amount(amount, unit, decimals));
        }

        list.Of("Over(Rational, Unit, int)");
        foreach (var (unit, amount, decimals) in from unit in CountedAndPercent.Append(Unit.BillionDong) from rounded in Rounded select (unit, rounded.Amount, rounded.Decimals))
        {
            list.Add($"{amount} {unit}, decimals {decimals}", phrases.Over(amount, unit, decimals));
        }

        Ranges(list, phrases);
        Figures(list, phrases);
        Changes(list, phrases);
    }

    private static void Ranges(PhraseList list, Phrasebook phrases)
    {
        RationalInterval[] ranges =
        [
            .. from lower in (bool[])[true, false] from upper in (bool[])[true, false] select RationalInterval.Between(2_000, 3_000.5m, lower, upper),
            RationalInterval.Between(0, 1),
            RationalInterval.Between(-2, -1),
            RationalInterval.At(1),
            RationalInterval.At(2),
            RationalInterval.AtLeast(1),
            RationalInterval.AtLeast(2),
            RationalInterval.Above(1),
            RationalInterval.Above(2),
            RationalInterval.AtMost(1),
            RationalInterval.AtMost(2),
            RationalInterval.Below(1),
            RationalInterval.Below(2),
            RationalInterval.Empty,
            RationalInterval.Unbounded,
        ];
        list.Of("Amount(RationalInterval, Unit)");
        foreach (var (unit, range) in from unit in CountedAndPercent.Append(Unit.BillionDong) from range in ranges select (unit, range))
        {
            list.Add($"{range} {unit}", phrases.Amount(range, unit));
        }

        CountInterval[] counts = [CountInterval.Between(3_644, 3_649), CountInterval.Between(0, 1), CountInterval.Between(1, 1), CountInterval.AtLeast(1), CountInterval.AtLeast(5), CountInterval.Between(0, 5), CountInterval.Empty];
        list.Of("Amount(CountInterval, Unit)");
        foreach (var (unit, count) in from unit in (Unit[])[Unit.Worker, Given.Apprentice] from count in counts select (unit, count))
        {
            list.Add($"{count} {unit}", phrases.Amount(count, unit));
        }
    }

    private static void Figures(PhraseList list, Phrasebook phrases)
    {
        PublishedFigure[] hedged =
        [
            .. from number in (decimal[])[0, 1, 2, -1, 1_400.5m]
               from hedge in Enum.GetValues<Hedge>()
               select new PublishedFigure(number, number.Scale, FigureUnit.Amount, hedge),
        ];
        PublishedFigure[] multiplied =
        [
            .. from multiplier in (long[])[1_000, 1_000_000, 1_000_000_000, 1_000_000_000_000]
               from number in (decimal[])[1, 1.4m, 2, 1_234]
               select new PublishedFigure(number, number.Scale, multiplier: multiplier),
        ];
        PublishedFigure[] shares =
        [
            .. from unit in (FigureUnit[])[FigureUnit.Percent, FigureUnit.Points]
               from hedge in Enum.GetValues<Hedge>()
               from number in (decimal[])[0, 1, -1, 1.0m, 1.5m, 2, 1_000.25m]
               where hedge == Hedge.None || number == 1.5m
               select new PublishedFigure(number, number.Scale, unit, hedge),
        ];
        list.Of("Figure(PublishedFigure, Unit)");
        foreach (var figure in hedged)
        {
            list.Add($"{figure} {Unit.Household}", phrases.Figure(figure, Unit.Household));
        }

        foreach (var (unit, figure) in from unit in (Unit[])[Unit.Household, Given.Apprentice, Unit.Dong] from figure in multiplied select (unit, figure))
        {
            list.Add($"{figure} {unit}", phrases.Figure(figure, unit));
        }

        list.Add($"over 1.4 trillion {Unit.Dong}", phrases.Figure(PublishedFigure.Parse("over 1.4 trillion"), Unit.Dong));
        foreach (var figure in shares)
        {
            list.Add($"{figure}", phrases.Figure(figure, Unit.Percent));
        }

        list.Of("Figure(Calculated<Ratio>, int)");
        foreach (var (percent, decimals) in ((decimal, int)[])[(0, 0), (1, 0), (50.684m, 2), (50.684m, 0), (100, 1), (-18, 0), (1_234.5m, 1)])
        {
            list.Add($"{percent}%, decimals {decimals}", phrases.Figure(Ratio.FromPercent(percent), decimals));
        }

        list.Add($"{UndefinedReason.ZeroTarget}", phrases.Figure(UndefinedReason.ZeroTarget, 1));
    }

    private static void Changes(PhraseList list, Phrasebook phrases)
    {
        (decimal Change, int Decimals)[] changes = [(8, 0), (8.25m, 1), (1, 0), (1, 1), (0.04m, 1), (0, 1), (-0.04m, 1), (-1, 0), (-1.5m, 1), (-47.5m, 1), (1_234.5m, 0)];
        list.Of("Changed(Calculated<Ratio>, int)");
        foreach (var (percent, decimals) in changes)
        {
            list.Add($"{percent}%, decimals {decimals}", phrases.Changed(Ratio.FromPercent(percent), decimals));
        }

        list.Add($"{UndefinedReason.ZeroDenominator}", phrases.Changed(Calculated.Undefined<Ratio>(UndefinedReason.ZeroDenominator), 1));
        list.Of("Changed(Calculated<PercentagePoints>, int)");
        foreach (var (points, decimals) in changes)
        {
            list.Add($"{points} points, decimals {decimals}", phrases.Changed(new PercentagePoints(points), decimals));
        }

        list.Add($"{UndefinedReason.MethodNotApplicable}", phrases.Changed(Calculated.Undefined<PercentagePoints>(UndefinedReason.MethodNotApplicable), 1));
        list.Of("Changed(Calculated<Rational>, Unit, int)");
        foreach (var (unit, amount, decimals) in from unit in CountedAndPercent.Append(Unit.BillionDong) from change in changes select (unit, change.Change, change.Decimals))
        {
            list.Add($"{amount} {unit}, decimals {decimals}", phrases.Changed((Rational)amount, unit, decimals));
        }

        list.Add($"{UndefinedReason.MissingObservation}", phrases.Changed(Calculated.Undefined<Rational>(UndefinedReason.MissingObservation), Unit.Household, 1));
    }
}
