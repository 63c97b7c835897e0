using NodaTime;

namespace MongCai.Kpi.Tests.Documents;

public class LegalDocumentTests
{
    private static readonly Organisation PartyCommittee = new("city-party-committee", new(("vi", "Thành ủy"), ("en", "City Party Committee")));

    [Fact]
    public void Is_cited_by_number_and_date() =>
        Assert.Equal("29-CT/TU, 2019-04-18", new LegalDocument("29-CT/TU", new LocalDate(2019, 4, 18), PartyCommittee).ToString());

    [Fact]
    public void Is_equal_part_by_part()
    {
        var document = new LegalDocument("29-CT/TU", new LocalDate(2019, 4, 18), PartyCommittee);

        Assert.Equal(document, new LegalDocument("29-CT/TU", new LocalDate(2019, 4, 18), new Organisation("city-party-committee")));
        Assert.NotEqual(document, new LegalDocument("29-CT/TU", new LocalDate(2018, 4, 18), PartyCommittee));
    }

    [Fact]
    public void A_blank_number_is_refused() => Assert.Throws<ArgumentException>("number", static () => new LegalDocument(" ", default));

    [Fact]
    public void A_body_without_a_name_is_called_by_its_code() =>
        Assert.Equal(new LocalisedText(("vi", "council"), ("en", "council")), new Organisation("council").Name);

    [Fact]
    public void A_blank_code_is_refused() => Assert.Throws<ArgumentException>("code", static () => new Organisation(" "));
}
