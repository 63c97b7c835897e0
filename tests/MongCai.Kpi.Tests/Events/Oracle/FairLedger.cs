using MongCai.Kpi.Events;
using NodaTime;

namespace MongCai.Kpi.Tests.Events;

/// <summary>Job fairs of 2019, with one record each, and the corrections of them.</summary>
internal static class FairLedger
{
    public static EventType Fair { get; } = new("job-fair") { Quantities = new Dictionary<string, Unit>(StringComparer.Ordinal) { ["visitors"] = Unit.Person } };

    public static Indicator Fairs { get; } = new("job-fairs", new Unit("event", new(("vi", "sự kiện"), ("en", "event"))), Nature.Flow);

    public static CountingRule Count { get; } = CountingRule.Count(Fairs, Fair);

    public static CountingRule Visitors { get; } = CountingRule.Sum(new("visitors", Unit.Person, Nature.Flow), "visitors", Fair);

    public static CountingRule People { get; } = CountingRule.DistinctSubjects(new("people", Unit.Person, Nature.DistinctCount), Fair);

    public static ReportingPeriod March { get; } = ReportingPeriod.Month(2019, 3);

    public static ReportingPeriod April { get; } = March.Next();

    /// <summary>Returns noon of the day that lies so many days after the start of 2019.</summary>
    public static Instant Day(int day) => Instant.FromUtc(2019, 1, 1, 12, 0) + Duration.FromDays(day);

    public static EventId Id(string id) => new("dolisa", id);

    public static EventFacts On(int month, int day, params string[] people) => new(Fair.Code, new LocalDate(2019, month, day), EventState.Completed) { Subjects = [.. people] };

    public static EventFacts With(this EventFacts facts, decimal visitors) => facts.With(RationalInterval.At(visitors));

    public static EventFacts With(this EventFacts facts, RationalInterval visitors) => facts with { Quantities = [new EventQuantity("visitors", visitors, Unit.Person)] };

    public static EventRecord Held(string id, EventFacts facts, int recorded = 0) => new(Id(id), Day(recorded), facts);

    public static EventRecord Amend(string id, string target, EventFacts facts, int recorded = 0) => new(Id(id), Day(recorded), EventCorrection.Amend(Id(target), facts, "miscounted", "H"));

    public static EventRecord Retract(string id, string target, int recorded = 0) => new(Id(id), Day(recorded), EventCorrection.Retract(Id(target), Fair.Code, "entered twice", "H"));

    public static EventRecord Reverse(string id, string target, int month, int day, int recorded = 0) =>
        new(Id(id), Day(recorded), EventCorrection.Reverse(Id(target), Fair.Code, ReportingPeriod.Day(new LocalDate(2019, month, day)), "taken back", "H"));

    public static string Read(this EventLedger ledger, CountingRule rule, ReportingPeriod period) => ledger.Fold().Figure(rule, period).Observation.Value.ToString();
}
