using FsCheck;
using FsCheck.Xunit;
using MongCai.Kpi;
using MongCai.Kpi.Testing;
using Province.Ours;
using Xunit;

namespace Province;

/// <summary>Tests that the province's own rules keep the laws.</summary>
public class KeptTests
{
    [Fact]
    public void Our_verdicts() => KpiLaws.VerdictPolicy(new Verdicts()).Check();

    [Fact]
    public void Our_colours() => KpiLaws.Banding(Rules.Colours, Rules.ColourOf).Check();

    [Fact]
    public void Our_year() => KpiLaws.PaceProfile(Rules.WithoutTet).Check(Config.Quick.WithMaxTest(20));

    [Fact]
    public void Our_closing() => KpiLaws.ClosingRule(Rules.LastFriday).Check();

    [Fact]
    public void Our_standard() => KpiLaws.PovertyStandard(Rules.Standard).Check();

    [Fact]
    public void Our_missing_data() => KpiLaws.MissingData(new AtLeastHalf()).Check();

    [Fact]
    public void Our_totals() => KpiLaws.RollUp(Rules.Total).Check();

    [Fact]
    public void Our_log() => KpiLaws.EventLog(() => new FileLog()).Check();

    [Fact]
    public void Our_amounts() => KpiLaws.TextFormat(Rules.Amounts, "1,4", "1,4 tỷ đồng", ",4 tỷ", "1, tỷ").Check();

    [Property]
    public Property Our_verdicts_in_another_runner() => KpiLaws.VerdictPolicy(new Verdicts()).IsMonotone.Property;

    [Property(Arbitrary = [typeof(KpiArbitraries)])]
    public bool Generated_numbers_have_a_colour(Rational number) => Rules.Colours.Contains(Rules.ColourOf(new Ratio(number, 1)));
}
