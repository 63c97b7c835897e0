using System.Diagnostics;
using MongCai.Kpi;

namespace EventJournal;

/// <summary>Waits for another program that uses a ledger, up to a limit, and reports that it waits.</summary>
/// <param name="Bound">The longest time to wait.</param>
/// <param name="Say">Called repeatedly, after a first moment, with what is waited for.</param>
internal sealed record Waiting(TimeSpan Bound, Action<string> Say)
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(10);

    /// <summary>Tries an action until it succeeds, or the time is over.</summary>
    /// <param name="ledger">The ledger that is waited for.</param>
    /// <param name="attempt">The action, which returns null while another program is in the way.</param>
    public T Until<T>(string ledger, Func<T?> attempt)
        where T : class
    {
        var waited = Stopwatch.StartNew();
        var next = Silence;
        while (true)
        {
            if (attempt() is { } result)
            {
                return result;
            }

            if (waited.Elapsed >= Bound)
            {
                throw new JournalException(ledger, "the ledger is locked by another program");
            }

            if (waited.Elapsed >= next)
            {
                next = waited.Elapsed + Between;
                Say(OneLine.Of($"{ledger}: waiting for another program, up to {(Rational)(long)Bound.TotalSeconds} seconds"));
            }

            Thread.Sleep(Moment);
        }
    }
}
