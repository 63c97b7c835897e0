using MongCai.Kpi.Poverty;

namespace MongCai.Kpi.Testing;

/// <summary>
/// The households of one class by what became of them: stayed, crossed, rose above, left otherwise, relapsed, newly arisen, or came otherwise. The households
/// of each kind have one size. Those that crossed in are those that crossed out of the other class.
/// </summary>
internal sealed class ClassFlows(int[] rows, int[] sizes, int closingSize)
{
    public const int Rows = 7;

    private const int Stayed = 0;
    private const int Crossed = 1;
    private const int RoseAbove = 2;
    private const int Left = 3;
    private const int Relapsed = 4;
    private const int Arisen = 5;
    private const int Came = 6;

    private readonly int[] _rows = rows;
    private readonly int[] _sizes = sizes;

    public ClassMovement Households(ClassFlows other, long scale) => Table(row => _rows[row] * scale, other._rows[Crossed] * scale, grown: 0);

    // Households that stayed may have grown or shrunk, which counts as other increase or other decrease.
    public ClassMovement Persons(ClassFlows other, long scale) => Table(
        row => (long)_rows[row] * _sizes[row] * scale,
        (long)other._rows[Crossed] * other._sizes[Crossed] * scale,
        (long)_rows[Stayed] * (closingSize - _sizes[Stayed]) * scale);

    private static ClassMovement Table(Func<int, long> count, long crossedIn, long grown) => new()
    {
        Opening = count(Stayed) + count(Crossed) + count(RoseAbove) + count(Left),
        ToOtherClass = count(Crossed),
        RoseAbove = count(RoseAbove),
        OtherDecrease = count(Left) + Math.Max(-grown, 0),
        FromOtherClass = crossedIn,
        Relapsed = count(Relapsed),
        NewlyArisen = count(Arisen),
        OtherIncrease = count(Came) + Math.Max(grown, 0),
        Closing = count(Stayed) + grown + crossedIn + count(Relapsed) + count(Arisen) + count(Came),
    };
}
