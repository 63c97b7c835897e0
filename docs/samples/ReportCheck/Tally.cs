using MongCai.Kpi.Claims;

namespace ReportCheck;

/// <summary>How many claims have each verdict.</summary>
internal sealed class Tally
{
    private readonly long[] _byVerdict = new long[Enum.GetValues<ClaimVerdict>().Length];

    /// <summary>The claims that were judged.</summary>
    public long Claims { get; private set; }

    /// <summary>The lines that hold no claim that can be judged.</summary>
    public long BadLines { get; private set; }

    public long Lines => Claims + BadLines;

    /// <summary>The claims that do not follow, for whatever reason.</summary>
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
