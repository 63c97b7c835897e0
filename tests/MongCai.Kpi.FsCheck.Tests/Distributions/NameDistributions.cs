namespace MongCai.Kpi.Testing.Tests.Distributions;

internal static class NameDistributions
{
    public static Chapter Chapter { get; } = new("Names, documents and options",
    [
        Distribution.Of(KpiArbitraries.BilingualTexts())
            .Main("with diacritics", static text => text.Vietnamese.Any(static letter => letter > 127))
            .Main("the same in both languages", static text => string.Equals(text.Vietnamese, text.English, StringComparison.Ordinal))
            .Main("of several words", static text => text.Vietnamese.Contains(' ', StringComparison.Ordinal)),
        Distribution.Of(KpiArbitraries.Organisations())
            .Main("the council", static body => body.Code is "council")
            .Main("with a name", static body => !string.Equals(body.Name.English, body.Code, StringComparison.Ordinal))
            .Main("without a name", static body => string.Equals(body.Name.English, body.Code, StringComparison.Ordinal)),
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
            .Mains<Language>(static (phrases, language) => phrases.Language == language)
            .Mains<Rounding>(static (phrases, rounding) => phrases.Rounding == rounding),
        Distribution.Of(KpiArbitraries.KpiOptions())
            .Main("of January's calendar", static options => options.Calendar == ReportingCalendar.January)
            .Main("of another calendar", static options => options.Calendar != ReportingCalendar.January)
            .Main("closed at the end of the month", static options => options.Closing.Equals(ClosingRule.MonthEnd))
            .Mains<Language>(static (options, language) => options.Language == language),
    ]);
}
