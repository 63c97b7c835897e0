using MongCai.Kpi;

namespace HalfYearReport;

/// <summary>Holds the words of the report in French.</summary>
internal static class French
{
    public static ReportWords Words { get; } = new(
        Lexicon.French,
        new("Indicateur", "Objectif", "Réalisé", "Reste à réaliser", "Objectif le plus exigeant")
        {
            Published = "Chiffres publiés",
            Figure = "Chiffre",
            Verdict = "Constat",
            Implied = "Valeurs déduites",
            Presumed = "Hypothèse",
            Or = "Ou",
            Data = "données portant sur",
            Outlook = "Perspective",
            Pace = "Avancement",
            Rate = "Rythme",
            Forecast = "Prévision",
            IfRounded = "en cas d'arrondi",
            IfCutOff = "en cas de troncature",
            Roundest = "valeur la plus ronde",
            NoBase = "invérifiable, la base n'a pas été publiée",
            NoFigure = "aucun pourcentage n'a été publié",
            NoNumbers = "invérifiable, aucun effectif n'a été publié",
            LowerBound = "borne inférieure, non une valeur",
            UpperBound = "borne supérieure, non une valeur",
            Approximate = "valeur approchée",
            NotPublished = "présumé, non publié",
            LeftUnder = "reste en fin de période selon",
            Events = "Événements",
            Started = "Engagés",
            State = "État",
            Ongoing = "en cours",
            Completed = "achevé",
            StatePresumed = "présumé",
            Straddling = "indécis, à cheval sur la limite de la période",
            Undefined = "non défini",
        },
        new("Période", "Données", "Réalisé", "Objectif", "Version et document", "non indiqué")
        {
            InForceFrom = "en vigueur à compter du",
            Formula = "Formule",
            Exact = "Valeur exacte",
            Rounding = "Arrondi",
            HalfAwayFromZero = "demi arrondi en s'éloignant de zéro",
            CutOff = "troncature",
            Decimals = "décimales\u00A0:",
            Printed = "Imprimé",
            Follows = "Se déduit",
            Remaining = "Reste à réaliser",
            AtTheEnd = "valeur finale possible pour",
            Expected = "Attendu",
            Counted = "Décompte",
            Started = "événements engagés",
            SumOf = "total, sur les événements engagés, de",
            Types = "Types",
            Where = "Lieu",
            Everywhere = "partout",
            Inside = "dans le territoire",
            Outside = "hors du territoire",
            By = "Organisateur",
            OneOrganiser = "un seul organisateur, quel qu'il soit",
            Records = "Enregistrements",
            Undecided = "Indécis",
        },
        new("Résultats au regard des objectifs", "Ce qui est présumé", "déduit du chiffre publié", "Chaque chiffre est calculé exactement et arrondi une seule fois, à l'impression."))
    {
        Record = ("enregistrement", "enregistrements"),
        Colon = "\u00A0:",
        Semicolon = "\u00A0;",
    };
}
