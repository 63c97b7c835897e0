namespace MongCai.Kpi.Tests.HouseRules;

/// <summary>A folder of the library's sources: that of a concept, or a room within it.</summary>
/// <param name="Concept">The folder of the concept, such as <c>Events</c>.</param>
/// <param name="Name">The folder within it, such as <c>Chains</c>; empty at the root of the concept.</param>
internal sealed record Room(string Concept, string Name)
{
    /// <summary>Returns the room that a source file of the library lies in.</summary>
    public static Room Of(string file)
    {
        var folders = Path.GetRelativePath(Repository.Sources, file).Split(Path.DirectorySeparatorChar)[..^1];
        return new(folders.Length > 0 ? folders[0] : string.Empty, string.Join('/', folders.Skip(1)));
    }

    /// <summary>Returns the path from the root of the sources, such as <c>Events/Chains</c>.</summary>
    public override string ToString() => Name.Length == 0 ? Concept : $"{Concept}/{Name}";
}
