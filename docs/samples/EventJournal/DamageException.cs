namespace EventJournal;

/// <summary>A ledger that is not as it was stored: nothing is counted from it, and nothing added to it.</summary>
internal sealed class DamageException(Damage damage) : Exception(damage.ToString())
{
    public Damage Damage { get; } = damage;
}
