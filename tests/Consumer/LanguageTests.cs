using MongCai.Kpi;
using MongCai.Kpi.Claims;
using Xunit;

namespace Province;

/// <summary>Uses reports in French, in a fiscal year from April that is half over, with a late ward and a settings file with the host's own words.</summary>
public class LanguageTests
{
    private static readonly ReportingCalendar Fiscal = ReportingCalendar.StartingIn(4, YearNaming.ByStart);
    private static readonly ReportingPeriod Year = ReportingPeriod.Year(2024, Fiscal);
    private static readonly Unit School = new("school", new LocalisedText(("vi", "trường"), ("fr", "école")), new LocalisedText(("vi", "trường"), ("fr", "écoles")));
    private static readonly Indicator Repaired = new("schools-repaired", School, Nature.Flow, new LocalisedText(("vi", "trường được sửa"), ("fr", "écoles rénovées"))) { NeverFalls = true };
    private static readonly AreaCode County = new("county");

    private static readonly Phrasebook French = KpiOptions.FromSettings(
    [
        new("Kpi", null), new("Kpi:Language", "fr"), new("Kpi:NearThreshold", "keepSide"), new("Kpi:Words", null), new("Kpi:Words:unit.school", "école|écoles (f)"), new("Kpi:Words:basis.council", "délibération|délibérations (f)"),
    ]).Phrases;

    [Fact]
    public void A_half_year_with_a_ward_that_is_late()
    {
        var quarters = Year.SplitInto(PeriodKind.Quarter);
        var council = new Basis("council", new LocalisedText(("vi", "nghị quyết"), ("fr", "délibération")));
        var builder = new ScorecardBuilder(AreaHierarchy.Of(County, new AreaCode("north"), new AreaCode("south")), [Repaired], quarters);
        builder.Add(Target.AtLeast(40).For(Repaired, Year, council) with { Area = County });
        builder.Add(new Observation(Repaired, quarters[0], 9) with { Area = new("north") });
        builder.Add(new Observation(Repaired, quarters[0], 7) with { Area = new("south") });
        builder.Add(new Observation(Repaired, quarters[1], 5) with { Area = new("north") });
        var late = builder.Build(asOf: quarters[1].End).Cell(County, Repaired, quarters[1]);
        Assert.Equal(
            "la délibération pour l'exercice 2024-2025 : indéterminé (la valeur réalisée n'est pas renseignée) / 3 rapports sur 4 / issue ouverte",
            Plain($"{French.Attained(late[council], 1)} / {French.Reports(late[council].ToDate.Coverage)} / {French.Outlook(late[council])}"));

        builder.Add(new Observation(Repaired, quarters[1], 1) with { Area = new("south"), Status = ObservationStatus.Estimate });
        var now = builder.Build(asOf: quarters[1].End).Cell(County, Repaired, quarters[1])[council];
        Assert.Equal("55,0 % de la délibération pour l'exercice 2024-2025", Plain(French.Attained(now, 1)));
        Assert.Equal("18 écoles restantes", Plain(French.Remaining(now)));
        Assert.Equal("20,1 écoles attendues à ce jour", Plain(French.Expected(now.Pace, 1)));
        Assert.Equal("part écoulée de l'exercice 2024-2025 : 50,14 %", Plain(French.Elapsed(now.Pace, 2)));
        Assert.Equal("6 écoles (estimation)", Plain(French.Actual(builder.Build(asOf: quarters[1].End).Cell(County, Repaired, quarters[1]).Observation)));
        Assert.Equal("le deuxième trimestre de l'exercice 2024-2025", French.Name(quarters[1]));
        Assert.Equal("indéterminé (la période est en cours)", French.Verdict(now));
        Assert.Equal("rythme requis : 3,0 écoles par mois", Plain(French.Required(now.Pace, PeriodKind.Month, 1)));
    }

    [Fact]
    public void What_we_print_is_read_back_and_follows()
    {
        var indicator = new Indicator("files", Unit.File, Nature.Flow);
        var attainment = new Observation(indicator, Year, 9_996).Against(Target.AtLeast(10_000).For(indicator, Year, Basis.Plan))[Basis.Plan];
        var sentence = French.Attained(attainment, 1);

        Assert.Equal("99,9 % du plan pour l'exercice 2024-2025", Plain(sentence));
        Assert.Equal(ClaimVerdict.Truncated, attainment.Check(French.FiguresIn(sentence)[0]).Verdict);
        Assert.Equal(ClaimVerdict.Follows, attainment.Check(French.FiguresIn(sentence)[0].WithThreshold(100)).Verdict);
        Assert.True(French.Printed(attainment, 1).TryGetValue(out var printed));
        Assert.Equal(ClaimVerdict.Follows, attainment.Check(printed).Verdict);
    }

    // The non-breaking spaces of French are replaced by plain ones, so that the expected texts are readable.
    private static string Plain(string text) => text.Replace('\u00A0', ' ').Replace('\u202F', ' ');
}
