using System.Reflection;
using Xunit.Sdk;

namespace MongCai.Kpi.Tests;

/// <summary>Gives a theory a row that is tried only where every test tries all of its cases: see <see cref="CaseCount"/>.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class SlowInlineDataAttribute(params object?[] data) : DataAttribute
{
    public IReadOnlyList<object?> Data => data;

    public override IEnumerable<object?[]> GetData(MethodInfo testMethod) => CaseCount.IsAll ? [data] : [];
}
