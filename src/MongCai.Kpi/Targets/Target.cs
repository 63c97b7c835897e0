using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>A commitment: so much of an indicator in an area and a period, of all or of a category, on a basis; where it is known, in the version that was adopted on a day.</summary>
/// <remarks>
/// Equality is that of all parts. Text form, for a reader only: <c>poor-households-reduced 2019-A1 plan: at least 73</c>.
/// JSON form: <c>{"indicator":{…},"area":"06712","category":"sex=F","period":"2019-A1","basis":"plan","form":{"kind":"atLeast","level":"73"},"adoption":{…}}</c>, with
/// <c>"method":"lowerIsBetterLinear"</c> and <c>"phases":{"every":"quarter","levels":["10","25","50","73"]}</c>; area, category, adoption, method and phases are left out where none is named.
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<Target>))]
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

    /// <summary>The area it is for.</summary>
    /// <value><see cref="AreaCode.ReportingAuthority"/> unless set.</value>
    public AreaCode Area { get; init; }

    /// <summary>Gets the category that it is for, such as women. A part has targets of its own, and is never held against that of the total.</summary>
    /// <value><see cref="Category.Total"/> unless set: all.</value>
    /// <example><c>Target.AtLeast(500).For(trained, year, Basis.Plan) with { Category = sex["F"] }</c></example>
    public Category Category { get; init; }

    /// <summary>Gets the method by which its attainment is measured; null where the form's own one is used, which at most, a cap, a growth, a range and "about" do not have.</summary>
    /// <value>Null unless set.</value>
    /// <exception cref="ArgumentOutOfRangeException">There is no such method.</exception>
    /// <exception cref="ArgumentException">The method does not fit the form, as actual over target where less is better.</exception>
    /// <example><c>Target.AtMost(100).For(deaths, year, Basis.Plan) with { Method = AttainmentMethod.LowerIsBetterLinear }</c></example>
    public AttainmentMethod? Method
    {
        get;
        init => field = value is not { } method || Form.WhyNotBy(Guard.Against.UnknownValue(method, nameof(value))) is not { } problem
            ? value
            : throw new ArgumentException($"{this} cannot be measured by {method}: {problem}.", nameof(value));
    }

    /// <summary>Gets the levels that the plan expects at the end of each part of the period; null where it expects a part of the level that is as large as the part of the period that is over.</summary>
    /// <value>Null unless set.</value>
    /// <exception cref="ArgumentException">The period does not consist of so many parts; the last level is not the target's; or the target has no path to follow.</exception>
    /// <example><c>with { Phases = new TargetPhases(PeriodKind.Quarter, 10, 25, 50, 73) }</c></example>
    public TargetPhases? Phases
    {
        get;
        init => field = value is null || (Form.WhyNotPhased(Indicator) ?? value.WhyNotFor(Period, Form.LevelOrNone)) is not { } problem
            ? value
            : throw new ArgumentException($"{this} cannot be reached by {value}: {problem}.", nameof(value));
    }

    /// <summary>Gets when and by what this version of the target was adopted; null where it is not known.</summary>
    /// <value>Null unless set.</value>
    /// <example><c>plan with { Adoption = new Adoption(new LocalDate(2018, 12, 14)) }</c></example>
    public Adoption? Adoption { get; init; }

    /// <summary>A later version of this target (điều chỉnh) that asks for something else. Method and phases are those of a form, and are named anew.</summary>
    /// <param name="form">What it asks for.</param>
    /// <param name="adoption">When and by what it was adopted.</param>
    /// <returns>The later version; this one stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The form cannot be asked of the indicator or for the period, as <see cref="TargetForm.For"/> says.</exception>
    public Target AdjustedTo(TargetForm form, Adoption adoption) =>
        Guard.Against.Null(form).For(Indicator, Period, Basis) with { Area = Area, Category = Category, Adoption = Guard.Against.Null(adoption) };

    /// <summary>Indicator, area and category where they are named, period, basis and what is asked for; method, phases and adoption where they are given.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Indicator.Code} {(Area == AreaCode.ReportingAuthority ? string.Empty : $"{Area} ")}{(Category.IsTotal ? string.Empty : $"{Category} ")}{Period} {Basis}: {Form}{(Method is null ? string.Empty : $", by {Method}")}{(Phases is null ? string.Empty : $", by way of {Phases}")}{(Adoption is null ? string.Empty : $", {Adoption}")}";
}
