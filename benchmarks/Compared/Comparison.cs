using System.Reflection;
using BenchmarkDotNet.Attributes;

namespace MongCai.Kpi.Compared;

/// <summary>The base of benchmarks that check which package they use, so that a table never shows another version than it says.</summary>
public abstract class Comparison
{
    /// <summary>The environment variable with the version that the job is about.</summary>
    internal const string ExpectedVersion = "EXPECTED_VERSION_OF_KPI";

    /// <summary>
    /// Gets or sets the number of the round. Each round is a process of its own, so that differences between processes are not taken for differences of the
    /// packages.
    /// </summary>
    [Params(1, 2, 3, 4, 5)]
    public int Round { get; set; }

    /// <exception cref="InvalidOperationException">The process has another version of the library.</exception>
    [GlobalSetup]
    public virtual void Prepare()
    {
        var expected = Environment.GetEnvironmentVariable(ExpectedVersion);
        var actual = typeof(Observation).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0];
        if (!string.Equals(actual, expected, StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"The library is {actual}, and should be {expected}.");
        }
    }
}
