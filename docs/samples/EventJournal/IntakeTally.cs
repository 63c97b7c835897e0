namespace EventJournal;

/// <summary>What became of the lines of a file that are not blank.</summary>
/// <param name="Stored">How many brought something: a record that was not there, or that it was known earlier.</param>
/// <param name="Known">How many were there already.</param>
/// <param name="Refused">How many are no record, or none that the catalogue knows.</param>
internal sealed record IntakeTally(long Stored, long Known, long Refused)
{
    public static IntakeTally operator +(IntakeTally left, IntakeTally right) =>
        new(left.Stored + right.Stored, left.Known + right.Known, left.Refused + right.Refused);
}
