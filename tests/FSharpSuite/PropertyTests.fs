namespace Province

open FsCheck
open FsCheck.FSharp
open FsCheck.Xunit
open MongCai.Kpi
open MongCai.Kpi.Testing
open global.Xunit
open Province.Rules

[<Properties(Arbitrary = [| typeof<KpiArbitraries> |])>]
module PropertyTests =

    [<Property>]
    let ``A period comes back from its text`` (period: ReportingPeriod) =
        ReportingPeriod.Parse(string period) = period

module OwnTests =

    [<Fact>]
    let ``A share of a whole is a percentage up to 100`` () =
        let shares =
            Arb.fromGenShrink (BoundaryGen.Ratios, KpiShrink.Smaller)
            |> Arb.filter (fun share -> share >= Ratio(0, 1) && share <= Ratio(1, 1))

        Check.One(Config.QuickThrowOnFailure, Prop.forAll shares (fun share -> share.ToPercentage(2).Value <= 100M))

    [<Fact>]
    let ``The smallest case is shown`` () =
        let green = Prop.forAll (KpiArbitraries.Ratios()) (fun attained -> colour attained <> "green")
        let failed = Assert.ThrowsAny<exn>(fun () -> Check.One(Config.QuickThrowOnFailure.WithMaxTest(1_000), green))
        Assert.Contains("1/1", failed.Message)

    [<Fact>]
    let ``A period has the days of its dates`` () =
        let periods = (KpiArbitraries.Register ArbMap.defaults).ArbFor<ReportingPeriod>()
        Check.One(Config.QuickThrowOnFailure, Prop.forAll periods (fun period -> period.Days = period.ToDateInterval().Length))
