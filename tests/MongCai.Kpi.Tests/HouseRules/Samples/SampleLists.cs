using System.Reflection;

namespace MongCai.Kpi.Tests.HouseRules;

/// <summary>Joins the lists of one kind in the parts of a class: each folder has its list in a file of its own, and nothing is listed twice.</summary>
internal static class SampleLists
{
    public static IEnumerable<T> Of<T>(Type holder) => holder.GetProperties(BindingFlags.NonPublic | BindingFlags.Static)
        .Where(static property => property.PropertyType == typeof(IEnumerable<T>)).SelectMany(static property => (IEnumerable<T>)property.GetValue(obj: null)!);
}
