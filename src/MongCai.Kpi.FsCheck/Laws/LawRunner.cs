using FsCheck;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;

namespace MongCai.Kpi.Testing;

/// <summary>Keeps how a run ended, and prints nothing.</summary>
internal sealed class LawRunner : IRunner
{
    public TestResult? Result { get; private set; }

    public void OnStartFixture(Type t)
    {
        // There is no class of tests.
    }

    public void OnArguments(int ntest, FSharpList<object> args, FSharpFunc<int, FSharpFunc<FSharpList<object>, string>> every)
    {
        // A case that holds is not worth a line.
    }

    public void OnShrink(FSharpList<object> args, FSharpFunc<FSharpList<object>, string> everyShrink)
    {
        // Only the last one counts, and the result has it.
    }

    public void OnFinished(string name, TestResult testResult) => Result = testResult;
}
