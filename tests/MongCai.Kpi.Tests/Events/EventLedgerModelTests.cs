using FsCheck;
using FsCheck.Experimental;
using FsCheck.Fluent;
using FsCheck.Xunit;
using MongCai.Kpi.Events;
using NodaTime;

namespace MongCai.Kpi.Tests.Events;

/// <summary>Random sequences of appending, amending, retracting, reversing, merging, saving and loading, against a list that is searched.</summary>
public class EventLedgerModelTests
{
    [Property(MaxTest = 300)]
    public Property Behaves_as_a_list_that_is_searched() => new LedgerMachine().ToProperty();
}
