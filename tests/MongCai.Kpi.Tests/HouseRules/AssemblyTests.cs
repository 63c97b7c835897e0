using System.Reflection;

namespace MongCai.Kpi.Tests.HouseRules;

public class AssemblyTests
{
    private static readonly string[] Allowed = ["NodaTime", "Ardalis.GuardClauses", "Microsoft.Extensions.DependencyInjection.Abstractions"];

    private static readonly string[] AllowedForTests = ["MongCai.Kpi", "NodaTime", "FsCheck", "FSharp.Core"];

    [Fact]
    public void Refers_to_three_packages_and_no_more() => PublicTypes.None(References(PublicTypes.Library, Allowed));

    [Fact]
    public void The_generators_refer_to_the_library_and_FsCheck_and_no_more() => PublicTypes.None(References(PublicTypes.Testing, AllowedForTests));

    private static IEnumerable<string> References(Assembly assembly, string[] allowed) =>
        from reference in assembly.GetReferencedAssemblies()
        where !allowed.Contains(reference.Name, StringComparer.Ordinal) && !(reference.Name ?? string.Empty).StartsWith("System.", StringComparison.Ordinal)
        select reference.FullName;
}
