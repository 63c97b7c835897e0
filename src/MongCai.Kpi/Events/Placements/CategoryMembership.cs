namespace MongCai.Kpi.Events;

/// <summary>Whether a subject belongs to a category, according to what is known about the subject.</summary>
internal enum CategoryMembership
{
    /// <summary>The subject belongs to another category of the breakdown.</summary>
    NotIn = 0,

    /// <summary>The subject's category in the breakdown was not reported.</summary>
    Unknown = 1,

    /// <summary>The subject belongs to the category.</summary>
    In = 2,
}
