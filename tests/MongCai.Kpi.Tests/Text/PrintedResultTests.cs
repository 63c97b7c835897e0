using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi.Claims;
using MongCai.Kpi.Testing;

namespace MongCai.Kpi.Tests.Text;

/// <summary>Tests that a phrase about a result, with the default rounding, follows from the result when its figure is read out of the sentence.</summary>
[Trait("Category", "Slow")]
public class PrintedResultTests
{
    private const int Cases = 40_000;
    private const int Size = 50;

    private static readonly Phrasebook[] Books = [Phrasebook.Vietnamese, Phrasebook.English];

    [Fact]
    public void An_attainment_follows()
    {
        var (exact, ranges) = (0, 0);
        foreach (var (attainment, index) in KpiGen.Attainments.Sample(Cases, new Rnd(3), Size).Select(static (attainment, index) => (attainment, index)))
        {
            foreach (var phrases in Books)
            {
                exact += attainment.Value.IsDefined && Follows(attainment, phrases, index % 4) ? 1 : 0;
                ranges += IsOneSided(attainment.ValueRange) && Follows(attainment, phrases, index % 4) ? 1 : 0;
            }
        }

        Assert.InRange(exact, Cases / 4, Cases * 2);
        Assert.InRange(ranges, Cases / 400, Cases);
    }

    [Fact]
    public void An_excess_and_what_remains_follow()
    {
        var (excesses, gaps, uses) = (0, 0, 0);
        foreach (var (attainment, index) in KpiGen.Attainments.Sample(Cases, new Rnd(4), Size).Select(static (attainment, index) => (attainment, index)))
        {
            foreach (var phrases in Books)
            {
                if (attainment.Excess.TryGetValue(out var excess) && Printed(() => phrases.Exceeded(attainment, index % 4)) is { } exceeded)
                {
                    var formula = excess.Numerator.Sign == 0 ? ClaimFormula.Attained : ClaimFormula.Exceeded;
                    Expect(ClaimVerdict.Follows, attainment.Check(Percentage(exceeded, phrases), formula), exceeded);
                    excesses++;
                }

                if (attainment.Utilisation.IsDefined && Printed(() => phrases.Used(attainment, index % 4)) is { } used)
                {
                    Expect(ClaimVerdict.Follows, attainment.Check(Percentage(used, phrases), ClaimFormula.Share), used);
                    uses++;
                }

                if (attainment.Remaining.TryGetValue(out var remaining) && remaining.Sign > 0 && attainment.Observation.Indicator is { Decimals: not null, Unit: var unit }
                    && Printed(() => phrases.Remaining(attainment)) is { } said)
                {
                    Expect(ClaimVerdict.Follows, attainment.Check(phrases.FiguresIn(said)[0], attainment.Gap == -remaining ? ClaimFormula.Drop : ClaimFormula.Points), $"{said} ({unit})");
                    gaps++;
                }
            }
        }

        Assert.InRange(excesses, Cases / 4, Cases * 2);
        Assert.InRange(gaps, Cases / 10, Cases * 2);
        Assert.InRange(uses, Cases / 50, Cases * 2);
    }

    [Fact]
    public void An_observation_follows()
    {
        var (exact, ranges) = (0, 0);
        foreach (var observation in KpiGen.Observations.Sample(Cases, new Rnd(5), Size).Where(static observation => observation.Value.IsDefined || (observation.Value == UndefinedReason.OnlyABound && IsOneSided(observation.Range))))
        {
            foreach (var phrases in Books)
            {
                // An amount that no decimal can write exactly is printed as a fraction, which is not a figure.
                if (Printed(() => phrases.Actual(observation)) is { } said && !said.Contains('/', StringComparison.Ordinal) && !IsTooLong(said))
                {
                    Expect(ClaimVerdict.Follows, observation.Check(phrases.FiguresIn(said)[0]), said);
                    (exact, ranges) = observation.Value.IsDefined ? (exact + 1, ranges) : (exact, ranges + 1);
                }
            }
        }

        Assert.InRange(exact, Cases / 2, Cases * 2);
        Assert.InRange(ranges, Cases / 100, Cases);
    }

    [Fact]
    public void A_change_follows()
    {
        var (relative, absolute, points) = (0, 0, 0);
        foreach (var (change, index) in KpiGen.Changes.Sample(Cases, new Rnd(6), Size).Select(static (change, index) => (change, index)))
        {
            foreach (var phrases in Books)
            {
                var unit = change.To.Indicator.Unit;
                relative += Follows(change, phrases, change.Relative.Select(static ratio => ratio.Numerator), () => phrases.Changed(change.Relative, index % 4)) ? 1 : 0;
                absolute += Follows(change, phrases, change.Absolute, () => phrases.Changed(change.Absolute, unit, index % 4)) ? 1 : 0;
                points += Follows(change, phrases, change.PercentagePoints.Select(static value => value.Value), () => phrases.Changed(change.PercentagePoints, index % 4)) ? 1 : 0;
            }
        }

        Assert.InRange(relative, Cases / 8, Cases * 2);
        Assert.InRange(absolute, Cases / 8, Cases * 2);
        Assert.InRange(points, Cases / 20, Cases * 2);
    }

    private static bool Follows(Attainment attainment, Phrasebook phrases, int decimals)
    {
        if (Printed(() => phrases.Attained(attainment, decimals)) is not { } said)
        {
            return false;
        }

        Expect(ClaimVerdict.Follows, attainment.Check(Percentage(said, phrases)), said);
        return true;
    }

    private static bool Follows(Change change, Phrasebook phrases, Calculated<Rational> exact, Func<string> phrase)
    {
        if (!exact.TryGetValue(out var value) || value.Sign == 0 || Printed(phrase) is not { } said)
        {
            return false;
        }

        var sentence = $"{said} {phrases.ComparedWith(change)}";
        var figure = phrases.FiguresIn(sentence)[0];
        Assert.True(Math.Sign(figure.Number) == value.Sign || figure.Number == 0, sentence);
        Expect(ClaimVerdict.Follows, change.Check(figure), sentence);
        Expect(ClaimVerdict.Follows, change.Check(figure.Unit == FigureUnit.Percent ? figure : Positive(figure, value), figure.Unit == FigureUnit.Percent ? ClaimFormula.Change : value.Sign < 0 ? ClaimFormula.Drop : ClaimFormula.Points), sentence);
        return true;
    }

    private static PublishedFigure Positive(PublishedFigure figure, Rational value) =>
        value.Sign > 0 ? figure : new PublishedFigure(-figure.Number, figure.Decimals, figure.Unit, figure.Hedge, figure.Multiplier);

    private static PublishedFigure Percentage(string sentence, Phrasebook phrases) =>
        phrases.FiguresIn(sentence).Single(static figure => figure.Unit == FigureUnit.Percent);

    private static void Expect(ClaimVerdict verdict, ClaimCheck check, string sentence) =>
        Assert.True(verdict == check.Verdict, $"{sentence}: {check}, {check.Reason}, {check.Exact}, {check.Range}");

    private static bool IsOneSided(RationalInterval range) => range is { Lower: null, Upper: not null } or { Lower: not null, Upper: null };

    private static bool IsTooLong(string said) => said.Count(char.IsAsciiDigit) > 28;

    /// <summary>Returns the phrase; null where a decimal cannot hold its figure.</summary>
    private static string? Printed(Func<string> phrase)
    {
        try
        {
            return phrase();
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
