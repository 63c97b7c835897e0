using MongCai.Kpi;
using MongCai.Kpi.Events;

namespace EventJournal;

/// <summary>The types of event that the city records, and the indicators that they feed. A host has a catalogue of its own.</summary>
internal static class Catalogue
{
    private static readonly Unit Event = new("event", new(("vi", "sự kiện"), ("en", "event")), new(("vi", "sự kiện"), ("en", "events")));
    private static readonly Unit House = new("house", new(("vi", "nhà"), ("en", "house")), new(("vi", "nhà"), ("en", "houses")));
    private static readonly Unit Class = new("class", new(("vi", "lớp"), ("en", "class")), new(("vi", "lớp"), ("en", "classes")));

    private static readonly EventType Inspection = Type("inspection");
    private static readonly EventType PartyCheck = Type("party-check");
    private static readonly EventType CheckForSigns = Type("check-for-signs");
    private static readonly EventType Supervision = Type("supervision");
    private static readonly EventType Reprimand = Type("reprimand", ("members", Unit.Person));
    private static readonly EventType Suspension = Type("suspension", ("members", Unit.Person));
    private static readonly EventType Fair = Type("job-fair");
    private static readonly EventType Training = Type("training", ("classes", Class), ("learners", Unit.Person));
    private static readonly EventType Conference = Type("study-conference");
    private static readonly EventType HouseForPoor = Type("house-for-poor");
    private static readonly EventType Gifts = Type("tet-gifts", ("spent", Unit.Dong));
    private static readonly EventType Congress = Type("congress");

    private static readonly CountingRule InspectionsStarted =
        CountingRule.Count(Flow("inspections.started", Event, "Thanh tra, kiểm tra đã bắt đầu", "Inspections and checks started"), Inspection, PartyCheck, CheckForSigns)
        with
        { States = EventStates.Started };

    private static readonly CountingRule HousesStarted =
        CountingRule.Count(Flow("houses.started", House, "Nhà cho hộ nghèo trên địa bàn", "Houses for poor households in the city"), HouseForPoor)
        with
        { States = EventStates.Started, Areas = AreaScope.Inside() };

    public static EventCatalogue Events { get; } = new(
        [Inspection, PartyCheck, CheckForSigns, Supervision, Reprimand, Suspension, Fair, Training, Conference, HouseForPoor, Gifts, Congress],
        [
            CountingRule.Count(Flow("job-fairs", Event, "Phiên giao dịch việc làm", "Job fairs"), Fair),
            CountingRule.Sum(Flow("training.classes", Class, "Lớp đào tạo nghề", "Vocational classes"), "classes", Training),
            CountingRule.Sum(Flow("training.learners", Unit.Person, "Học viên", "Learners"), "learners", Training),
            HousesStarted,
            CountingRule.Count(Flow("houses.outside", House, "Nhà cho hộ nghèo ở địa bàn khác", "Houses for poor households elsewhere"), HouseForPoor)
                with { States = EventStates.Started, Areas = AreaScope.Outside() },
            CountingRule.Sum(Flow("tet-gifts.spent", Unit.BillionDong, "Quà Tết", "Tết gifts"), "spent", Gifts),
            CountingRule.Count(Flow("study-conferences", Event, "Hội nghị học tập nghị quyết", "Study conferences on resolutions"), Conference),
            InspectionsStarted,
            CountingRule.Count(Flow("inspections.ongoing", Event, "Thanh tra, kiểm tra đang tiến hành", "Inspections and checks ongoing"), Inspection, PartyCheck, CheckForSigns)
                with { States = EventStates.Ongoing },
            CountingRule.Count(Flow("supervisions", Event, "Giám sát chuyên đề của HĐND", "Thematic supervisions by the People's Council"), Supervision),
            CountingRule.Sum(Flow("reprimanded", Unit.Person, "Đảng viên bị khiển trách", "Party members reprimanded"), "members", Reprimand),
            CountingRule.Sum(Flow("suspended", Unit.Person, "Đảng viên bị đình chỉ", "Party members suspended"), "members", Suspension),
            CountingRule.Count(Flow("congresses", Event, "Đại hội", "Congresses"), Congress) with { Organisers = OrganiserScope.AnyOrganiser },
        ]);

    private static EventType Type(string code, params (string Name, Unit Unit)[] quantities) =>
        new(code) { Quantities = quantities.ToDictionary(static quantity => quantity.Name, static quantity => quantity.Unit, StringComparer.Ordinal) };

    private static Indicator Flow(string code, Unit unit, string vietnamese, string english) =>
        new(code, unit, Nature.Flow, new(("vi", vietnamese), ("en", english))) { NeverFalls = true };
}
