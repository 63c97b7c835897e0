using System.ComponentModel;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi.Testing;

namespace MongCai.Kpi.Tests.Periods;

public class MalformedIdTests
{
    public static TheoryData<string> Canonical => new(MalformedIds.Canonical);

    [Fact]
    public void There_are_more_than_two_hundred_and_no_two_are_the_same()
    {
        Assert.True(MalformedIds.Canonical.Length >= 200, $"{MalformedIds.Canonical.Length}");
        Assert.Equal(MalformedIds.Canonical.Length, MalformedIds.Canonical.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [MemberData(nameof(Canonical))]
    public void Refused_with_text_position_and_expectation(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        AssertRefused(text, () => ReportingPeriod.Parse(text));
        AssertRefused(text, () => Spans.Read<ReportingPeriod>(text));
        Assert.False(ReportingPeriod.TryParse(text, out var period));
        Assert.Equal(default, period);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ReportingPeriod>(JsonSerializer.Serialize(text)));
        Assert.Throws<MalformedTextException>(() => TypeDescriptor.GetConverter(typeof(ReportingPeriod)).ConvertFrom(text));
    }

    [Fact]
    public void Refused_by_every_dialect_under_every_kind_and_calendar_they_belong_to()
    {
        var dialects = new (PeriodDialect Dialect, string[] Texts)[]
        {
            (PeriodDialect.Dhis2, MalformedIds.Dhis2), (PeriodDialect.Iso, MalformedIds.Iso), (PeriodDialect.Vietnamese, MalformedIds.Vietnamese),
        };
        PeriodKind?[] kinds = [null, .. Enum.GetValues<PeriodKind>()];
        foreach (var (dialect, texts) in dialects)
        {
            foreach (var text in texts)
            {
                foreach (var kind in kinds)
                {
                    AssertRefused(text, () => dialect.Parse(text, kind));
                    Assert.False(dialect.TryParse(text, out var period, kind));
                    Assert.Equal(default, period);
                }
            }
        }
    }

    [Theory]
    [InlineData("2019-Q5", 6, "1 to 4")]
    [InlineData("2019-M13", 6, "01 to 12")]
    [InlineData("2014-W53", 6, "01 to 52")]
    [InlineData("2019-D366", 6, "001 to 365")]
    [InlineData("2019-X1", 5, "A, S, T, Q, M, W or D")]
    [InlineData("2019-Q1 ", 7, "the end of the period")]
    [InlineData("2019@07-start", 4, "-A1: a bare year is one of the January calendar")]
    [InlineData("2019-Q1@13-start", 8, "the month the year starts in, 01 to 12")]
    [InlineData("2019-Q1@07-begin", 10, "-start or -end")]
    [InlineData("cumulative:2019-02-01/P9M", 11, "the first day of a year of the calendar 01, in the years 1 to 9998")]
    [InlineData("cumulative:2019-01-01/P9D", 24, "M, the unit of a cumulative period")]
    [InlineData("range:2019-02-29/P1D", 6, "a date that exists")]
    [InlineData("2019-01-01/P9M", 0, "the kind of the range to be named: cumulative, stage, term or range")]
    public void The_message_points_at_the_first_thing_that_does_not_fit(string text, int position, string expected)
    {
        var malformed = Assert.Throws<MalformedTextException>(() => ReportingPeriod.Parse(text));
        Assert.Equal((text, position, expected), (malformed.Text, malformed.Position, malformed.Expected));
    }

    [CountedProperty(fast: 300, all: 3_000)]
    public Property A_damaged_text_is_refused_or_is_the_text_of_what_is_read() =>
        Prop.ForAll(KpiArbitraries.ReportingPeriods(), Damages().ToArbitrary(), (period, damage) =>
        {
            var text = damage.Apply(period.ToString());
            if (ReportingPeriod.TryParse(text, out var read))
            {
                Assert.True(string.Equals(read.ToString(), text, StringComparison.Ordinal) || (text.Length == 4 && read.Kind == PeriodKind.Year), text);
            }
            else
            {
                AssertRefused(text, () => ReportingPeriod.Parse(text));
            }
        });

    [CountedProperty(fast: 300, all: 3_000)]
    public Property A_damaged_text_of_a_dialect_is_refused_or_says_what_is_read() =>
        Prop.ForAll(KpiArbitraries.ReportingPeriods(), Damages().ToArbitrary(), Gen.Elements(AllCalendars.Dialects).ToArbitrary(), (period, damage, dialect) =>
        {
            if (!dialect.CanExpress(period))
            {
                return;
            }

            var text = damage.Apply(dialect.Format(period));
            if (dialect.TryParse(text, out var read, period.Kind, period.Calendar))
            {
                Assert.True(OtherTexts.Says(dialect, text, read), $"{text} is read as {read}");
                Assert.Equal(read, dialect.Parse(dialect.Format(read), read.Kind, read.Calendar));
            }
            else
            {
                AssertRefused(text, () => dialect.Parse(text, period.Kind, period.Calendar));
            }
        });

    [CountedProperty(fast: 300, all: 3_000)]
    public bool Any_text_at_all_is_refused_or_is_that_of_a_period(string? text) =>
        !ReportingPeriod.TryParse(text, out var read) || string.Equals(read.ToString(), text, StringComparison.Ordinal) || read.Kind == PeriodKind.Year;

    private static void AssertRefused(string text, Func<object> parse)
    {
        var malformed = Assert.Throws<MalformedTextException>(() => parse());
        Assert.Equal(text, malformed.Text);
        Assert.InRange(malformed.Position, 0, text.Length);
        Assert.NotEmpty(malformed.Expected);
    }

    private static Gen<Damage> Damages() =>
        from place in Gen.Choose(0, 40)
        from what in Gen.Choose(0, 3)
        from character in Gen.Elements("0123456789-/:@PMYDAQSTW Wxnă–\0".ToCharArray())
        select new Damage(place, what, character);

    private sealed record Damage(int Place, int What, char Character)
    {
        public string Apply(string text)
        {
            var at = Place % text.Length;
            return What switch
            {
                0 => text.Remove(at, 1),
                1 => text.Insert(at, Character.ToString()),
                2 => string.Concat(text.AsSpan(0, at), Character.ToString(), text.AsSpan(at + 1)),
                _ => text[..at],
            };
        }
    }
}
