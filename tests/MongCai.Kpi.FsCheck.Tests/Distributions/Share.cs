namespace MongCai.Kpi.Testing.Tests.Distributions;

/// <summary>The number of values, of a thousand, that belong to a class.</summary>
internal sealed record Share(string Class, bool IsMain, int Count)
{
    private const int LeastOfMain = 50;
    private const int LeastOfEdge = 10;

    public bool IsReached => Count >= (IsMain ? LeastOfMain : LeastOfEdge);

    private string Percent => $"{(Rational)(Count / 10)}.{(Rational)(Count % 10)}%";

    public string ToMarkdown() => $"| {Class} | {(IsMain ? "main" : string.Empty)} | {Percent} |";

    public override string ToString() => $"{Class}: {Percent}";
}
