namespace MongCai.Kpi.Tests.Periods;

/// <summary>A period as the oracle counted it.</summary>
internal sealed record CountedTile(int Year, int Index, int First, int Last, string Id);
