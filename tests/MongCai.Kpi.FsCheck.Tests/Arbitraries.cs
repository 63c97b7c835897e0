using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi.Claims;
using NodaTime;

namespace MongCai.Kpi.Testing.Tests;

/// <summary>Finds every arbitrary of the package by reflection, so that a new one is tested without being listed.</summary>
internal static class Arbitraries
{
    private static readonly Type[] Classes = [typeof(KpiArbitraries), typeof(NodaTimeArbitraries), typeof(ClaimArbitraries)];

    private static readonly object[] Examples =
    [
        KpiArbitraries.Ratios(), PeriodKind.Week, ReportingCalendar.StartingIn(7, YearNaming.ByStart), ClaimVerdict.Truncated, Target.AtLeast(73), DateTimeZoneProviders.Tzdb["Europe/Paris"],
        new Indicator("jobs", Unit.Worker, Nature.Flow), ReportingPeriod.Year(2019),
    ];

    /// <summary>Gets the methods; the generic <c>Calculated</c> stands for results of ratios.</summary>
    public static IReadOnlyList<MethodInfo> Methods { get; } =
    [
        .. from type in Classes
           from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static)
           where typeof(Arbitrary<>) == Definition(method.ReturnType)
           select method.IsGenericMethodDefinition ? method.MakeGenericMethod(typeof(Ratio)) : method,
    ];

    public static TheoryData<string> Names => [.. Methods.Select(NameOf)];

    public static string NameOf(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}";

    public static Type GeneratedBy(MethodInfo method) => method.ReturnType.GetGenericArguments()[0];

    /// <summary>Runs a generic check on the arbitrary with a name.</summary>
    public static void Run(string name, Type check, string way)
    {
        var method = Methods.Single(method => string.Equals(NameOf(method), name, StringComparison.Ordinal));
        var arbitrary = method.Invoke(obj: null, [.. method.GetParameters().Select(Example)]);
        _ = check.GetMethod(way, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(GeneratedBy(method))
            .Invoke(obj: null, BindingFlags.DoNotWrapExceptions, binder: null, parameters: [arbitrary], culture: null);
    }

    // An arbitrary that takes arguments is tested with one example.
    private static object Example(ParameterInfo parameter) => Examples.Single(example => parameter.ParameterType.IsInstanceOfType(example));

    private static Type? Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : null;
}
