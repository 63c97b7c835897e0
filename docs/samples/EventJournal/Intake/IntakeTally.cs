namespace EventJournal;

/// <summary>The numbers of lines of a file by what became of them; blank lines are not counted.</summary>
/// <param name="Stored">The number of lines that added something: a new record, or an earlier instant at which it was known.</param>
/// <param name="Known">The number of lines that were in the ledger already.</param>
/// <param name="Refused">The number of lines that hold no record, or none that the catalogue knows.</param>
internal sealed record IntakeTally(long Stored, long Known, long Refused)
{
    public static IntakeTally operator +(IntakeTally left, IntakeTally right) =>
        new(left.Stored + right.Stored, left.Known + right.Known, left.Refused + right.Refused);
}
