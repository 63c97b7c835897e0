namespace MongCai.Kpi;

/// <summary>The sentences of exceptions, for a reader who called none of the methods that threw them.</summary>
internal static class Refusal
{
    /// <summary>The message without the parameter, and the value, that .NET names behind it.</summary>
    public static string MessageOf(Exception refused)
    {
        var name = (refused as ArgumentException)?.ParamName;
        var tail = $" (Parameter '{name}')";
        var message = refused.Message;
        var end = string.IsNullOrEmpty(name) ? -1 : message.LastIndexOf(tail, StringComparison.Ordinal);
        return end < 0 ? message : message[..end];
    }
}
