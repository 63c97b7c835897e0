using FsCheck.Xunit;

namespace MongCai.Kpi.Tests;

/// <summary>Runs the properties of a class with few cases, or with all of them: see <see cref="CaseCount"/>.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class CountedPropertiesAttribute : PropertiesAttribute
{
    public CountedPropertiesAttribute(int fast, int all)
    {
        (Fast, All) = (fast, all);
        MaxTest = CaseCount.Of(fast, all);
    }

    public int Fast { get; }

    public int All { get; }
}
