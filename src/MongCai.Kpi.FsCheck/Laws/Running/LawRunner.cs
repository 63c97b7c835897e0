using FsCheck;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;

namespace MongCai.Kpi.Testing;

/// <summary>A runner of FsCheck that keeps the result of the run and prints nothing.</summary>
internal sealed class LawRunner : IRunner
{
    public TestResult? Result { get; private set; }

    public void OnStartFixture(Type t)
    {
        // No test class is involved, so there is nothing to report.
    }

    public void OnArguments(int ntest, FSharpList<object> args, FSharpFunc<int, FSharpFunc<FSharpList<object>, string>> every)
    {
        // Cases that hold are not reported.
    }

    public void OnShrink(FSharpList<object> args, FSharpFunc<FSharpList<object>, string> everyShrink)
    {
        // Only the smallest case counts, and the result contains it.
    }

    public void OnFinished(string name, TestResult testResult) => Result = testResult;
}
