using MongCai.Kpi.Poverty;

namespace MongCai.Kpi.Tests.Poverty;

/// <summary>Tests that a household has at most one category of each breakdown.</summary>
public class HouseholdCategoryTests
{
    private static readonly Breakdown Sex = new("sex", ("F", new(("vi", "nữ"), ("en", "women"))), ("M", new(("vi", "nam"), ("en", "men"))));
    private static readonly Breakdown Ethnic = new("ethnic-group", ("kinh", new(("vi", "Kinh"), ("en", "Kinh"))), ("tay", new(("vi", "Tày"), ("en", "Tày"))));

    [Fact]
    public void Several_are_crossed_into_one_in_whatever_order_they_were_named()
    {
        Assert.Equal(Household(Ethnic["tay"], Sex["F"]), Household(Sex["F"], Ethnic["tay"]));
        Assert.Equal(Breakdown.Cross(Sex, Ethnic)["F", "tay"], Household(Sex["F"], Ethnic["tay"]).Category);
        Assert.NotEqual(Household(Sex["F"]), Household(Sex["M"]));
        Assert.NotEqual(Household(Sex["F"]), Household());
        Assert.Equal(Category.Total, Household().Category);
    }

    [Fact]
    public void Stand_in_the_text_where_there_are_any()
    {
        Assert.Equal("22-0417 poor, 4 persons", Household().ToString());
        Assert.Equal("22-0417 poor, 4 persons, ethnic-group*sex=tay*F", Household(Sex["F"], Ethnic["tay"]).ToString());
    }

    [Fact]
    public void Take_one_reference_of_a_household_without_any()
    {
        const int Households = 1_000;
        var all = new HouseholdStatus[Households];
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var place = 0; place < all.Length; place++)
        {
            all[place] = new HouseholdStatus("22-0417", PovertyClass.Poor, 4);
        }

        // A household has an id, a class and a size in the 32 bytes of an object, and one more reference.
        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / Households, 1, 32 + IntPtr.Size);
    }

    private static HouseholdStatus Household(params Category[] categories) => new("22-0417", PovertyClass.Poor, 4) { Category = Category.Cross(categories) };
}
