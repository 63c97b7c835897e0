namespace MongCai.Kpi.Poverty;

/// <summary>Finds the place of a household's category among those of a breakdown. Households that say the same are looked up once.</summary>
internal sealed class CategoryPlaces(Breakdown breakdown)
{
    private const int None = -1;

    private readonly IReadOnlyList<Breakdown> _single = breakdown.Dimensions;
    private readonly Dictionary<Category, int> _places = [];

    /// <summary>The place of the category; −1 where the household does not say all of it.</summary>
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
