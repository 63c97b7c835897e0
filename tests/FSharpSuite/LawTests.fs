module Province.LawTests

open FsCheck
open FsCheck.FSharp
open MongCai.Kpi
open MongCai.Kpi.Testing
open global.Xunit
open Province.Rules

[<Fact>]
let ``Our verdicts keep the laws`` () =
    KpiLaws.VerdictPolicy(WordForWord()).Check()

[<Fact>]
let ``Our colours keep the laws`` () =
    KpiLaws.Banding([ "red"; "yellow"; "green" ], colour).Check()

[<Fact>]
let ``A gap between our colours is found`` () =
    let colours =
        KpiLaws.Banding(
            [ "red", (fun attained -> attained < Ratio(75, 100))
              "yellow", (fun attained -> attained >= Ratio(75, 100) && attained <= Ratio(89, 100))
              "green", (fun attained -> attained >= Ratio(90, 100)) ]
        )

    let broken = Assert.Throws<LawBrokenException>(fun () -> colours.Check())
    Assert.EndsWith("is in no band.", broken.Counterexample)

[<Fact>]
let ``Our classes make nobody poorer by an income`` () =
    KpiLaws.PovertyStandard(classOf, 12, [ 1_500_000M; 2_000_000M ]).Check()

[<Fact>]
let ``Our windows follow one another`` () =
    KpiLaws.DataWindows(windowOf).Check()

[<Fact>]
let ``Our totals leave no report out`` () =
    KpiLaws.RollUp(total).Check()

[<Fact>]
let ``Our store gives back what it was given`` () =
    KpiLaws.EventLog(fun () -> new ListStore()).Check()

let communes =
    Gen.choose (0, 99_999) |> Gen.map (fun number -> { Number = number }) |> Arb.fromGen

[<Fact>]
let ``Our codes are read as they are written`` () =
    KpiLaws.TextFormat((fun (commune: Commune) -> commune.ToString()), (fun text -> Commune.Parse text), communes).Check()
