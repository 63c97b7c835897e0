using System.Runtime.CompilerServices;
using System.Text.Json;
using MongCai.Kpi.Events;
using static MongCai.Kpi.Tests.Events.FairLedger;
using static MongCai.Kpi.Tests.Events.Told;

namespace MongCai.Kpi.Tests.Events;

/// <summary>Tests subjects of an event, which consist of an id and the category that the event's record gives.</summary>
public class EventSubjectTests
{
    [Fact]
    public void An_event_lists_ids_and_beside_them_those_of_whom_it_says_a_category()
    {
        var facts = On(3, 12) with { Subjects = ["p-3", new("p-2", Category.Cross(Sex["F"], Age["15-24"])), "p-1"] };
        Assert.Equal(["p-1", "p-2 (age*sex=15-24*F)", "p-3"], facts.Subjects.Select(static subject => subject.ToString()), StringComparer.Ordinal);
        Assert.Equal(["p-1", "p-2", "p-3"], facts.Subjects.Select(static subject => subject.Id), StringComparer.Ordinal);
        Assert.True(facts.Subjects[1].Category.IsWithin(Sex["F"]));
        Assert.Equal(Category.Total, facts.Subjects[0].Category);
    }

    [Fact]
    public void Categories_said_one_by_one_are_those_said_crossed()
    {
        var (single, crossed) = (new EventSubject("p", Category.Cross(Age["15-24"], Sex["F"])), new EventSubject("p", Breakdown.Cross(Sex, Age)["F", "15-24"]));
        Assert.Equal(crossed, single);
        Assert.Equal(crossed.GetHashCode(), single.GetHashCode());
        Assert.Equal(crossed, new EventSubject("p", Category.Cross(crossed.Category, Sex["F"], Category.Total)));
        Assert.Equal(new EventSubject("p"), new EventSubject("p", Category.Total));
        Assert.NotEqual(new EventSubject("p"), new EventSubject("p", Sex["F"]));
        Assert.NotEqual(new EventSubject("p", Sex["M"]), new EventSubject("p", Sex["F"]));
        Assert.NotEqual(new EventSubject("P"), new EventSubject("p"));
    }

    [Fact]
    public void An_id_comes_once_in_an_event_in_whatever_categories()
    {
        Assert.Throws<ArgumentException>("Subjects", static () => On(3, 12) with { Subjects = [new("p", Sex["F"]), "p"] });
        Assert.Throws<ArgumentException>("Subjects", static () => On(3, 12) with { Subjects = [default] });
        Assert.Throws<ArgumentNullException>("id", static () => (EventSubject)null!);
        Assert.Throws<ArgumentException>("id", static () => new EventSubject(" ", Sex["F"]));
    }

    [Fact]
    public void Default_is_a_subject_without_an_id_that_is_written_nowhere()
    {
        Assert.Equal((string.Empty, Category.Total, string.Empty), (default(EventSubject).Id, default(EventSubject).Category, default(EventSubject).ToString()));
        Assert.Throws<JsonException>(static () => JsonSerializer.Serialize(default(EventSubject)));
    }

    [Fact]
    public void An_id_without_a_category_takes_the_memory_of_its_reference() => Assert.Equal(IntPtr.Size, Unsafe.SizeOf<EventSubject>());

    [Fact]
    public void What_says_another_category_says_something_else()
    {
        var (women, men) = (On(3, 12) with { Subjects = [new("p", Sex["F"])] }, On(3, 12) with { Subjects = [new("p", Sex["M"])] });
        Assert.NotEqual(women, men);
        Assert.NotEqual(women, On(3, 12, "p"));
        Assert.Equal(women, On(3, 12) with { Subjects = [new("p", Sex["F"])] });
        var builder = new EventLedgerBuilder();
        Assert.Equal(
            [AppendOutcome.New, AppendOutcome.Duplicate, AppendOutcome.Conflict],
            new[] { Held("1", women), Held("1", women), Held("1", men) }.Select(record => builder.Append(record).Outcome));
    }

    [Theory]
    [InlineData("\"p 1\"", "p 1")]
    [InlineData("""{"id":"p2","category":"sex=F"}""", "p2 (sex=F)")]
    [InlineData("""{"category":"age*sex=15-24*F","id":"p2"}""", "p2 (age*sex=15-24*F)")]
    [InlineData("""{"id":"p2","category":"sex*age=F*15-24"}""", "p2 (age*sex=15-24*F)")]
    public void Is_read_from_JSON(string json, string subject)
    {
        var read = JsonSerializer.Deserialize<EventSubject>(json);
        Assert.Equal(subject, read.ToString());
        Assert.Equal(read, JsonSerializer.Deserialize<EventSubject>(JsonSerializer.Serialize(read)));
    }

    [Fact]
    public void A_line_says_a_category_only_of_whom_one_is_known()
    {
        var record = Held("1", On(3, 12) with { Subjects = [new("p2", Category.Cross(Age["15-24"], Sex["F"])), "p1", new("p3", Sex["M"])] });
        var line = EventJson.Write(record);
        Assert.EndsWith(""","state":"completed","subjects":["p1",{"id":"p2","category":"age*sex=15-24*F"},{"id":"p3","category":"sex=M"}]}""", line, StringComparison.Ordinal);
        Assert.Equal(record, EventJson.Read(line));
    }

    [Theory]
    [InlineData("""["p1",1]""", "subjects[1]: Expected a text, or an object of id and category, not Number.")]
    [InlineData("""["p1",null]""", "subjects[1]: Expected a text, or an object of id and category, not Null.")]
    [InlineData("""["p1",["p2"]]""", "subjects[1]: Expected a text, or an object of id and category, not StartArray.")]
    [InlineData("""["p1"," "]""", "subjects[1]: ")]
    [InlineData("""[{"id":"p1"}]""", "subjects[0]: The property \"category\" is missing.")]
    [InlineData("""[{"category":"sex=F"}]""", "subjects[0]: The property \"id\" is missing.")]
    [InlineData("""["p1","p2",{"id":"p3","category":"sex"}]""", "subjects[2]: ")]
    [InlineData("""[{"id":"p1","category":"sex*sex=F*M"}]""", "subjects[0]: ")]
    [InlineData("""[{"id":"p1","category":"_T"}]""", "subjects[0]: \"_T\" is no category of one subject: where none is known, a subject is its id alone.")]
    [InlineData("""[{"id":"p1","category":["sex=F"]}]""", "subjects[0]: Expected a text for \"category\", not StartArray.")]
    [InlineData("""[{"id":"p1","category":"sex=F","category":"sex=F"}]""", "subjects[0]: The property \"category\" comes twice.")]
    [InlineData("""[{"id":"p1","sex":"F"}]""", "subjects[0]: There is no property \"sex\" here: expected id, category.")]
    [InlineData("""["p1",{"id":"p1","category":"sex=F"}]""", "p1 comes twice.")]
    [InlineData("\"p1\"", "Expected a list for \"subjects\", not String.")]
    public void A_line_with_a_subject_that_is_none_is_refused_with_its_place(string subjects, string reason)
    {
        var line = $$"""{"v":1,"source":"a","id":"1","recorded":"2019-01-01T00:00:00Z","type":"x","occurred":"2019-M06","state":"planned","subjects":{{subjects}}}""";
        Assert.Contains(reason, Assert.ThrowsAny<JsonException>(() => EventJson.Read(line)).Message, StringComparison.Ordinal);
    }
}
