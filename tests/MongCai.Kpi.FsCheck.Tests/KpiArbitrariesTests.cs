using FsCheck.Xunit;

namespace MongCai.Kpi.Testing.Tests;

[Properties(Arbitrary = [typeof(KpiArbitraries)])]
public class KpiArbitrariesTests
{
    [Property]
    public bool A_number_is_its_own_value(Rational number) => number == Rational.Parse(number.ToString());
}
