using MongCai.Kpi.Events;

namespace MongCai.Kpi.Testing.Tests.Laws;

/// <summary>A store in memory, which variants below break in several ways.</summary>
internal class ListStore : IEventStore
{
    protected List<EventRecord> Records { get; init; } = [];

    public virtual void Append(EventRecord record) => Records.Add(record);

    public virtual IEnumerable<EventRecord> Read() => Records;

    public virtual IEventStore Reopen() => this;

    public void Dispose() => GC.SuppressFinalize(this);

    public sealed class LosesTheNote : ListStore
    {
        public override void Append(EventRecord record) =>
            base.Append(record is { Correction: null, Facts: { } facts } ? new EventRecord(record.Id, record.Recorded, facts with { Note = null }) : record);
    }

    public sealed class LosesCorrections : ListStore
    {
        public override IEnumerable<EventRecord> Read() => Records.Where(static record => record.Correction is null);
    }

    public sealed class RefusesOrphans : ListStore
    {
        public override void Append(EventRecord record)
        {
            if (record.Correction is not { } correction || Records.Exists(one => one.Id == correction.CorrectedId))
            {
                base.Append(record);
            }
        }
    }

    public sealed class KeepsTheFirst : ListStore
    {
        public override void Append(EventRecord record)
        {
            if (!Records.Exists(one => one.Id == record.Id))
            {
                base.Append(record);
            }
        }
    }

    public sealed class KeepsTheFirstOfEqualContent : ListStore
    {
        public override void Append(EventRecord record)
        {
            if (!Records.Exists(one => one.Id == record.Id && one.Facts == record.Facts && one.Correction == record.Correction))
            {
                base.Append(record);
            }
        }
    }

    public sealed class Overwrites : ListStore
    {
        public override void Append(EventRecord record)
        {
            // A record that is received again is recognised, but one that contradicts is not.
            if (Records.FindIndex(one => one.Id == record.Id && (one.Facts != record.Facts || one.Correction != record.Correction)) is >= 0 and var place)
            {
                Records[place] = record;
            }
            else
            {
                base.Append(record);
            }
        }
    }

    public sealed class ForgetsTheLast : ListStore
    {
        public override IEventStore Reopen() => new ListStore { Records = [.. Records.SkipLast(1)] };
    }

    /// <summary>A store that shows, but does not keep, what is appended after it was opened again.</summary>
    public sealed class OpensToRead : ListStore
    {
        private readonly int? _written;

        private OpensToRead(List<EventRecord> records)
        {
            Records = records;
            _written = records.Count;
        }

        public OpensToRead()
        {
        }

        public override IEventStore Reopen() => new OpensToRead([.. Records.Take(_written ?? Records.Count)]);
    }

    public sealed class SortsWhenReopened : ListStore
    {
        public override IEventStore Reopen() => new SortsWhenReopened { Records = [.. Records.OrderBy(static record => record.Id.Id, StringComparer.Ordinal)] };
    }

    /// <summary>A store that reads through an index of the ids, in their order, with the newest content of each id first.</summary>
    public sealed class SwapsConflicts : ListStore
    {
        public override IEnumerable<EventRecord> Read()
        {
            for (var i = 0; i < Records.Count; i++)
            {
                var isSwapped = i + 1 < Records.Count && Records[i].Id == Records[i + 1].Id;
                if (isSwapped)
                {
                    yield return Records[i + 1];
                }

                yield return Records[i];
                i += isSwapped ? 1 : 0;
            }
        }
    }

    public sealed class Sorts : ListStore
    {
        public override IEnumerable<EventRecord> Read() => Records.OrderBy(static record => record.Recorded);
    }

    public sealed class Invents : ListStore
    {
        public override IEnumerable<EventRecord> Read() => Records.Count < 3 ? Records : Records.Append(new EventRecord(new("store", "header"), default, Records[0].Facts!));
    }
}
