using MongCai.Kpi;

namespace HalfYearReport;

/// <summary>Holds the words of the report in English.</summary>
internal static class English
{
    public static ReportWords Words { get; } = new(
        Lexicon.English,
        new("Indicator", "Target", "Attained", "Remaining", "Stricter target")
        {
            Published = "Published figures",
            Figure = "Figure",
            Verdict = "Verdict",
            Implied = "Implies",
            Presumed = "Presumed",
            Or = "Or",
            Data = "data of",
            Outlook = "Outlook",
            Pace = "Pace",
            Rate = "Rate",
            Forecast = "Forecast",
            IfRounded = "if rounded",
            IfCutOff = "if cut off",
            Roundest = "the roundest",
            NoBase = "cannot be checked, the base was not published",
            NoFigure = "no percentage was published",
            NoNumbers = "cannot be checked, no numbers were published",
            LowerBound = "a lower bound, not a value",
            UpperBound = "an upper bound, not a value",
            Approximate = "an approximate value",
            NotPublished = "presumed, not published",
            LeftUnder = "left at the end under",
            Events = "Events",
            Started = "Started",
            State = "State",
            Ongoing = "ongoing",
            Completed = "completed",
            StatePresumed = "presumed",
            Straddling = "undecided, straddling the edge of the period",
            Undefined = "undefined",
        },
        new("Period", "Data", "Actual", "Target", "Version and document", "not stated")
        {
            InForceFrom = "in force from",
            Formula = "Formula",
            Exact = "Exact value",
            Rounding = "Rounding",
            HalfAwayFromZero = "half away from zero",
            CutOff = "cut off",
            Decimals = "decimals:",
            Printed = "Printed",
            Follows = "Follows",
            Remaining = "Remaining",
            AtTheEnd = "possible at the end of",
            Expected = "Expected",
            Counted = "Counted",
            Started = "events that have started",
            SumOf = "what the events that have started add up to of",
            Types = "Types",
            Where = "Where",
            Everywhere = "everywhere",
            Inside = "in the area",
            Outside = "outside the area",
            By = "By",
            OneOrganiser = "one organiser, whichever it is",
            Records = "Records",
            Undecided = "Undecided",
        },
        new("Results against the targets", "What is presumed", "implied by the published figure", "Every figure is calculated exactly and rounded once, when it is printed."))
    {
        Record = ("record", "records"),
        Colon = ":",
        Semicolon = ";",
    };
}
