using System.Globalization;

namespace MongCai.Kpi.Tests.Numbers;

public class NumberFormatTests
{
    private static readonly NumberFormat[] All = [NumberFormat.Invariant, NumberFormat.Vietnamese, NumberFormat.English];

    [Fact]
    public void Each_has_its_marks()
    {
        Assert.Equal(('.', null), (NumberFormat.Invariant.DecimalMark, NumberFormat.Invariant.GroupMark));
        Assert.Equal((',', '.'), (NumberFormat.Vietnamese.DecimalMark, NumberFormat.Vietnamese.GroupMark));
        Assert.Equal(('.', ','), (NumberFormat.English.DecimalMark, NumberFormat.English.GroupMark));
    }

    [Fact]
    public void Each_has_a_name()
    {
        Assert.Equal("Vietnamese", NumberFormat.Vietnamese.Name);
        Assert.Equal("English", NumberFormat.English.Name);
        Assert.Equal("invariant", NumberFormat.Invariant.ToString());
    }

    [Fact]
    public void Each_provides_itself_and_its_marks_and_nothing_else() => Assert.All(All, static format =>
    {
        Assert.Same(format, format.GetFormat(typeof(NumberFormat)));
        Assert.True(Assert.IsType<NumberFormatInfo>(format.GetFormat(typeof(NumberFormatInfo))).IsReadOnly);
        Assert.Null(format.GetFormat(typeof(DateTimeFormatInfo)));
        Assert.Null(format.GetFormat(formatType: null));
    });

    [Fact]
    public void The_numbers_of_NET_are_written_with_the_same_marks_whatever_the_culture()
    {
        var thread = Thread.CurrentThread;
        var culture = thread.CurrentCulture;
        var weird = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        weird.NumberFormat.NumberDecimalSeparator = "!";
        thread.CurrentCulture = weird;
        try
        {
            Assert.Equal("1234.5", 1234.5m.ToString(NumberFormat.Invariant));
            Assert.Equal("1.234,5", 1234.5m.ToString("N1", NumberFormat.Vietnamese));
            Assert.Equal("1,234.5", 1234.5m.ToString("N1", NumberFormat.English));
            Assert.Equal("0.5", Calculated.Of(0.5m).ToString());
            Assert.Equal("0,5", Calculated.Of(0.5m).ToString(NumberFormat.Vietnamese));
        }
        finally
        {
            thread.CurrentCulture = culture;
        }
    }
}
