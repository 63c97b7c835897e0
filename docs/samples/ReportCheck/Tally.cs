using MongCai.Kpi.Claims;

namespace ReportCheck;

/// <summary>The numbers of claims by verdict.</summary>
internal sealed class Tally
{
    private readonly long[] _byVerdict = new long[Enum.GetValues<ClaimVerdict>().Length];

    /// <summary>Gets the number of claims that were checked.</summary>
    public long Claims { get; private set; }

    /// <summary>Gets the number of lines without a claim that can be checked.</summary>
    public long BadLines { get; private set; }

    public long Lines => Claims + BadLines;

    /// <summary>Gets the number of claims that do not follow, for whatever reason.</summary>
    public long Others => Claims - this[ClaimVerdict.Follows];

    public bool AllFollow => Others == 0 && BadLines == 0;

    public long this[ClaimVerdict verdict] => _byVerdict[(int)verdict];

    public void Add(ClaimVerdict verdict)
    {
        Claims++;
        _byVerdict[(int)verdict]++;
    }

    public void AddBadLine() => BadLines++;
}
