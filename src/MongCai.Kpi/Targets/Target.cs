using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>
/// A commitment (chỉ tiêu) to reach a value of an indicator in an area and a period, on a basis such as the plan; where it is known, with the version's
/// adoption.
/// </summary>
/// <remarks>
/// <para>One creates a target by naming a form, and then the indicator, the period and the basis. An <see cref="Observation"/> is held against it.</para>
/// <para>Two targets are equal when all their parts are equal. The text form, for a reader only, is
/// <c>poor-households-reduced 2019-A1 plan: at least 73</c>.</para>
/// <para>The JSON form is
/// <c>{"indicator":{…},"area":"06712","category":"sex=F","period":"2019-A1","basis":"plan","form":{"kind":"atLeast","level":"73"},"adoption":{…}}</c>, with
/// <c>"method":"lowerIsBetterLinear"</c> and <c>"phases":{"every":"quarter","levels":["10","25","50","73"]}</c>; area, category, adoption, method and phases
/// are left out where they are not set.</para>
/// </remarks>
/// <example>
/// <code>Target plan = Target.AtLeast(73).For(reduced, ReportingPeriod.Year(2019), Basis.Plan);</code>
/// </example>
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

    /// <summary>Gets what the target asks for, in the indicator's unit.</summary>
    public TargetForm Form { get; }

    /// <summary>Gets the indicator that is measured.</summary>
    public Indicator Indicator { get; }

    /// <summary>Gets the period in which the target is to be reached.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>Gets what commits the authority to the target, such as its plan.</summary>
    public Basis Basis { get; }

    /// <summary>Gets or initialises the area that the target is for.</summary>
    /// <value><see cref="AreaCode.ReportingAuthority"/> unless set.</value>
    public AreaCode Area { get; init; }

    /// <summary>
    /// Gets or initialises the category that the target is for, such as women. The observation of a category is never held against the target of the total.
    /// </summary>
    /// <value><see cref="Category.Total"/> unless set: the whole population.</value>
    /// <example><c>Target.AtLeast(500).For(trained, year, Basis.Plan) with { Category = sex["F"] }</c></example>
    public Category Category { get; init; }

    /// <summary>Gets or initialises the method by which the attainment is measured; null where the form's own method is used.</summary>
    /// <value>Null unless set. The forms "at most", "less than", cap, growth, range and "about" have no method of their own.</value>
    /// <exception cref="ArgumentOutOfRangeException">The method is not a value of the enumeration.</exception>
    /// <exception cref="ArgumentException">The method does not fit the form, as actual over target does not where less is better.</exception>
    /// <example><c>Target.AtMost(100).For(deaths, year, Basis.Plan) with { Method = AttainmentMethod.LowerIsBetterLinear }</c></example>
    public AttainmentMethod? Method
    {
        get;
        init => field = value is not { } method || Form.WhyNotBy(Guard.Against.UnknownValue(method, nameof(value))) is not { } problem
            ? value
            : throw new ArgumentException($"{this} cannot be measured by {method}: {problem}.", nameof(value));
    }

    /// <summary>
    /// Gets or initialises the levels that the plan expects at the end of each part of the period; null where the expected level grows evenly with the time
    /// elapsed.
    /// </summary>
    /// <value>Null unless set.</value>
    /// <exception cref="ArgumentException">
    /// The period does not consist of as many parts; the last level is not the target's level; or progress to the target has no path along which levels could
    /// lie.
    /// </exception>
    /// <example><c>with { Phases = new TargetPhases(PeriodKind.Quarter, 10, 25, 50, 73) }</c></example>
    public TargetPhases? Phases
    {
        get;
        init => field = value is null || (Form.WhyNotPhased(Indicator) ?? value.WhyNotFor(Period, Form.LevelOrNone)) is not { } problem
            ? value
            : throw new ArgumentException($"{this} cannot be reached by {value}: {problem}.", nameof(value));
    }

    /// <summary>Gets or initialises when and by which document this version of the target was adopted; null where that is not known.</summary>
    /// <value>Null unless set.</value>
    /// <example><c>plan with { Adoption = new Adoption(new LocalDate(2018, 12, 14)) }</c></example>
    public Adoption? Adoption { get; init; }

    /// <summary>Creates a later version of this target (điều chỉnh) that asks for something else.</summary>
    /// <param name="form">The form that the later version asks for.</param>
    /// <param name="adoption">The day and the document of the later version's adoption.</param>
    /// <returns>The later version; this one is not changed. Method and phases belong to a form, and have to be set anew.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The form does not fit the indicator or the period; see <see cref="TargetForm.For"/>.</exception>
    public Target AdjustedTo(TargetForm form, Adoption adoption) =>
        Guard.Against.Null(form).For(Indicator, Period, Basis) with { Area = Area, Category = Category, Adoption = Guard.Against.Null(adoption) };

    /// <summary>
    /// Returns the indicator, the area and category where they are set, the period, the basis and the form, for a reader only. Method, phases and adoption
    /// follow where they are set.
    /// </summary>
    /// <returns>The text in the form <c>poor-households-reduced 2019-A1 plan: at least 73</c>.</returns>
    public override string ToString() =>
        $"{Indicator.Code} {(Area == AreaCode.ReportingAuthority ? string.Empty : $"{Area} ")}{(Category.IsTotal ? string.Empty : $"{Category} ")}{Period} {Basis}: {Form}{(Method is null ? string.Empty : $", by {Method}")}{(Phases is null ? string.Empty : $", by way of {Phases}")}{(Adoption is null ? string.Empty : $", {Adoption}")}";
}
