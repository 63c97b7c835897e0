using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Poverty;

/// <summary>The poverty class of a household under a standard, with the reason for it.</summary>
/// <remarks>
/// A classification is what <see cref="PovertyStandard"/> returns when it classifies a household. Two classifications are equal only if they are the same
/// object.
/// The text form is for readers only: <c>vn-2022 poor: monthly income per person of 1,500,000 đồng or less and 3 or more deprivations</c>.
/// The JSON form is written and not read: <c>{"standard":"vn-2022","class":"poor","reason":{"vi":"…","en":"…"},"criterion":{…}}</c>, without a criterion where
/// none was met. To read a class back, store it with a <see cref="HouseholdStatus"/>.
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<Classification>))]
public sealed partial class Classification
{
    internal Classification(PovertyStandard standard, PovertyClass povertyClass, LocalisedText reason, PovertyCriterion? criterion)
    {
        Standard = standard;
        Class = povertyClass;
        Reason = reason;
        Criterion = criterion;
    }

    /// <summary>Gets the standard under which the household was classified.</summary>
    public PovertyStandard Standard { get; }

    /// <summary>Gets the poverty class of the household.</summary>
    public PovertyClass Class { get; }

    /// <summary>Gets the reason for the class, in the words of the rule.</summary>
    public LocalisedText Reason { get; }

    /// <summary>
    /// Gets the criterion that the household meets; null for <see cref="PovertyClass.Other"/>, and where the class was given and not computed.
    /// </summary>
    public PovertyCriterion? Criterion { get; }

    /// <summary>Returns a text with standard, class and reason.</summary>
    /// <returns>A text such as <c>vn-2022 poor: monthly income per person of 1,500,000 đồng or less and 3 or more deprivations</c>.</returns>
    public override string ToString() => $"{Standard.Code} {Class.ToText()}: {Reason}";
}
