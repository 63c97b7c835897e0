namespace MongCai.Kpi.Poverty;

/// <summary>Finds the position of a household's category among the categories of a breakdown. Each distinct category is looked up only once.</summary>
internal sealed class CategoryPlaces(Breakdown breakdown)
{
    private const int None = -1;

    private readonly IReadOnlyList<Breakdown> _single = breakdown.Dimensions;
    private readonly Dictionary<Category, int> _places = [];

    /// <summary>Finds the position of the household's category in the breakdown; −1 where the household does not name all parts of its category.</summary>
    public int Find(HouseholdStatus household)
    {
        if (!_places.TryGetValue(household.Category, out var place))
        {
            place = PlaceOf(household, breakdown, _single);
            _places.Add(household.Category, place);
        }

        return place;
    }

    private static int PlaceOf(HouseholdStatus household, Breakdown breakdown, IReadOnlyList<Breakdown> single)
    {
        (string Breakdown, string Code)[] said = [.. household.Category.Parts.Where(part => Find(single, part.Breakdown) is not null)];
        foreach (var part in said)
        {
            if (Find(single, part.Breakdown)?.WhyNot(Category.Of(part)) is { } problem)
            {
                throw new ArgumentException($"Household {household.HouseholdId} cannot be counted by {breakdown.Code}: {problem}.", nameof(breakdown));
            }
        }

        return said.Length < single.Count ? None : breakdown.Categories.ToList().IndexOf(Category.Of(said));
    }

    private static Breakdown? Find(IReadOnlyList<Breakdown> single, string code) => single.FirstOrDefault(one => string.Equals(one.Code, code, StringComparison.Ordinal));
}
