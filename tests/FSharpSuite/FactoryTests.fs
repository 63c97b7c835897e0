/// Every factory is called once as F# writes it.
module Province.FactoryTests

open System
open FsCheck
open FsCheck.FSharp
open MongCai.Kpi
open MongCai.Kpi.Poverty
open MongCai.Kpi.Testing
open NodaTime
open global.Xunit
open Province.Rules

let private year = ReportingPeriod.Year(2019)

[<Fact>]
let ``What the library has keeps the laws`` () =
    KpiLaws.Banding(BandScale.RedYellowGreen).Check()
    KpiLaws.PaceProfile(ElapsedShare.ByMonths).Check()
    KpiLaws.PaceProfile(ElapsedShare.Custom("by days", fun period date -> ElapsedShare.ByDays.At(period, date)), PeriodKind.Quarter).Check()
    KpiLaws.ClosingRule(ClosingRule.OnDay(14)).Check()
    KpiLaws.PovertyStandard(PovertyStandard.National2022).Check()
    KpiLaws.MissingData(MissingDataPolicy.RequireAll).Check()
    KpiLaws.TextFormat(KpiArbitraries.Percentages()).Check()

[<Fact>]
let ``What is listed may be a list`` () =
    KpiLaws.DataWindows(windowOf, ReportingPeriod.Year(2015), ReportingPeriod.Year(2030), [ PeriodKind.Month; PeriodKind.Year ]).Check()
    KpiLaws.TextFormat((fun (commune: Commune) -> commune.ToString()), (fun text -> Commune.Parse text), LawTests.communes, [ "1"; "000001" ]).Check()
    KpiLaws.TextFormat(KpiArbitraries.Percentages(), [ "50" ]).Check()

[<Fact>]
let ``What is not listed is left out`` () =
    KpiLaws.PovertyStandard(classOf, 12).Check()

[<Fact>]
let ``Malformed texts may come from a generator`` () =
    KpiLaws.TextFormat(KpiArbitraries.Percentages(), MalformedTextGen.Percentages).Check()

[<Fact>]
let ``A store of a set keeps the laws`` () =
    KpiLaws.EventStore(fun () -> new ListStore()).Check()

[<Fact>]
let ``Reports may be counts`` () =
    let counts = Gen.choose (0, 500) |> Gen.map Rational.op_Implicit |> Arb.fromGen
    KpiLaws.RollUp(total, counts).Check()

[<Fact>]
let ``Categories are rolled up by the library's rule`` () =
    KpiLaws.CategoryRollUp(fun breakdown reports -> RollUp.OverCategories(breakdown, Category.Total, reports, MissingDataPolicy.RequireAll)).Check()

[<Fact>]
let ``A law is a property of FsCheck`` () =
    for law in KpiLaws.VerdictPolicy(WordForWord()).All do
        Check.One(Config.QuickThrowOnFailure, law.Property)

[<Fact>]
let ``A seed shows the same case again`` () =
    let laws = KpiLaws.DataWindows(fun period -> DateInterval(period.Start, if period.End.Day = 29 then period.End.PlusDays(-1) else period.End))
    let counterexample () = Assert.Throws<LawBrokenException>(fun () -> laws.Check(2019UL)).Counterexample
    Assert.Equal(counterexample (), counterexample ())
