using Microsoft.CodeAnalysis;

namespace MongCai.Kpi.Tests.HouseRules;

/// <summary>The folders of the source depend on each other one way, and the machinery stays in rooms of its own.</summary>
public class FolderTests
{
    [Fact]
    public void The_sources_are_understood() =>
        PublicTypes.None(SourceReferences.Library.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(static diagnostic => diagnostic.ToString()));

    [Fact]
    public void Every_folder_is_declared_and_every_declared_folder_is_there()
    {
        var rooms = Repository.SourceFiles.Select(Room.Of).Distinct().ToList();
        Assert.Equal(FolderRules.Concepts.Select(static one => one.Name).Order(StringComparer.Ordinal), rooms.Select(static room => room.Concept).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.Equal(FolderRules.Rooms.Keys.Order(StringComparer.Ordinal), rooms.Where(static room => room.Name.Length > 0).Select(static room => room.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_concepts_are_declared_from_the_lowest_up()
    {
        var below = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (concept, _, knows) in FolderRules.Concepts)
        {
            Assert.Subset(below, knows.ToHashSet(StringComparer.Ordinal));

            // Whoever knows a concept may know what that one knows: so the arrows of the picture say all.
            Assert.All(knows, known => Assert.Subset(knows.ToHashSet(StringComparer.Ordinal), FolderRules.Concepts.Single(one => string.Equals(one.Name, known, StringComparison.Ordinal)).Knows.ToHashSet(StringComparer.Ordinal)));
            below.Add(concept);
        }
    }

    [Fact]
    public void No_concept_refers_to_one_above_it()
    {
        var knows = FolderRules.Concepts.ToDictionary(static one => one.Name, static one => one.Knows, StringComparer.Ordinal);
        PublicTypes.None(
            from reference in SourceReferences.All
            where !string.Equals(reference.From.Concept, reference.To.Concept, StringComparison.Ordinal) && !knows[reference.From.Concept].Contains(reference.To.Concept, StringComparer.Ordinal)
            select $"{reference.From} refers to {reference.To}: {reference.Type} in {reference.File}");
    }

    [Fact]
    public void No_room_refers_to_another_that_it_may_not_know() => PublicTypes.None(
        from reference in SourceReferences.All
        where string.Equals(reference.From.Concept, reference.To.Concept, StringComparison.Ordinal)
            && IsMachinery(reference.From) && IsMachinery(reference.To) && reference.From != reference.To
            && !FolderRules.Rooms[reference.From.ToString()].Contains(reference.To.Name, StringComparer.Ordinal)
        select $"{reference.From} refers to {reference.To}: {reference.Type} in {reference.File}");

    [Fact]
    public void Rooms_know_each_other_one_way() => PublicTypes.None(
        from room in FolderRules.Rooms
        let concept = room.Key[..room.Key.IndexOf('/', StringComparison.Ordinal)]
        from known in room.Value
        where FolderRules.Rooms[$"{concept}/{known}"].Contains(room.Key[(concept.Length + 1)..], StringComparer.Ordinal)
        select $"{room.Key} and {known} know each other");

    [Fact]
    public void Machinery_is_not_public() => PublicTypes.None(
        from file in Repository.SourceFiles
        where IsMachinery(Room.Of(file)) && File.ReadLines(file).Any(static line => line.StartsWith("public ", StringComparison.Ordinal) && !line.Contains(" partial ", StringComparison.Ordinal))
        select Path.GetRelativePath(Repository.Sources, file));

    [Fact]
    public void References_are_found() =>
        Assert.Contains(SourceReferences.All, static reference => reference is { From.Concept: "Numbers", To.Concept: "Foundation", Type: "SpanWriter" });

    // What has a name of its own for users may know the machinery of its concept, and be known by it, as the root of the concept may.
    private static bool IsMachinery(Room room) => room.Name.Length > 0 && !FolderRules.PublicRooms.Contains(room.ToString(), StringComparer.Ordinal);
}
