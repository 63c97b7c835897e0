using NodaTime;

namespace MongCai.Kpi.Tests.Areas;

public class AreaHierarchyTests
{
    // In this made-up province the district tier is abolished on 1 July 2025, and communes B and C become one.
    private static readonly LocalDate Reform = new(2025, 7, 1);
    private static readonly LocalDate Before = Reform.PlusDays(-1);

    private static readonly AreaHierarchy Province = new(
    [
        new AreaSpan(new("p")),
        new AreaSpan(new("d"), new AreaCode("p"), end: Before),
        new AreaSpan(new("a"), new AreaCode("d"), end: Before),
        new AreaSpan(new("a"), new AreaCode("p"), start: Reform),
        new AreaSpan(new("b"), new AreaCode("d"), end: Before),
        new AreaSpan(new("c"), new AreaCode("d"), end: Before),
        new AreaSpan(new("bc"), new AreaCode("p"), new(("vi", "xã BC"), ("en", "commune BC")), start: Reform),
    ]);

    [Fact]
    public void What_belongs_to_what_depends_on_the_date()
    {
        Assert.Equal([new("d")], Province.ChildrenOf(new("p"), Before));
        Assert.Equal([new("a"), new("bc")], Province.ChildrenOf(new("p"), Reform));
        Assert.Equal([new("a"), new("b"), new("c")], Province.LeavesOf(new("p"), Before));
        Assert.Equal([new("a"), new("bc")], Province.LeavesOf(new("p"), Reform));
        Assert.Equal([new("d"), new("p")], Province.AncestorsOf(new("a"), Before));
        Assert.Equal([new("p")], Province.AncestorsOf(new("a"), Reform));
    }

    [Fact]
    public void Existence_depends_on_the_date_too()
    {
        Assert.True(Province.Exists(new("d"), Before));
        Assert.False(Province.Exists(new("d"), Reform));
        Assert.Empty(Province.LeavesOf(new("d"), Reform));
        Assert.Equal("commune BC", Province.Find(new("bc"), Reform)?.Name.In("en"));
        Assert.Null(Province.Find(new("bc"), Before));
    }

    [Fact]
    public void An_area_does_not_lie_within_itself()
    {
        Assert.True(Province.IsWithin(new("a"), new("p"), Before));
        Assert.False(Province.IsWithin(new("a"), new("a"), Before));
        Assert.False(Province.IsWithin(new("p"), new("a"), Before));
    }

    [Fact]
    public void What_is_no_hierarchy_is_refused()
    {
        Refused("it is there twice", new AreaSpan(new("p")), new AreaSpan(new("p"), start: Reform));
        Refused("p is not there on every day", new AreaSpan(new("p"), end: Before), new AreaSpan(new("a"), new AreaCode("p")));
        Refused("p is not there on every day", new AreaSpan(new("a"), new AreaCode("p")));
        Refused(
            "p is not there on every day",
            new AreaSpan(new("p"), end: Before.PlusDays(-1)),
            new AreaSpan(new("p"), start: Reform),
            new AreaSpan(new("a"), new AreaCode("p")));
        Refused("through others", new AreaSpan(new("a"), new AreaCode("b")), new AreaSpan(new("b"), new AreaCode("a")));
        Assert.Throws<ArgumentException>("parent", static () => new AreaSpan(new("a"), new AreaCode("a")));
        Assert.Throws<ArgumentException>("end", static () => new AreaSpan(new("a"), start: Reform, end: Before));
        Assert.Throws<ArgumentException>("start", static () => new AreaSpan(new("a"), start: Reform.WithCalendar(CalendarSystem.Julian)));
        Assert.Throws<ArgumentNullException>("spans", static () => new AreaHierarchy([null!]));
    }

    [Fact]
    public void A_parent_may_change_its_own_place_on_the_way() => Assert.Equal(
        [new("a")],
        new AreaHierarchy([new AreaSpan(new("p"), end: Before), new AreaSpan(new("p"), new AreaCode("q"), start: Reform), new AreaSpan(new("q")), new AreaSpan(new("a"), new AreaCode("p"))])
            .LeavesOf(new("q"), Reform));

    [Fact]
    public void Ten_thousand_areas_are_no_burden()
    {
        var areas = new AreaHierarchy(Enumerable.Range(0, 10_000).Select(static index => new AreaSpan(new($"a{(Rational)index}"), index == 0 ? null : new AreaCode($"a{(Rational)((index - 1) / 10)}"))));

        Assert.Equal(9_000, areas.LeavesOf(new("a0"), Reform).Count);
    }

    private static void Refused(string inMessage, params AreaSpan[] areas) =>
        Assert.Contains(inMessage, Assert.Throws<ArgumentException>("spans", () => new AreaHierarchy(areas)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_whole_and_its_parts_are_there_at_all_times()
    {
        AreaCode[] hamlets = [new("h2"), new("h1")];
        var areas = AreaHierarchy.Of(new("commune"), hamlets);
        Assert.Equal([new AreaCode("h1"), new AreaCode("h2")], areas.ChildrenOf(new("commune"), new LocalDate(1999, 1, 1)));
        Assert.Equal([new AreaSpan(new("commune")), new AreaSpan(new("h2"), new("commune")), new AreaSpan(new("h1"), new("commune"))], areas.Spans);
        Assert.Empty(areas.Successions);
        Assert.StartsWith("h1 is there twice.", Assert.Throws<ArgumentException>("parts", static () => AreaHierarchy.Of(new("commune"), new AreaCode("h1"), new AreaCode("h1"))).Message, StringComparison.Ordinal);
        Assert.StartsWith("c is there twice, also as the whole.", Assert.Throws<ArgumentException>("parts", static () => AreaHierarchy.Of(new("c"), new AreaCode("c"))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("parts", static () => AreaHierarchy.Of(default, null!));
    }
}
