namespace MongCai.Kpi.Tests.HouseRules;

/// <summary>A folder of the library that holds one concept of the field.</summary>
/// <param name="Name">The name of the folder.</param>
/// <param name="Purpose">What the folder holds, for the table of the architecture page.</param>
/// <param name="Knows">The other concepts that its files may name.</param>
internal sealed record Concept(string Name, string Purpose, string[] Knows);
