namespace MongCai.Kpi.Tests.RunningYear.Oracle;

/// <summary>Writes the answers of an oracle as texts, so that they compare with those of the library without sharing a type with it.</summary>
internal static class Outcome
{
    public const string Undefined = "undefined";
    public const string Open = "Open";
    public const string Secured = "Secured";
    public const string OutOfReach = "OutOfReach";
    public const string Ahead = "Ahead";
    public const string OnPace = "OnPace";
    public const string Behind = "Behind";
    public const string Exceeded = "Exceeded";
    public const string Met = "Met";
    public const string NotMet = "NotMet";
    public const string Yes = "True";
    public const string No = "False";
    public const string None = "none";

    public static string Because(string reason) => $"{Undefined}: {reason}";
}
