using System.Globalization;

namespace MongCai.Kpi.Testing;

/// <summary>
/// A part of a host breaks a law. The message says which, by which case, and how to see it again. Where the part threw, what it threw is the
/// <see cref="Exception.InnerException"/>.
/// </summary>
/// <remarks>Where a statute asks for what breaks the law, as for a grace of two points, the law is left out by name: <see cref="LawSetExtensions.Except{TLaws}"/>.</remarks>
public sealed class LawBrokenException : Exception
{
    /// <summary>Creates an exception with no law.</summary>
    public LawBrokenException()
        : this("A law is broken.")
    {
    }

    /// <summary>Creates an exception with a message of the caller's and no law.</summary>
    /// <param name="message">The message.</param>
    public LawBrokenException(string message)
        : this(message, innerException: null)
    {
    }

    /// <summary>Creates an exception with a message of the caller's and no law.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause, if any.</param>
    public LawBrokenException(string message, Exception? innerException)
        : base(message, innerException)
    {
        Counterexample = string.Empty;
    }

    internal LawBrokenException(Law law, Fault fault, LawCheck tried, int shrunk, LawRun run)
        : base(
            string.Create(CultureInfo.InvariantCulture, $"{Sentence(law.Part, law.Name, fault.Words)}\nCase {tried.Cases}, shrinks: {shrunk}, calls: {tried.Calls}. To see it again: {run.Again}."),
            fault.Thrown)
    {
        Law = law;
        Counterexample = fault.Words;
        Case = tried.Cases;
        Seed = run.Seed;
    }

    /// <summary>The law that is broken; null where none was given.</summary>
    public Law? Law { get; }

    /// <summary>How it is broken, by the smallest case that was found, in the words of the field.</summary>
    public string Counterexample { get; }

    /// <summary>The number of the case that broke it first, from 1; 0 where none was given.</summary>
    public int Case { get; }

    /// <summary>The seed of the cases, as <c>Check(seed)</c> takes it; 0 where none was given. A replay of FsCheck's has more to it: the message has all that is to be passed.</summary>
    public ulong Seed { get; }

    internal static string Sentence(string part, string law, string found) => $"{part} breaks the law \"{law}\".\n{found}";
}
