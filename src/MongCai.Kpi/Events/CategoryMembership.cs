namespace MongCai.Kpi.Events;

/// <summary>Whether a subject is in a category, by what is known of it.</summary>
internal enum CategoryMembership
{
    /// <summary>It is in another category of the breakdown.</summary>
    NotIn = 0,

    /// <summary>Nobody told its category of the breakdown.</summary>
    Unknown = 1,

    /// <summary>It is in the category.</summary>
    In = 2,
}
