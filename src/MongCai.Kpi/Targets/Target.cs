namespace MongCai.Kpi;

/// <summary>A commitment: so much of an indicator in a period, on a basis.</summary>
/// <remarks>Equality is that of all parts. Text form: <c>poor-households-reduced 2019-A1 plan: at least 73</c>.</remarks>
public sealed partial record Target
{
    internal Target(TargetForm form, Indicator indicator, ReportingPeriod period, Basis basis)
    {
        Form = form;
        Indicator = indicator;
        Period = period;
        Basis = basis;
    }

    /// <summary>What is asked for, in the indicator's unit.</summary>
    public TargetForm Form { get; }

    /// <summary>What is measured.</summary>
    public Indicator Indicator { get; }

    /// <summary>The period in which it is to be reached.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>What commits to it.</summary>
    public Basis Basis { get; }

    /// <summary>Indicator, period, basis and what is asked for.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Indicator} {Period} {Basis}: {Form}";
}
