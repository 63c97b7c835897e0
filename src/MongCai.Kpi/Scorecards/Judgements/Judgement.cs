using System.Runtime.InteropServices;

namespace MongCai.Kpi;

/// <summary>The outcome and the band of a cell on a basis.</summary>
/// <param name="Outcome">The outcome of the cell.</param>
/// <param name="Band">The position of the band, from 0 for the lowest; <see cref="NoBand"/> where there is none.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Judgement(CellOutcome Outcome, byte Band)
{
    public const byte NoBand = byte.MaxValue;

    /// <summary>Creates the judgement of an attainment.</summary>
    public static Judgement Of(in Attainment attainment)
    {
        var met = attainment.IsMet;
        var outcome = met.TryGetValue(out var isMet) ? isMet ? CellOutcome.Met : CellOutcome.NotMet
            : met == UndefinedReason.PeriodRunning ? CellOutcome.Open
            : CellOutcome.Unknown;
        return new Judgement(outcome, (byte)(attainment.BandPlace ?? NoBand));
    }
}
