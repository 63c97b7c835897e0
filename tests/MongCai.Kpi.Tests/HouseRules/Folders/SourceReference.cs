namespace MongCai.Kpi.Tests.HouseRules;

/// <summary>A place in the sources of the library where a file names a type of the library.</summary>
/// <param name="From">The room of the file.</param>
/// <param name="To">The room of the type.</param>
/// <param name="Type">The name of the type.</param>
/// <param name="File">The name of the file.</param>
internal sealed record SourceReference(Room From, Room To, string Type, string File);
