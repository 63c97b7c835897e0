namespace EventJournal.Tests;

/// <summary>Writes records as lines of a file.</summary>
internal static class Lines
{
    public static string Fair(string id, string occurred = "2019-03-12", string recorded = "2019-03-14T02:00:00Z") =>
        $$"""{"v":1,"source":"dolisa","id":"{{id}}","recorded":"{{recorded}}","type":"job-fair","occurred":"{{occurred}}","state":"completed"}""";

    public static string Retraction(string id, string target, string recorded = "2019-03-15T02:00:00Z") =>
        $$"""{"v":1,"source":"dolisa","id":"{{id}}","recorded":"{{recorded}}","corrects":{"kind":"retract","source":"dolisa","id":"{{target}}","reason":"entered twice","author":"N. T. Hoa"},"type":"job-fair"}""";
}
