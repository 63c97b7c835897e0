namespace EventJournal;

/// <summary>The exception for a ledger that is not as it was stored: nothing is counted from it, and nothing is added to it.</summary>
internal sealed class DamageException(Damage damage) : Exception(damage.ToString())
{
    public Damage Damage { get; } = damage;
}
