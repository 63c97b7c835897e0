using System.Runtime.InteropServices;

namespace MongCai.Kpi.Poverty;

/// <summary>The running sums of households, and of the persons in them, by poverty class.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct HouseholdSums
{
    private long _households;
    private long _poor;
    private long _nearPoor;
    private long _persons;
    private long _poorPersons;
    private long _nearPoorPersons;

    public readonly PovertyTally Households => new(_households, _poor, _nearPoor);

    public readonly PovertyTally Persons => new(_persons, _poorPersons, _nearPoorPersons);

    public void Add(HouseholdStatus household)
    {
        _households++;
        _persons += household.Persons;
        if (household.Class == PovertyClass.Poor)
        {
            _poor++;
            _poorPersons += household.Persons;
        }
        else if (household.Class == PovertyClass.NearPoor)
        {
            _nearPoor++;
            _nearPoorPersons += household.Persons;
        }
    }
}
