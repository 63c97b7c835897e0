using System.Runtime.InteropServices;

namespace MongCai.Kpi;

/// <summary>What is known of a cell on a basis without calculating it again: in one byte its state or verdict, in another its band.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Judgement(byte verdict, byte band)
{
    public const byte NoTarget = 0;
    public const byte NoData = 1;
    public const byte NotStarted = 2;
    public const byte Unknown = 3;
    public const byte FirstVerdict = 4;
    public const byte NoBand = byte.MaxValue;

    public byte Code { get; } = verdict;

    public byte Band { get; } = band;

    public bool HasVerdict => Code >= FirstVerdict;

    public Verdict Verdict => (Verdict)(Code - FirstVerdict);

    public CellState State => Code switch
    {
        NoTarget => CellState.NoTarget,
        NoData => CellState.NoData,
        NotStarted => CellState.NotStarted,
        _ => Band == NoBand ? CellState.Undefined : CellState.Attained,
    };
}
