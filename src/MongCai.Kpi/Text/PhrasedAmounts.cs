namespace MongCai.Kpi;

/// <summary>Amounts of one unit as a phrasebook writes them, for the words of target forms.</summary>
internal sealed class PhrasedAmounts(Phrasebook phrases, Unit unit)
{
    public string WithUnit(Rational amount) => phrases.Amount(amount, unit);

    public string Bare(Rational amount) => amount.ToString(phrases.Numbers);

    public string Step(Rational amount) => phrases.Step(amount, unit);

    public string Day(NodaTime.LocalDate date) => phrases.Name(ReportingPeriod.Day(date));
}
