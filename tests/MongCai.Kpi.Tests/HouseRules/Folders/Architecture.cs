using System.Text;

namespace MongCai.Kpi.Tests.HouseRules;

/// <summary>Draws the folder rules: as a diagram, and as a table of the concepts with their rooms.</summary>
internal static class Architecture
{
    private static readonly Dictionary<string, HashSet<string>> Knows =
        FolderRules.Concepts.ToDictionary(static one => one.Name, static one => one.Knows.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Returns a Mermaid diagram. An arrow leads from a concept to one that it knows; those that follow from other arrows are left out.</summary>
    public static string Diagram()
    {
        var text = new StringBuilder("```mermaid\ngraph BT\n");
        foreach (var concept in FolderRules.Concepts)
        {
            var direct = concept.Knows.Where(known => !concept.Knows.Any(other => Knows[other].Contains(known))).ToList();
            text.AppendJoin('\n', direct.Count == 0 ? [$"    {concept.Name}"] : direct.Select(known => $"    {concept.Name} --> {known}")).Append('\n');
        }

        return text.Append("```\n").ToString();
    }

    /// <summary>Returns a table with a line for each concept: what it holds and which rooms it has.</summary>
    public static string Table()
    {
        var text = new StringBuilder("| folder | what it holds | its rooms |\n|---|---|---|\n");
        foreach (var concept in FolderRules.Concepts)
        {
            text.Append($"| {concept.Name} | {concept.Purpose} | {string.Join(", ", RoomsOf(concept))} |\n");
        }

        return text.ToString();
    }

    // Rooms that hold public types stand out in bold.
    private static IEnumerable<string> RoomsOf(Concept concept) =>
        from room in FolderRules.Rooms.Keys
        where room.StartsWith($"{concept.Name}/", StringComparison.Ordinal)
        let name = room[(concept.Name.Length + 1)..]
        select FolderRules.PublicRooms.Contains(room, StringComparer.Ordinal) ? $"**{name}**" : name;
}
