using System.Globalization;

namespace MongCai.Kpi.Testing;

/// <summary>The exception that is thrown when a part of a host breaks a law.</summary>
/// <remarks>
/// The message says which law is broken, by which case, and how to see that case again. The <see cref="Exception.InnerException"/> is what the part itself
/// threw, if it did. Where a statute demands what breaks the law, such as a grace of two points, leave the law out by
/// <see cref="LawSetExtensions.Except{TLaws}"/>.
/// </remarks>
public sealed class LawBrokenException : Exception
{
    /// <summary>Creates an exception with a general message and no law.</summary>
    public LawBrokenException()
        : this("A law is broken.")
    {
    }

    /// <summary>Creates an exception with a given message and no law.</summary>
    /// <param name="message">The message of the exception.</param>
    public LawBrokenException(string message)
        : this(message, innerException: null)
    {
    }

    /// <summary>Creates an exception with a given message, its cause and no law.</summary>
    /// <param name="message">The message of the exception.</param>
    /// <param name="innerException">The cause of the exception, if any.</param>
    public LawBrokenException(string message, Exception? innerException)
        : base(message, innerException)
    {
        Counterexample = string.Empty;
    }

    internal LawBrokenException(Law law, LawBreach breach, LawCheck tried, int shrunk, LawRun run)
        : base(
            string.Create(CultureInfo.InvariantCulture, $"{Sentence(law.Part, law.Name, breach.Words)}\nCase {tried.Cases}, shrinks: {shrunk}, calls: {tried.Calls}. To see it again: {run.Again}."),
            breach.Thrown)
    {
        Law = law;
        Counterexample = breach.Words;
        Case = tried.Cases;
        Seed = run.Seed;
    }

    /// <summary>Gets the law that is broken; null if the exception was created without one.</summary>
    public Law? Law { get; }

    /// <summary>Gets a description, in the words of the field, of how the smallest case that was found breaks the law; empty without a law.</summary>
    public string Counterexample { get; }

    /// <summary>Gets the number of the first case that broke the law, counted from 1; 0 without a law.</summary>
    public int Case { get; }

    /// <summary>Gets the seed of the cases, as <c>Check(seed)</c> takes it; 0 without a law.</summary>
    /// <remarks>A replay of FsCheck consists of more than a seed: the message has all of it.</remarks>
    public ulong Seed { get; }

    internal static string Sentence(string part, string law, string found) => $"{part} breaks the law \"{law}\".\n{found}";
}
