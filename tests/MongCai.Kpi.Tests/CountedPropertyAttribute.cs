using FsCheck.Xunit;

namespace MongCai.Kpi.Tests;

/// <summary>Runs a property of FsCheck with few cases, or with all of them: see <see cref="CaseCount"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CountedPropertyAttribute : PropertyAttribute
{
    public CountedPropertyAttribute(int fast, int all)
    {
        (Fast, All) = (fast, all);
        MaxTest = CaseCount.Of(fast, all);
    }

    public int Fast { get; }

    public int All { get; }
}
