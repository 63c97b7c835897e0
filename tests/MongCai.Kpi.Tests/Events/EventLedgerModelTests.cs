using FsCheck;
using FsCheck.Experimental;
using FsCheck.Fluent;
using MongCai.Kpi.Events;
using NodaTime;

namespace MongCai.Kpi.Tests.Events;

/// <summary>Tests random sequences of appending, amending, retracting, reversing, merging, saving and loading against a list that is searched.</summary>
public class EventLedgerModelTests
{
    [CountedProperty(fast: 10, all: 300)]
    public Property Behaves_as_a_list_that_is_searched() => new LedgerMachine().ToProperty();
}
