namespace MongCai.Kpi.Events;

/// <summary>The words of the JSON form. None of them may change, because records that are stored contain them.</summary>
internal static class EventJsonNames
{
    public const int Version = 1;

    public const string AtLeast = "atLeast";

    public const string Over = "over";

    public static readonly string[] States = ["planned", "ongoing", "completed", "cancelled"];

    public static readonly string[] Kinds = ["amend", "retract", "reverse"];
}
