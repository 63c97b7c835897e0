/// The rules of a province, as it has them in F#.
module Province.Rules

open System
open System.Collections.Generic
open MongCai.Kpi
open MongCai.Kpi.Events
open MongCai.Kpi.Poverty
open MongCai.Kpi.Testing
open NodaTime

/// Takes targets at their word.
type WordForWord() =
    inherit VerdictPolicy()

    override _.Met(accepted, direction) = VerdictPolicy.Strict.Met(accepted, direction)
    override _.Exceeded(accepted, direction) = VerdictPolicy.Strict.Exceeded(accepted, direction)

/// Red, yellow, green.
let colour (attained: Ratio) =
    if attained < Ratio(75, 100) then "red"
    elif attained < Ratio(90, 100) then "yellow"
    else "green"

/// Poor below a line, near-poor up to one and a half times that.
let classOf (area: AreaType) (income: decimal) (deprivations: int) =
    let line = if area = AreaType.Urban then 2_000_000M else 1_500_000M

    if income <= line && deprivations >= 3 then PovertyClass.Poor
    elif income <= line then PovertyClass.NearPoor
    else PovertyClass.Other

/// A month counts from the 15th of the one before to the 14th.
let windowOf (period: ReportingPeriod) =
    DateInterval(period.Start.PlusMonths(-1).PlusDays(14), period.End.PlusDays(1).PlusMonths(-1).PlusDays(13))

/// What was reported, and of how many; unknown where nothing was.
let total (reports: IReadOnlyList<Nullable<Rational>>) =
    let reported = [ for report in reports do if report.HasValue then report.Value ]

    let whole =
        if List.isEmpty reported then Calculated<Rational>.op_Implicit UndefinedReason.MissingObservation
        else Calculated.Of(List.fold (fun (sum: Rational) (report: Rational) -> sum + report) (Rational.op_Implicit 0) reported)

    whole, Coverage(reported.Length, reports.Count)

/// Events in a list.
type ListStore(records: List<EventRecord>) =
    new() = new ListStore(List())

    interface IEventStore with
        member _.Append(record) = records.Add record
        member _.Read() = records
        member _.Reopen() = new ListStore(records)

    interface IDisposable with
        member _.Dispose() = ()

/// A code of a commune: five digits.
type Commune =
    { Number: int }

    override commune.ToString() = commune.Number.ToString("00000", Globalization.CultureInfo.InvariantCulture)

    static member Parse(text: string) =
        if text.Length = 5 && Seq.forall Char.IsAsciiDigit text then
            { Number = Int32.Parse(text, Globalization.CultureInfo.InvariantCulture) }
        else
            raise (FormatException())
