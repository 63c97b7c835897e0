namespace MongCai.Kpi.Testing.Tests.Distributions;

internal static class NameDistributions
{
    public static Chapter Chapter { get; } = new("Names, documents and options",
    [
        Distribution.Of(KpiArbitraries.LocalisedTexts())
            .Main("with diacritics", static text => text.In("vi").Any(static letter => letter > 127))
            .Main("the same in every language", static text => text.Languages.Count == 0)
            .Main("in one language", static text => text.Languages.Count == 1)
            .Main("in two", static text => text.Languages.Count == 2)
            .Main("in three", static text => text.Languages.Count == 3)
            .Main("with another fall-back than English", static text => text.Fallback is not (null or "en"))
            .Main("of several words", static text => text.In("vi").Contains(' ', StringComparison.Ordinal)),
        Distribution.Of(KpiArbitraries.Organisations())
            .Main("the council", static body => body.Code is "council")
            .Main("with a name", static body => !string.Equals(body.Name.In("en"), body.Code, StringComparison.Ordinal))
            .Main("without a name", static body => string.Equals(body.Name.In("en"), body.Code, StringComparison.Ordinal)),
        Distribution.Of(KpiArbitraries.LegalDocuments())
            .Main("issued by somebody", static document => document.Issuer is not null)
            .Main("issued by nobody known", static document => document.Issuer is null)
            .Main("with letters of Vietnamese", static document => document.Number.Any(static letter => letter > 127)),
        Distribution.Of(KpiArbitraries.Adoptions())
            .Main("in force on the day", static adoption => adoption.InForceFrom == adoption.On)
            .Main("in force before it", static adoption => adoption.InForceFrom < adoption.On)
            .Main("in force after it", static adoption => adoption.InForceFrom > adoption.On)
            .Main("with the document", static adoption => adoption.Document is not null),
        Distribution.Of(KpiArbitraries.Bases())
            .Main("the plan", static basis => basis == Basis.Plan)
            .Main("the resolution", static basis => basis == Basis.Resolution)
            .Main("of an issuer", static basis => basis.Issuer is not null)
            .Main("a host's own", static basis => basis.Code is "emulation"),
        Distribution.Of(KpiArbitraries.Phrasebooks())
            .Main("Vietnamese", static phrases => phrases.Lexicon == Lexicon.Vietnamese)
            .Main("English", static phrases => phrases.Lexicon == Lexicon.English)
            .Main("French", static phrases => phrases.Lexicon == Lexicon.French)
            .Mains<NearThreshold>(static (phrases, near) => phrases.NearThreshold == near)
            .Mains<Rounding>(static (phrases, rounding) => phrases.Rounding == rounding),
        Distribution.Of(KpiArbitraries.KpiOptions())
            .Main("of January's calendar", static options => options.Calendar == ReportingCalendar.January)
            .Main("of another calendar", static options => options.Calendar != ReportingCalendar.January)
            .Main("closed at the end of the month", static options => options.Closing.Equals(ClosingRule.MonthEnd))
            .Main("Vietnamese", static options => options.Language == Lexicon.Vietnamese)
            .Main("English", static options => options.Language == Lexicon.English)
            .Main("French", static options => options.Language == Lexicon.French),
    ]);
}
