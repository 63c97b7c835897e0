namespace Province;

/// <summary>A bug in a rule of the province, together with the same rule without the bug.</summary>
/// <param name="Where">The place in a host where the bug is planted.</param>
/// <param name="What">A few words that say what is wrong.</param>
/// <param name="Bug">Checks the rule with the bug on at most 200 cases of a seed, and throws where the bug is found.</param>
/// <param name="Neighbour">Checks the rule without the bug in the same way.</param>
/// <param name="WhyNot">The reason why the bug is not found, where it is not.</param>
internal sealed record Planted(Kind Where, string What, Action<ulong> Bug, Action<ulong> Neighbour, string? WhyNot = null);
