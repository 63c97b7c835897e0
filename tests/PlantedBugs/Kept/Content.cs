using System.Globalization;
using MongCai.Kpi;
using MongCai.Kpi.Events;

namespace Province;

/// <summary>Stores the date of an event as its first and last day, and reads the period that has these days.</summary>
internal sealed class FirstAndLastDay(bool withKind) : Table
{
    public override void Append(EventRecord record) =>
        base.Append(Columns.WithFacts(record, facts => withKind ? facts : Read(facts)));

    private static EventFacts Read(EventFacts facts)
    {
        var (first, last) = (facts.Occurred.Start, facts.Occurred.End);
        var occurred = first == last ? ReportingPeriod.Day(first)
            : first.Day == 1 && last == first.PlusMonths(1).PlusDays(-1) ? ReportingPeriod.Month(first.Year, first.Month)
            : ReportingPeriod.Range(first, last);
        return new EventFacts(facts.Type, occurred, facts.State)
        {
            StateIsPresumed = facts.StateIsPresumed, Area = facts.Area, Organisers = facts.Organisers, Document = facts.Document,
            Quantities = facts.Quantities, Subjects = facts.Subjects, Note = facts.Note,
        };
    }
}

/// <summary>Stores amounts in a column numeric(18,4).</summary>
internal sealed class NumericColumn(bool asText) : Table
{
    public override void Append(EventRecord record) =>
        base.Append(Columns.WithFacts(record, facts => facts with { Quantities = [.. facts.Quantities.Select(Kept)] }));

    private EventQuantity Kept(EventQuantity quantity)
    {
        if (quantity.Range is not { Lower: { } exact, Upper: { } upper } || exact != upper)
        {
            return quantity;
        }

        return asText
            ? new EventQuantity(quantity.Name, Rational.Parse(exact.ToString()), quantity.Unit)
            : new EventQuantity(quantity.Name, exact.Round(4), quantity.Unit);
    }
}

/// <summary>Stores amounts, but not whether the end of "over 1,4 tỷ" is included.</summary>
internal sealed class LowerEnds(bool withEnds) : Table
{
    public override void Append(EventRecord record) =>
        base.Append(Columns.WithFacts(record, facts => facts with { Quantities = [.. facts.Quantities.Select(Kept)] }));

    private EventQuantity Kept(EventQuantity quantity) =>
        withEnds || quantity.Range.Upper is not null ? quantity : new EventQuantity(quantity.Name, RationalInterval.AtLeast(quantity.Range.Lower!.Value), quantity.Unit);
}

/// <summary>Stores the subjects of an event with a key over their ids that ignores case.</summary>
internal sealed class SubjectRows(StringComparer key) : Table
{
    public override void Append(EventRecord record) =>
        base.Append(Columns.WithFacts(record, facts => facts with { Subjects = [.. facts.Subjects.DistinctBy(static subject => subject.Id, key)] }));
}

/// <summary>Stores whom an event concerned, together with only the first of the known categories in the same column.</summary>
internal sealed class SubjectsWithOneCategory(bool all) : Table
{
    public override void Append(EventRecord record) =>
        base.Append(Columns.WithFacts(record, facts => facts with { Subjects = [.. facts.Subjects.Select(Kept)] }));

    private EventSubject Kept(EventSubject subject)
    {
        var text = subject.Category.ToString();
        return all || !text.Contains('*', StringComparison.Ordinal) ? new EventSubject(subject.Id, Category.Parse(text)) : new EventSubject(subject.Id, Category.Total);
    }
}

/// <summary>Stores the state in a column of its own; a nullable boolean was added later for whether it is presumed.</summary>
internal sealed class PresumedColumn(bool inAmendments) : Table
{
    public override void Append(EventRecord record) =>
        base.Append(record.Correction is not null && !inAmendments ? Columns.WithFacts(record, static facts => facts with { StateIsPresumed = false }) : record);
}
