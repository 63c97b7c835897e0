namespace Province;

/// <summary>A bug in a rule of the province, and the same rule without it.</summary>
/// <param name="Where">Which kind of bug it is.</param>
/// <param name="What">What is wrong, in a few words.</param>
/// <param name="Bug">Checks the rule with the bug, on at most 200 cases of a seed; throws where it is found.</param>
/// <param name="Neighbour">Checks the rule without it, in the same way.</param>
/// <param name="WhyNot">Why it is not found, where it is not.</param>
internal sealed record Planted(Kind Where, string What, Action<ulong> Bug, Action<ulong> Neighbour, string? WhyNot = null);
