using MongCai.Kpi.Claims;

namespace MongCai.Kpi.Tests.Languages;

/// <summary>Tests the grammar of French phrases: plurals, genders, elision, contraction and the spaces of numbers.</summary>
public class FrenchTests
{
    private const string Narrow = "\u202F";

    private static readonly Phrasebook French = Phrasebook.French;

    [Theory]
    [InlineData("0", "0 ménage")]
    [InlineData("1", "1 ménage")]
    [InlineData("1.99", "1,99 ménage")]
    [InlineData("-1", "-1 ménage")]
    [InlineData("2", "2 ménages")]
    [InlineData("2064", "2\u202F064 ménages")]
    public void The_singular_goes_up_to_two(string amount, string expected) => Assert.Equal(expected, French.Amount(Rational.Parse(amount), Unit.Household));

    [Theory]
    [InlineData(1, "1 personne restante")]
    [InlineData(2, "2 personnes restantes")]
    public void Participles_agree_in_gender_and_number(int target, string expected)
    {
        var indicator = new Indicator("persons", Unit.Person, Nature.Flow);
        var year = ReportingPeriod.Year(2019);
        Assert.Equal(expected, French.Remaining(new Observation(indicator, year, 0).Against(Target.AtLeast(target).For(indicator, year, Basis.Plan))[Basis.Plan]));
    }

    [Fact]
    public void Articles_are_contracted_and_words_elided()
    {
        Assert.Equal($"50,68{Narrow}% du plan pour 2019", French.Attained(MongCai2019.Attained(37, 73), 2));
        Assert.Equal("par rapport au plan", French.ComparedWith(ClaimBase.FromBasis(Basis.Plan)));
        Assert.Equal("par rapport à la résolution", French.ComparedWith(ClaimBase.FromBasis(Basis.Resolution)));
        Assert.Equal("par rapport à l'objectif", French.ComparedWith(ClaimBase.FromBasis(new Basis("goal", "objectif"))));
        Assert.Equal("par rapport au hameau", French.ComparedWith(ClaimBase.FromBasis(new Basis("hamlet", "hameau"))));
        Assert.Equal("par rapport à l'École", French.ComparedWith(ClaimBase.FromBasis(new Basis("school", "École"))));
    }

    [Theory]
    [InlineData("1400000000", "1,4 milliard de dongs")]
    [InlineData("2000000", "2 millions d'unités", "unité")]
    public void A_million_is_a_noun(string amount, string expected, string? unit = null)
    {
        var exponent = amount.Length - 1 >= 9 ? 1_000_000_000 : 1_000_000;
        var figure = new PublishedFigure((decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture) / exponent) + 0.0m, amount.StartsWith("14", StringComparison.Ordinal) ? 1 : 0, multiplier: exponent);
        Assert.Equal(expected, French.Figure(figure, unit is null ? Unit.Dong : new Unit("unit", unit, $"{unit}s")));
    }

    [Fact]
    public void A_billion_is_a_thousand_milliards()
    {
        Assert.Equal("2 billions", new PublishedFigure(2, 0, multiplier: 1_000_000_000_000).ToString(Lexicon.French));
        Assert.Equal(1_000_000_000_000, PublishedFigure.Parse("2 billions", Lexicon.French).Multiplier);
        Assert.Equal(1_000_000_000, PublishedFigure.Parse("2 billion", Lexicon.English).Multiplier);
    }

    [Theory]
    [InlineData("en baisse de 18\u202F% par rapport à 2018", "-18%", "2018")]
    [InlineData("en baisse d'environ 18 %", "about -18%")]
    [InlineData("une baisse d’au moins 18 %", "at most -18%")]
    [InlineData("il manque 18 % par rapport au plan", "-18%")]
    [InlineData("2\u202F064 ménages sur 3 649, en 2019 100 dossiers", "2064", "3649", "2019", "100")]
    [InlineData("1 234 567,5 dongs", "1234567.5")]
    [InlineData("de 0,5 point de pourcentage, 0,5 point de moins", "0.5 pp", "-0.5 pp")]
    [InlineData("25 points de base", "25")]
    [InlineData("plus de 1,4 milliard de dongs, 3 mille ménages", "over 1.4 billion", "3 thousand")]
    [InlineData("au moins 5 ménages, pas plus de 7 ménages, 9 ménages ou plus", "at least 5", "at most 7", "at least 9")]
    [InlineData("0 500", "0", "500")]
    public void Sentences_are_read(string sentence, params string[] figures) => Assert.Equal(figures, French.FiguresIn(sentence).Select(static figure => $"{figure}"), StringComparer.Ordinal);

    [Theory]
    [InlineData("2019-S2", "le second semestre 2019")]
    [InlineData("2019-T3", "le troisième quadrimestre 2019")]
    [InlineData("2019-Q1@04-start", "le premier trimestre de l'exercice 2019-2020")]
    [InlineData("2019-D001", "le 1er janvier 2019")]
    [InlineData("2019-D181", "le 30 juin 2019")]
    [InlineData("range:2018-12-15/P18D", "la période du 15 décembre 2018 au 1er janvier 2019")]
    public void Periods_have_names(string period, string expected) => Assert.Equal(expected, French.Name(ReportingPeriod.Parse(period)));

    [Fact]
    public void A_percentage_is_read_with_any_space_that_does_not_break()
    {
        var figure = new Percentage(2064.5m, 1);
        Assert.Equal($"2{Narrow}064,5{Narrow}%", figure.ToString(NumberFormat.French));
        Assert.Equal(figure, Percentage.Parse($"2{Narrow}064,5\u00A0%", NumberFormat.French));
        Assert.Equal(figure, Percentage.Parse("2064,5 %", NumberFormat.French));
        Assert.Equal(figure, Percentage.Parse("2064,5%", NumberFormat.French));
    }
}
