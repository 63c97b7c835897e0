namespace MongCai.Kpi.Tests.HouseRules;

public class AssemblyTests
{
    private static readonly string[] Allowed = ["NodaTime", "Ardalis.GuardClauses", "Microsoft.Extensions.DependencyInjection.Abstractions"];

    [Fact]
    public void Refers_to_three_packages_and_no_more() => PublicTypes.None(
        from reference in PublicTypes.Library.GetReferencedAssemblies()
        where !Allowed.Contains(reference.Name, StringComparer.Ordinal) && !(reference.Name ?? string.Empty).StartsWith("System.", StringComparison.Ordinal)
        select reference.FullName);
}
