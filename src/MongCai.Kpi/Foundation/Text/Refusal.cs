namespace MongCai.Kpi;

/// <summary>The messages of exceptions, for a reader who did not call the method that threw them.</summary>
internal static class Refusal
{
    /// <summary>Returns the message of an exception without the parameter and the value that .NET adds to it.</summary>
    public static string MessageOf(Exception refused)
    {
        var name = (refused as ArgumentException)?.ParamName;
        var tail = $" (Parameter '{name}')";
        var message = refused.Message;
        var end = string.IsNullOrEmpty(name) ? -1 : message.LastIndexOf(tail, StringComparison.Ordinal);
        return end < 0 ? message : message[..end];
    }
}
